package org.orontes.reconcile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.orontes.model.When;

/**
 * Groups by the days of their best-told claim, so that a claim is held only against groups of about
 * its own time. Leaves out none that could fit: claims more than a few days apart never do.
 */
final class DayIndex {
  /** Longer times are held against everything. */
  private static final int MAX_DAYS = 45;

  private final Map<LocalDate, List<Integer>> byDay = new HashMap<>();
  private final List<Integer> anyDay = new ArrayList<>();

  /** Notes a group by its number and its first claim. */
  void add(int group, ClaimInContext first) {
    Optional<When> when = bounded(first);
    if (when.isEmpty()) {
      anyDay.add(group);
      return;
    }
    days(when.get(), Fit.LOOSE_DAYS)
        .forEach(day -> byDay.computeIfAbsent(day, d -> new ArrayList<>()).add(group));
  }

  /** The numbers of the groups that a claim may fit, in order; {@code groups} is how many exist. */
  Collection<Integer> near(ClaimInContext claim, int groups) {
    Optional<When> when = bounded(claim);
    if (when.isEmpty()) {
      return IntStream.range(0, groups).boxed().toList();
    }
    TreeSet<Integer> near = new TreeSet<>(anyDay);
    days(when.get(), 0).forEach(day -> near.addAll(byDay.getOrDefault(day, List.of())));
    return near;
  }

  private static List<LocalDate> days(When when, int around) {
    LocalDate from = when.from();
    LocalDate to = when.to();
    if (from == null || to == null) {
      return List.of();
    }
    return from.minusDays(around).datesUntil(to.plusDays(around + 1L)).toList();
  }

  private static Optional<When> bounded(ClaimInContext claim) {
    return Optional.ofNullable(claim.claim().time())
        .map(t -> t.when())
        .filter(w -> w.from() != null && w.to() != null)
        .filter(w -> ChronoUnit.DAYS.between(w.from(), w.to()) <= MAX_DAYS);
  }
}
