package org.orontes.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.Knowledge;
import org.orontes.model.Claim;
import org.orontes.model.DisputeKind;
import org.orontes.model.EventTime;
import org.orontes.model.Factuality;
import org.orontes.model.Incident;
import org.orontes.model.IncidentDispute;
import org.orontes.model.Lineage;
import org.orontes.model.Participant;
import org.orontes.model.Place;
import org.orontes.model.Precision;
import org.orontes.model.UnlistedActor;
import org.orontes.model.When;

/**
 * What the claims of one incident differ on: outcome, numbers, day, place, doer, who said it, and
 * the words for the doer.
 */
final class IncidentDisputes {
  /** Share of content words that make two sentences the same words. */
  private static final double SAME_WORDS = 0.75;

  private final Origins origins;
  private final NumberDisputes numbers;
  private final ActorLattice lattice;

  IncidentDisputes(Knowledge knowledge, Origins origins) {
    this.origins = origins;
    this.numbers = new NumberDisputes(origins);
    this.lattice = new ActorLattice(knowledge);
  }

  List<IncidentDispute> of(List<ClaimInContext> claims) {
    List<IncidentDispute> disputes = new ArrayList<>();
    outcome(claims, disputes);
    for (String what : NumberDisputes.countedThings(claims)) {
      number(what, claims, disputes);
    }
    date(claims, disputes);
    place(claims, disputes);
    actor(claims, disputes);
    attribution(claims, disputes);
    wording(claims, disputes);
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

  private void number(String what, List<ClaimInContext> claims, List<IncidentDispute> disputes) {
    List<Tally.Entry<Range>> values = Tally.of(claims, c -> Range.of(c.claim(), what));
    DisputeKind kind = numbers.kind(what, values);
    if (kind != null) {
      disputes.add(new IncidentDispute("number:" + what, kind, values(values)));
    }
  }

  /** Doers that cannot be one, each named by somebody as having done it. */
  private void actor(List<ClaimInContext> claims, List<IncidentDispute> disputes) {
    List<Tally.Entry<String>> values =
        Tally.of(
            claims,
            c ->
                c.claim().factuality() == Factuality.ASSERTED && c.claim().actors().size() == 1
                    ? doer(c.claim().actors().get(0))
                    : null);
    List<Tally.Entry<String>> apart = new ArrayList<>();
    for (Tally.Entry<String> v : values) {
      if (values.stream().anyMatch(o -> isApart(v.value(), o.value()))) {
        apart.add(v);
      }
    }
    boolean fight = claims.stream().anyMatch(c -> c.claim().actors().size() > 1);
    if (apart.size() > 1 && !fight) {
      disputes.add(new IncidentDispute("actor", DisputeKind.CONTRADICTION, values(apart)));
    }
  }

  /** Who did it, under an identity that holds beyond its article: a name shared is one doer. */
  private static @Nullable String doer(Participant actor) {
    return actor.id() == null ? null : UnlistedActor.isId(actor.id()) ? actor.name() : actor.id();
  }

  private boolean isApart(String one, String other) {
    return !lattice.isSameName(one, other)
        && lattice.relate(one, other, null) == ActorLattice.Relation.APART;
  }

  /** The same words laid to speakers who cannot be one. */
  private void attribution(List<ClaimInContext> claims, List<IncidentDispute> disputes) {
    List<ClaimInContext> quoted = new ArrayList<>();
    List<ClaimInContext> spoken = claims.stream().filter(c -> speaker(c) != null).toList();
    for (ClaimInContext x : spoken) {
      for (ClaimInContext y : spoken) {
        String one = speaker(x);
        String other = speaker(y);
        boolean same =
            one != null
                && other != null
                && !x.article().id().equals(y.article().id())
                && isApart(one, other)
                && Fit.similarity(x, y) >= SAME_WORDS;
        if (same && !quoted.contains(x)) {
          quoted.add(x);
        }
      }
    }
    List<Tally.Entry<String>> values = Tally.of(quoted, IncidentDisputes::speaker);
    if (values.size() > 1) {
      disputes.add(new IncidentDispute("attribution", DisputeKind.CONTRADICTION, values(values)));
    }
  }

  private static @Nullable String speaker(ClaimInContext c) {
    return c.claim().according().size() < 2 ? null : c.claim().firstHand().id();
  }

  /** Common nouns that different voices use for one doer: "rebels", "terrorists". */
  private void wording(List<ClaimInContext> claims, List<IncidentDispute> disputes) {
    Map<String, List<ClaimInContext>> byActor = new TreeMap<>();
    for (ClaimInContext c : claims) {
      for (Participant p : c.claim().actors()) {
        if (p.id() != null) {
          byActor.computeIfAbsent(p.id(), k -> new ArrayList<>()).add(c);
        }
      }
    }
    for (Map.Entry<String, List<ClaimInContext>> e : byActor.entrySet()) {
      List<Tally.Entry<String>> values = Tally.of(e.getValue(), c -> label(c, e.getKey()));
      if (values.size() > 1) {
        disputes.add(new IncidentDispute("wording", DisputeKind.FRAMING, values(values)));
        return;
      }
    }
  }

  private static @Nullable String label(ClaimInContext c, String actor) {
    for (Participant p : c.claim().actors()) {
      boolean noun = p.text().length() > 3 && p.text().equals(p.text().toLowerCase(Locale.ROOT));
      if (actor.equals(p.id()) && noun && !p.implicit()) {
        return p.text();
      }
    }
    return null;
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
    List<When> days =
        told.stream()
            .flatMap(c -> Stream.ofNullable(c.claim().time()))
            .map(EventTime::when)
            .distinct()
            .toList();
    boolean contradiction =
        days.stream().anyMatch(a -> days.stream().anyMatch(b -> !a.overlaps(b)));
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
    DisputeKind kind =
        areApart(List.copyOf(places.values())) ? DisputeKind.CONTRADICTION : DisputeKind.PRECISION;
    List<Tally.Entry<String>> values =
        Tally.of(told, c -> c.claim().place() == null ? null : c.claim().place().name());
    if (values.size() > 1 && kind == DisputeKind.CONTRADICTION) {
      disputes.add(new IncidentDispute("place", kind, values(values)));
    }
  }

  /** Two exact places of which neither lies in or beside the other: an airport and its city fit. */
  private static boolean areApart(List<Place> places) {
    for (Place a : places) {
      for (Place b : places) {
        boolean exact = isExact(a) && isExact(b);
        if (exact && a.distanceKm(b) > a.radiusKm() + b.radiusKm()) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isExact(Place p) {
    return p.precision() == Precision.CITY || p.precision() == Precision.POINT;
  }

  /** Numbers of one thing told on different days, as a series. */
  List<Incident.Series> series(List<ClaimInContext> claims) {
    return numbers.series(claims);
  }
}
