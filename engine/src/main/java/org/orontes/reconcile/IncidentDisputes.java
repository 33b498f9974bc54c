package org.orontes.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Claim;
import org.orontes.model.DisputeKind;
import org.orontes.model.Factuality;
import org.orontes.model.Incident;
import org.orontes.model.IncidentDispute;
import org.orontes.model.Lineage;
import org.orontes.model.Place;
import org.orontes.model.Precision;
import org.orontes.model.Quantity;
import org.orontes.model.When;

/** What the claims of one incident differ on: outcome, numbers, day, place. */
final class IncidentDisputes {
  private final Origins origins;

  IncidentDisputes(Origins origins) {
    this.origins = origins;
  }

  List<IncidentDispute> of(List<ClaimInContext> claims) {
    List<IncidentDispute> disputes = new ArrayList<>();
    outcome(claims, disputes);
    for (String what : countedThings(claims)) {
      number(what, claims, disputes);
    }
    date(claims, disputes);
    place(claims, disputes);
    return disputes;
  }

  private IncidentDispute.Value value(String text, List<ClaimInContext> claims) {
    List<Lineage> lineages = origins.of(claims);
    return new IncidentDispute.Value(
        text, claims.stream().map(c -> c.claim().id()).sorted().toList(), Origins.count(lineages));
  }

  private void outcome(List<ClaimInContext> claims, List<IncidentDispute> disputes) {
    List<Tally.Entry<String>> values =
        Tally.of(
            claims,
            c ->
                switch (c.claim().factuality()) {
                  case ASSERTED -> "happened";
                  case DENIED -> "denied";
                  case NEGATED -> c.claim().attempt() ? null : "did not happen";
                  default -> null;
                });
    boolean happened = values.stream().anyMatch(v -> v.value().equals("happened"));
    if (happened && values.size() > 1) {
      disputes.add(new IncidentDispute("outcome", DisputeKind.CONTRADICTION, values(values)));
    }
  }

