package org.orontes.situate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.orontes.model.ControlStatus;
import org.orontes.situate.ControlSteps.Step;

/**
 * What is known of one place by some day of publication, and grows with the next: the changes by
 * the day they tell of.
 *
 * <p>What the reports of a day make of the place hangs on them and on who had it before. Both
 * seldom change when one more report comes out, so each answer is kept until they do: a place of
 * which ten thousand reports tell would otherwise be worked out ten thousand times over.
 */
final class KnownChanges {
  private static final Comparator<Change> BY_CLAIM = Comparator.comparing(c -> c.claim().id());

  private final TreeMap<LocalDate, Day> days = new TreeMap<>();
  private final List<Change> undated = new ArrayList<>();

  /** The changes of one day, at least one unless all were taken away. */
  static final class Day {
    private final List<Change> changes = new ArrayList<>();
    private final Map<Before, Optional<Step>> answers = new HashMap<>();

    /** What the day makes of the place, asked of {@code stepOfDay} once for each holder before. */
    Optional<Step> step(StepOfDay stepOfDay, @Nullable Step before) {
      return answers.computeIfAbsent(
          Before.of(before), b -> stepOfDay.of(List.copyOf(changes), before));
    }
  }

  /** All that the reports of a day ask of the step before it. */
  private record Before(@Nullable ControlStatus status, @Nullable String holder) {
    static Before of(@Nullable Step step) {
      return step == null ? new Before(null, null) : new Before(step.status(), step.holder());
    }
  }

  void add(Change change) {
    LocalDate on = change.day();
    if (on == null) {
      undated.add(change);
      undated.sort(BY_CLAIM);
      return;
    }
    Day day = days.computeIfAbsent(on, k -> new Day());
    day.changes.add(change);
    day.changes.sort(BY_CLAIM);
    day.answers.clear();
  }

  /** Takes back what was added, because its day is known better now. */
  void remove(Change change) {
    LocalDate on = change.day();
    if (on == null) {
      undated.remove(change);
      return;
    }
    Day day = days.get(on);
    if (day == null) {
      return;
    }
    day.changes.remove(change);
    day.answers.clear();
    if (day.changes.isEmpty()) {
      days.remove(on);
    }
  }

  /** The days that are told, in their order. */
  Collection<Day> days() {
    return days.values();
  }

  /** The changes without a day, in order of their claims. */
  List<Change> undated() {
    return List.copyOf(undated);
  }
}
