package org.orontes.situate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.orontes.model.ChangeKind;
import org.orontes.model.ControlStatus;

/**
 * The holders of one place one after another, from the changes that are known. One step for each
 * day that changes something; silence changes nothing.
 */
final class ControlSteps {
  private final Holders holders;
  private final StepOfDay stepOfDay;

  ControlSteps(Holders holders) {
    this.holders = holders;
    this.stepOfDay = new StepOfDay(holders);
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
  List<Step> of(List<Change> changes) {
    List<Step> steps = new ArrayList<>();
    List<Change> undated = changes.stream().filter(c -> c.day() == null).toList();
    List<Change> dated = changes.stream().filter(c -> c.day() != null).toList();
    for (List<Change> ofDay : byDay(dated)) {
      Step last = steps.isEmpty() ? null : steps.get(steps.size() - 1);
      Step next = stepOfDay.of(ofDay, last).orElse(null);
      if (next != null && last != null && isSame(last, next)) {
        steps.set(steps.size() - 1, joined(last, next));
      } else if (next != null) {
        steps.add(next);
      }
    }
    addUndated(undated, steps);
    return steps;
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
    List<Change> all = new ArrayList<>(last.changes);
    all.addAll(next.changes);
    ControlStatus status = last.status == ControlStatus.HELD ? last.status : next.status;
    return new Step(last.day, status, last.holder, last.holderName, all);
  }

  /**
   * A change that is told without its day is taken for the last one that says the same; only where
   * none does it stands by itself.
   */
  private void addUndated(List<Change> undated, List<Step> steps) {
    if (undated.isEmpty()) {
      return;
    }
    List<Change> sorted = new ArrayList<>(undated);
    sorted.sort(Comparator.comparing(c -> c.claim().id()));
    Optional<Step> told = stepOfDay.of(sorted, null);
    if (told.isEmpty()) {
      return;
    }
    for (int i = steps.size() - 1; i >= 0; i--) {
      if (saysTheSame(steps.get(i), told.get())) {
        List<Change> all = new ArrayList<>(steps.get(i).changes);
        all.addAll(sorted);
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

  /** The changes of a place by day, undated ones last. */
  private static List<List<Change>> byDay(List<Change> changes) {
    Map<LocalDate, List<Change>> byDay = new TreeMap<>();
    for (Change c : changes) {
      byDay
          .computeIfAbsent(c.day() == null ? LocalDate.MAX : c.day(), k -> new ArrayList<>())
          .add(c);
    }
    List<List<Change>> days = new ArrayList<>();
    for (List<Change> day : byDay.values()) {
      day.sort(Comparator.comparing(c -> c.claim().id()));
      days.add(day);
    }
    return days;
  }
}