  private <V> List<IncidentDispute.Value> values(List<Tally.Entry<V>> entries) {
    List<IncidentDispute.Value> values = new ArrayList<>();
    entries.forEach(e -> values.add(value(e.value().toString(), e.claims())));
    values.sort((a, b) -> Integer.compare(b.origins(), a.origins()));
    return values;
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

  private void number(String what, List<ClaimInContext> claims, List<IncidentDispute> disputes) {
    List<Tally.Entry<Range>> values = Tally.of(claims, c -> Range.of(c.claim(), what));
    if (values.size() < 2) {
      return;
    }
    boolean contradiction = false;
    for (int i = 0; i < values.size(); i++) {
      for (int j = i + 1; j < values.size(); j++) {
        contradiction |=
            !values.get(i).value().fits(values.get(j).value())
                && sameDay(values.get(i), values.get(j));
      }
    }
    boolean series = !contradiction && isSeries(values);
    if (!series) {
      DisputeKind kind = contradiction ? DisputeKind.CONTRADICTION : DisputeKind.PRECISION;
      disputes.add(new IncidentDispute("number:" + what, kind, values(values)));
    }
  }

  /** Numbers told on different days may have grown. */
  private static boolean isSeries(List<Tally.Entry<Range>> values) {
    return values.stream()
            .flatMap(v -> v.claims().stream())
            .map(ClaimInContext::published)
            .distinct()
            .count()
        > 1;
  }

  private static boolean sameDay(Tally.Entry<Range> a, Tally.Entry<Range> b) {
    for (ClaimInContext x : a.claims()) {
      for (ClaimInContext y : b.claims()) {
        LocalDate xDay = x.published();
        if (xDay == null || y.published() == null || xDay.equals(y.published())) {
          return true;
        }
      }
    }
    return false;
  }

  /** A number as told: at least, at most. */
  record Range(@Nullable Double min, @Nullable Double max, boolean approx) {
    private static final double ABOUT = 0.04;

    static @Nullable Range of(Claim claim, String what) {
      if (claim.factuality() != Factuality.ASSERTED) {
        return null;
      }
      for (Quantity q : claim.quantities()) {
        if (q.what().equals(what) && (q.min() != null || q.max() != null)) {
          return new Range(q.min(), q.max(), q.approx());
        }
      }
      return null;
    }

    boolean fits(Range other) {
      double slack = approx || other.approx ? ABOUT : 0;
      double low = min == null ? 0 : min;
      double high = max == null ? Double.MAX_VALUE : max;
      double otherLow = other.min == null ? 0 : other.min;
      double otherHigh = other.max == null ? Double.MAX_VALUE : other.max;
      return low <= otherHigh * (1 + slack) && otherLow <= high * (1 + slack);
    }

    @Override
    public String toString() {
      String about = approx ? "about " : "";
      if (min == null) {
        return "at most " + number(max);
      }
      if (max == null) {
        return "at least " + number(min);
      }
      return about + (min.equals(max) ? number(min) : number(min) + " to " + number(max));
    }

    private static String number(@Nullable Double value) {
      return value == null
          ? "?"
          : value == Math.rint(value) ? String.valueOf(value.longValue()) : value.toString();
    }
  }

  private void date(List<ClaimInContext> claims, List<IncidentDispute> disputes) {
    List<ClaimInContext> told =
        claims.stream()
            .filter(
                c ->
                    c.claim().factuality() == Factuality.ASSERTED
                        && c.claim().time() != null
                        && c.claim().time().span() != null
                        && !c.claim().time().when().basis().contains("inferred"))
            .toList();
    List<Tally.Entry<String>> values = Tally.of(told, c -> day(c.claim()));
    if (values.size() < 2) {
      return;
    }
    boolean contradiction = false;
    for (ClaimInContext x : told) {
      for (ClaimInContext y : told) {
        When a = x.claim().time() == null ? null : x.claim().time().when();
        When b = y.claim().time() == null ? null : y.claim().time().when();
        contradiction |= a != null && b != null && !a.overlaps(b);
      }
    }
    if (contradiction) {
      disputes.add(new IncidentDispute("date", DisputeKind.CONTRADICTION, values(values)));
    }
  }

  private static @Nullable String day(Claim claim) {
    return claim.time() == null ? null : claim.time().when().edtf();
  }

  private void place(List<ClaimInContext> claims, List<IncidentDispute> disputes) {
    List<ClaimInContext> told =
        claims.stream()
            .filter(
                c ->
                    c.claim().factuality() == Factuality.ASSERTED
                        && c.claim().place() != null
                        && c.claim().place().place() != null)
            .toList();
    Map<String, Place> places = new LinkedHashMap<>();
    told.forEach(
        c -> {
          if (c.claim().place() != null && c.claim().place().place() != null) {
            places.put(c.claim().place().place().id(), c.claim().place().place());
          }
        });
    if (places.size() < 2) {
      return;
    }
    long towns =
        places.values().stream()
            .filter(p -> p.precision() == Precision.CITY || p.precision() == Precision.POINT)
            .count();
    DisputeKind kind = towns > 1 ? DisputeKind.CONTRADICTION : DisputeKind.PRECISION;
    List<Tally.Entry<String>> values =
        Tally.of(told, c -> c.claim().place() == null ? null : c.claim().place().name());
    if (values.size() > 1 && kind == DisputeKind.CONTRADICTION) {
      disputes.add(new IncidentDispute("place", kind, values(values)));
    }
  }

  /** Numbers of one thing told on different days, as a series. */
  List<Incident.Series> series(List<ClaimInContext> claims) {
    List<Incident.Series> all = new ArrayList<>();
    for (String what : countedThings(claims)) {
      Map<String, List<ClaimInContext>> byDay = new java.util.TreeMap<>();
      for (ClaimInContext c : claims) {
        Range range = Range.of(c.claim(), what);
        if (range != null && c.published() != null) {
          byDay.computeIfAbsent(c.published() + " " + range, k -> new ArrayList<>()).add(c);
        }
      }
      if (byDay.values().stream().map(l -> l.get(0).published()).distinct().count() < 2) {
        continue;
      }
      byDay
          .values()
          .forEach(
              l -> {
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
              });
    }
    return all;
  }
}
