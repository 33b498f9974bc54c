package org.orontes.situate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.TellingLexicon;
import org.orontes.model.ChangeKind;
import org.orontes.model.ControlStatus;

/**
 * The holders of one place one after another, from the changes that are known. One step for each
 * day that changes something; silence changes nothing.
 */
final class ControlSteps {
  private final Holders holders;
  private final StepOfDay stepOfDay;

  ControlSteps(Holders holders, TellingLexicon tellings) {
    this.holders = holders;
    this.stepOfDay = new StepOfDay(holders, tellings);
  }

  /**
   * A change of one place on one day, all its claims together.
   *
   * @param day the day, or null if not told
   * @param status how firmly it is held then
   * @param holder id or name, or null
   * @param holderName as shown, or null
   * @param changes the changes it follows from
   */
  record Step(
      @Nullable LocalDate day,
      ControlStatus status,
      @Nullable String holder,
      @Nullable String holderName,
      List<Change> changes) {

    /** True if somebody has the place, fully or by its own word. */
    boolean isFirm() {
      return status == ControlStatus.HELD || status == ControlStatus.CLAIMED;
    }

    /** True if nothing tells of the taking, only that it was held on that day. */
    boolean isAtLatest() {
      return day != null
          && changes.stream()
              .filter(c -> day.equals(c.day()))
              .allMatch(c -> c.kind() == ChangeKind.HOLDS && !c.isSince());
    }

    /** What makes it the same step though more is known of it. */
    String key() {
      return day + " " + status + " " + holder + " " + holderName;
    }
  }

  /** The steps in order of their days, those without a day last. */
  List<Step> of(KnownChanges known) {
    List<Step> steps = new ArrayList<>();
    List<Change> gathered = new ArrayList<>();
    for (KnownChanges.Day ofDay : known.days()) {
      Step last = steps.isEmpty() ? null : steps.get(steps.size() - 1);
      Step next = ofDay.step(stepOfDay, last).orElse(null);
      if (next == null) {
        continue;
      }
      if (last != null && isSame(last, next)) {
        gathered.addAll(next.changes);
        steps.set(steps.size() - 1, joined(last, next));
      } else {
        gather(steps, gathered);
        gathered = new ArrayList<>(next.changes);
        steps.add(next);
      }
    }
    gather(steps, gathered);
    addUndated(known.undated(), steps);
    return steps;
  }

  /**
   * Gives the last step all the changes that were joined to it, once, however many days told it.
   */
  private static void gather(List<Step> steps, List<Change> gathered) {
    if (!steps.isEmpty()) {
      Step last = steps.get(steps.size() - 1);
      steps.set(
          steps.size() - 1,
          new Step(last.day, last.status, last.holder, last.holderName, gathered));
    }
  }

  /**
   * Who has a place does not take it again: a second day for one capture is no second change, and a
   * report that the place is still held by that side only bears it out.
   */
  private boolean isSame(Step last, Step next) {
    if (!last.isFirm() || !next.isFirm() || last.holder == null || next.holder == null) {
      return false;
    }
    boolean stillHeld =
        next.changes.stream().allMatch(c -> c.kind() == ChangeKind.HOLDS)
            && holders.isSameSide(last.holder, next.holder, next.day);
    return stillHeld || last.holder.equals(next.holder);
  }

  /** Held if either is: somebody else than the holder says so. */
  private static Step joined(Step last, Step next) {
    ControlStatus status = last.status == ControlStatus.HELD ? last.status : next.status;
    return new Step(last.day, status, last.holder, last.holderName, last.changes);
  }

  /**
   * A change that is told without its day is taken for the last one that says the same; only where
   * none does it stands by itself.
   */
  private void addUndated(List<Change> undated, List<Step> steps) {
    if (undated.isEmpty()) {
      return;
    }
    Optional<Step> told = stepOfDay.of(undated, null);
    if (told.isEmpty()) {
      return;
    }
    for (int i = steps.size() - 1; i >= 0; i--) {
      if (saysTheSame(steps.get(i), told.get())) {
        List<Change> all = new ArrayList<>(steps.get(i).changes);
        all.addAll(undated);
        Step joined = steps.get(i);
        steps.set(i, new Step(joined.day, joined.status, joined.holder, joined.holderName, all));
        return;
      }
    }
    if (told.get().status != ControlStatus.CONTESTED || steps.isEmpty()) {
      steps.add(told.get());
    }
  }

  private boolean saysTheSame(Step step, Step told) {
    if (told.holder == null) {
      return told.status == step.status || step.holder != null;
    }
    return step.holder != null && holders.isSameSide(step.holder, told.holder, step.day);
  }
}
