package org.orontes.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orontes.model.DisputeKind;
import org.orontes.model.Incident.Combined;
import org.orontes.model.IncidentDispute;
import org.orontes.model.Lineage;
import org.orontes.reconcile.TruthFinding.Method;
import org.orontes.reconcile.TruthFinding.Vote;

/**
 * The value offered where claims differ, with the reason; the claims' own values stay listed. A
 * value is offered only if clearly more speaks for it than for any other; else the interval of all
 * numbers, or nothing.
 */
final class CombinedValues {
  /** Decision 0050. */
  private static final Method METHOD = Method.ORIGINS_PARTY_HALF;

  private final Origins origins;

  CombinedValues(Origins origins) {
    this.origins = origins;
  }

  List<Combined> of(List<ClaimInContext> claims, List<IncidentDispute> disputes) {
    List<Combined> all = new ArrayList<>();
    for (String what : NumberDisputes.countedThings(claims)) {
      Combined combined = number(what, claims, disputes);
      if (combined != null) {
        all.add(combined);
      }
    }
    for (IncidentDispute d : disputes) {
      boolean contradiction = d.kind() == DisputeKind.CONTRADICTION;
      if (contradiction && !d.attribute().startsWith("number:")) {
        best(d, claims).ifPresent(all::add);
      }
    }
    return all;
  }

  private Optional<Combined> best(IncidentDispute dispute, List<ClaimInContext> claims) {
    List<Vote> votes = new ArrayList<>();
    for (IncidentDispute.Value v : dispute.values()) {
      List<ClaimInContext> said =
          claims.stream().filter(c -> v.claims().contains(c.claim().id())).toList();
      votes.addAll(votes(v.value(), said));
    }
    Map<String, Double> support = TruthFinding.support(votes, METHOD, Map.of());
    return TruthFinding.best(support, TruthFinding.MARGIN)
        .map(value -> new Combined(dispute.attribute(), value, reason(value, support)));
  }

  private List<Vote> votes(String value, List<ClaimInContext> said) {
    List<Vote> votes = new ArrayList<>();
    for (Lineage l : origins.of(said)) {
      long articles = l.claims().stream().map(id -> id.article()).distinct().count();
      boolean half = l.party() || l.origin().equals(Lineage.UNSTATED);
      votes.add(new Vote(l.origin(), value, (int) articles, half));
    }
    return votes;
  }

  private static String reason(String value, Map<String, Double> support) {
    List<String> all = new ArrayList<>();
    support.forEach((v, weight) -> all.add(v + " " + shown(weight)));
    return "best supported, by origin, a party on its own doings and unnamed ones counting half: "
        + String.join(", ", all);
  }

  private static String shown(double weight) {
    return String.format(Locale.ROOT, weight == Math.rint(weight) ? "%.0f" : "%.1f", weight);
  }

  private @Nullable Combined number(
      String what, List<ClaimInContext> claims, List<IncidentDispute> disputes) {
    List<Tally.Entry<Range>> values = Tally.of(claims, c -> Range.of(c.claim(), what));
    if (values.size() < 2) {
      return null;
    }
    Optional<IncidentDispute> dispute =
        disputes.stream().filter(d -> d.attribute().equals("number:" + what)).findFirst();
    if (dispute.isEmpty()) {
      return latest(what, claims);
    }
    if (dispute.get().kind() == DisputeKind.PRECISION) {
      return exact(what, values);
    }
    Optional<Combined> best = best(dispute.get(), claims);
    return best.isPresent() ? best.get() : interval(what, values);
  }

  /** A number that grew: as last told. */
  private static @Nullable Combined latest(String what, List<ClaimInContext> claims) {
    ClaimInContext last =
        claims.stream()
            .filter(c -> c.published() != null && Range.of(c.claim(), what) != null)
            .max(
                Comparator.<ClaimInContext, String>comparing(c -> String.valueOf(c.published()))
                    .thenComparing(c -> c.claim().id()))
            .orElse(null);
    return last == null
        ? null
        : new Combined(
            "number:" + what,
            String.valueOf(Range.of(last.claim(), what)),
            "told differently over time: the last word, of " + last.published());
  }

  /** The narrowest of values that fit one another. */
  private static Combined exact(String what, List<Tally.Entry<Range>> values) {
    Range best = values.get(0).value();
    for (Tally.Entry<Range> v : values) {
      if (width(v.value()) < width(best)) {
        best = v.value();
      }
    }
    return new Combined(
        "number:" + what, best.toString(), "all values fit one another: the most exact");
  }

  private static double width(Range r) {
    return r.high() - r.low() + (r.approx() ? 0.04 * r.low() : 0);
  }

  private static Combined interval(String what, List<Tally.Entry<Range>> values) {
    double low = Double.MAX_VALUE;
    double high = 0;
    boolean open = false;
    for (Tally.Entry<Range> v : values) {
      low = Math.min(low, v.value().low());
      open |= v.value().max() == null;
      Double top = v.value().max() == null ? v.value().min() : v.value().max();
      high = Math.max(high, top == null ? 0 : top);
    }
    return new Combined(
        "number:" + what,
        Range.number(low) + " to " + Range.number(high) + (open ? " or more" : ""),
        "no value has clearly more origins than another: from the least to the most");
  }
}
