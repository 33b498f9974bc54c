package org.orontes.situate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.Knowledge;
import org.orontes.model.ChangeKind;
import org.orontes.model.ControlStatus;
import org.orontes.model.Participant;

/**
 * The holders of one place one after another, from the changes that are known. One step for each
 * day that changes something; silence changes nothing.
 */
final class ControlSteps {
  /** A name of two capitals, as even a group in no list has one. */
  private static final Pattern NAME = Pattern.compile("\\p{Lu}\\S* (\\S+ )*\\p{Lu}");

  private final Holders holders;

  ControlSteps(Knowledge knowledge) {
    this.holders = new Holders(knowledge);
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
      Step next = step(ofDay, last).orElse(null);
      if (next != null && last != null && isSame(last, next)) {
        steps.set(steps.size() - 1, joined(last, next));
      } else if (next != null) {
        steps.add(next);
      }
    }
    addUndated(undated, steps);
    return steps;
  }

  /** Who has a place does not take it again: a second day for one capture is no second change. */
  private static boolean isSame(Step last, Step next) {
    boolean firm = isFirm(last) && isFirm(next);
    return firm && last.holder != null && last.holder.equals(next.holder);
  }

  private static boolean isFirm(Step step) {
    return step.status == ControlStatus.HELD || step.status == ControlStatus.CLAIMED;
  }

  /** Held if either is: somebody else than the holder says so. */
  private static Step joined(Step last, Step next) {
    List<Change> all = new ArrayList<>(last.changes);
    all.addAll(next.changes);
    Step firm = last.status == ControlStatus.HELD ? last : next;
    return new Step(last.day, firm.status, firm.holder, firm.holderName, all);
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
    Optional<Step> told = step(sorted, null);
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

  private Optional<Step> step(List<Change> changes, @Nullable Step before) {
    List<Change> taking = of(changes, ChangeKind.TAKES);
    List<Change> losing = of(changes, ChangeKind.LOSES);
    List<Change> fighting = new ArrayList<>(of(changes, ChangeKind.CONTESTS));
    fighting.addAll(of(changes, ChangeKind.ENCIRCLES));
    LocalDate day = changes.get(0).day();
    if (!isTold(changes)) {
      return Optional.empty();
    }
    if (!taking.isEmpty() || losing.stream().anyMatch(c -> !c.takers().isEmpty())) {
      List<Change> changing = new ArrayList<>(taking);
      changing.addAll(losing);
      Holders.Holder holder = holders.of(takers(taking, losing), day);
      boolean contested = holder.parties() > 1;
      ControlStatus status =
          contested
              ? ControlStatus.CONTESTED
              : onlyTakersSaySo(changing, holder) ? ControlStatus.CLAIMED : ControlStatus.HELD;
      return Optional.of(new Step(day, status, holder.id(), holder.name(), changing));
    }
    if (!losing.isEmpty()) {
      boolean stillHeld =
          before != null
              && before.status == ControlStatus.HELD
              && !holders.isAmong(before.holder, losing, day);
      return stillHeld
          ? Optional.empty()
          : Optional.of(new Step(day, ControlStatus.LEFT, null, null, losing));
    }
    boolean news = before == null || before.status != ControlStatus.HELD;
    if (!fighting.isEmpty()
        && news
        && (before == null || before.status != ControlStatus.CONTESTED)) {
      return Optional.of(new Step(day, ControlStatus.CONTESTED, null, null, fighting));
    }
    return Optional.empty();
  }

  /**
   * True if a change names somebody known who takes, leaves or fights, or if several articles tell
   * it: one that names nobody, told once, leaves the map as it is.
   */
  private boolean isTold(List<Change> changes) {
    boolean known =
        changes.stream()
            .flatMap(c -> Stream.concat(c.takers().stream(), c.losers().stream()))
            .anyMatch(p -> holders.isKnown(p) || NAME.matcher(p.name()).find());
    long articles = changes.stream().map(c -> c.claim().id().article()).distinct().count();
    return known || articles > 1;
  }

  private static List<Participant> takers(List<Change> taking, List<Change> losing) {
    List<Participant> takers = new ArrayList<>();
    taking.forEach(c -> takers.addAll(c.takers()));
    losing.forEach(c -> takers.addAll(c.takers()));
    return takers;
  }

  private static List<Change> of(List<Change> changes, ChangeKind kind) {
    return changes.stream().filter(c -> c.kind() == kind).toList();
  }

  /** Every speaker is the taker itself or stands on its side. */
  private boolean onlyTakersSaySo(List<Change> changes, Holders.Holder holder) {
    if (holder.id() == null) {
      return false;
    }
    for (Change c : changes) {
      boolean own =
          c.speaker().id() != null && holders.isSameSide(c.speaker().id(), holder.id(), c.day());
      if (!own) {
        return false;
      }
    }
    return true;
  }
}
