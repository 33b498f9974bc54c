package org.orontes.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.orontes.model.DisputeKind;
import org.orontes.model.Factuality;
import org.orontes.model.Incident;

/**
 * Numbers that the claims of one incident differ on. A toll told later may have grown, and one that
 * the same origin lowers is a correction: both are a series, no dispute.
 */
final class NumberDisputes {
  /** What does not grow from day to day. */
  private static final Set<String> FIXED = Set.of("distance", "money");

  private final Origins origins;

  NumberDisputes(Origins origins) {
    this.origins = origins;
  }

  static TreeSet<String> countedThings(List<ClaimInContext> claims) {
    TreeSet<String> things = new TreeSet<>();
    for (ClaimInContext c : claims) {
      if (c.claim().factuality() == Factuality.ASSERTED) {
        c.claim().quantities().forEach(q -> things.add(q.what()));
      }
    }
    return things;
  }

  /** How the values told for a thing differ; null if they do not, or only over time. */
  @Nullable DisputeKind kind(String what, List<Tally.Entry<Range>> values) {
    boolean dated = false;
    for (int i = 0; i < values.size(); i++) {
      for (int j = i + 1; j < values.size(); j++) {
        Tally.Entry<Range> a = values.get(i);
        Tally.Entry<Range> b = values.get(j);
        if (contradicts(what, a, b)) {
          return DisputeKind.CONTRADICTION;
        }
        dated |= !a.value().fits(b.value());
      }
    }
    return values.size() < 2 || dated || onSeveralDays(values) ? null : DisputeKind.PRECISION;
  }

  private static boolean onSeveralDays(List<Tally.Entry<Range>> values) {
    return values.stream()
            .flatMap(v -> v.claims().stream())
            .map(ClaimInContext::published)
            .distinct()
            .count()
        > 1;
  }

  private boolean contradicts(String what, Tally.Entry<Range> a, Tally.Entry<Range> b) {
    if (a.value().fits(b.value())) {
      return false;
    }
    for (ClaimInContext x : a.claims()) {
      for (ClaimInContext y : b.claims()) {
        if (FIXED.contains(what) || contradicts(x, a.value(), y, b.value())) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean contradicts(ClaimInContext x, Range a, ClaimInContext y, Range b) {
    LocalDate xDay = x.published();
    LocalDate yDay = y.published();
    if (xDay == null || yDay == null || xDay.equals(yDay)) {
      return true;
    }
    boolean xFirst = xDay.isBefore(yDay);
    boolean grew = xFirst ? a.mayGrowTo(b) : b.mayGrowTo(a);
    return !grew && !origins.isSame(x, y);
  }

  /** Numbers of one thing told on different days, as a series. */
  List<Incident.Series> series(List<ClaimInContext> claims) {
    List<Incident.Series> all = new ArrayList<>();
    for (String what : countedThings(claims)) {
      Map<String, List<ClaimInContext>> byDay = new TreeMap<>();
      for (ClaimInContext c : claims) {
        Range range = Range.of(c.claim(), what);
        if (range != null && c.published() != null) {
          byDay.computeIfAbsent(c.published() + " " + range, k -> new ArrayList<>()).add(c);
        }
      }
      if (byDay.values().stream().map(l -> l.get(0).published()).distinct().count() < 2) {
        continue;
      }
      for (List<ClaimInContext> l : byDay.values()) {
        Range range = Range.of(l.get(0).claim(), what);
        if (range != null) {
          all.add(
              new Incident.Series(
                  what,
                  l.get(0).published(),
                  range.min(),
                  range.max(),
                  l.stream().map(c -> c.claim().id()).sorted().toList()));
        }
      }
    }
    return all;
  }
}
