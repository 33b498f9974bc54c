package org.orontes.reconcile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.Knowledge;
import org.orontes.model.Claim;
import org.orontes.model.EventPlace;
import org.orontes.model.Place;
import org.orontes.model.Precision;
import org.orontes.model.When;

/**
 * Whether two claims can be about one event, slot by slot: where, when, who, to whom, then the
 * words. A slot that one of them leaves open speaks neither for nor against.
 */
final class Fit {
  private static final double SAME_PLACE = 3;
  private static final double WITHIN = 1.5;
  private static final double SAME_DAY = 2;
  private static final double OVERLAP = 1;
  private static final double SAME_ACTOR = 2;
  private static final double COMPATIBLE_ACTOR = 1;
  private static final double SAME_ARTICLE_PENALTY = 0;
  private static final double WORDS = 2;
  private static final double NEEDED = 3;
  private static final double ALIKE = 0.4;
  private static final double NEAR_KM = 15;

  /** Days that lie further apart are never of one event. */
  static final int LOOSE_DAYS = 3;

  private final Knowledge knowledge;
  private final ActorLattice actors;

  Fit(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.actors = new ActorLattice(knowledge);
  }

  /** What was weighed: a score, or a reason to keep them apart. */
  record Weighed(double score, String reason, boolean fits) {
    static Weighed apart(String reason) {
      return new Weighed(0, reason, false);
    }
  }

  Weighed weigh(ClaimInContext a, ClaimInContext b) {
    double score = SAME_ARTICLE_PENALTY;
    StringBuilder why = new StringBuilder();
    Double place = place(a.claim().place(), b.claim().place());
    if (place == null) {
      return Weighed.apart("different places: " + name(a.claim()) + " / " + name(b.claim()));
    }
    Double day = days(a, b);
    if (day == null) {
      return Weighed.apart("different days");
    }
    LocalDate on = a.published() == null ? b.published() : a.published();
    var who = actors.relate(a.claim().actors(), b.claim().actors(), on);
    if (who == ActorLattice.Relation.APART && !swapped(a.claim(), b.claim(), on)) {
      return Weighed.apart("different actors");
    }
    var whom = actors.relate(a.claim().recipients(), b.claim().recipients(), on);
    boolean people = a.claim().type().type().equals("ASSAULT");
    if (whom == ActorLattice.Relation.APART && !people) {
      return Weighed.apart("done to different ones");
    }
    score += add(why, "place", place) + add(why, "day", day);
    score += add(why, "actor", value(who)) + add(why, "recipient", value(whom) / 2);
    double alike = similarity(a, b);
    score += add(why, "words", WORDS * alike);
    boolean vague = place < SAME_PLACE && who == ActorLattice.Relation.UNKNOWN;
    boolean linked = vague ? alike > ALIKE : place > 0 || alike > ALIKE || isKnown(who, whom);
    return new Weighed(score, why.toString().strip(), score >= NEEDED && linked);
  }

  /** Without a common place the words or both sides must tell that it is one event. */
  private static boolean isKnown(ActorLattice.Relation who, ActorLattice.Relation whom) {
    return who == ActorLattice.Relation.SAME && whom == ActorLattice.Relation.SAME;
  }

  private static double add(StringBuilder why, String slot, double value) {
    if (value > 0) {
      why.append(slot).append(" +").append(Math.round(value * 10) / 10.0).append(' ');
    }
    return value;
  }

  private static double value(ActorLattice.Relation relation) {
    return switch (relation) {
      case SAME -> SAME_ACTOR;
      case COMPATIBLE -> COMPATIBLE_ACTOR;
      default -> 0;
    };
  }

  /** Two sides of one fight, told from either end. */
  private boolean swapped(Claim a, Claim b, @Nullable LocalDate on) {
    return a.type().type().equals("ASSAULT")
        && actors.relate(a.actors(), b.recipients(), on).ordinal() <= 1
        && actors.relate(a.recipients(), b.actors(), on).ordinal() <= 1;
  }

  private static String name(Claim claim) {
    return claim.place() == null ? "none" : claim.place().name();
  }

  /** How well the places fit; null if they are different ones. */
  private @Nullable Double place(@Nullable EventPlace a, @Nullable EventPlace b) {
    if (a == null || b == null) {
      return 0.0;
    }
    if (a.place() == null || b.place() == null) {
      boolean same = knowledge.spellings().isSame(a.name(), b.name());
      return same
          ? Double.valueOf(SAME_PLACE)
          : a.place() == null && b.place() == null ? null : Double.valueOf(0);
    }
    if (a.place().id().equals(b.place().id())) {
      return SAME_PLACE;
    }
    if (holds(a.place(), b.place()) || holds(b.place(), a.place())) {
      return WITHIN;
    }
    boolean near =
        a.place().distanceKm(b.place()) <= NEAR_KM
            && a.place().precision() != b.place().precision();
    return near ? Double.valueOf(WITHIN) : null;
  }

  private boolean holds(Place outer, Place inner) {
    if (outer.precision() == Precision.COUNTRY) {
      return outer.country() != null && outer.country().equals(inner.country());
    }
    if (outer.precision() == Precision.PROVINCE) {
      return outer.id().equals(inner.province())
          || knowledge
              .gazetteer()
              .find(inner.id())
              .map(e -> outer.id().equals(e.place().province()))
              .orElse(false);
    }
    return outer.precision().ordinal() > inner.precision().ordinal()
        && outer.distanceKm(inner) <= outer.radiusKm();
  }

  /** How well the days fit; null if they are different ones. */
  private static @Nullable Double days(ClaimInContext a, ClaimInContext b) {
    Optional<When> first = told(a);
    Optional<When> second = told(b);
    if (first.isEmpty() || second.isEmpty()) {
      return published(a, b);
    }
    When x = first.get();
    When y = second.get();
    if (x.from() != null && x.from().equals(y.from()) && x.to() != null && x.to().equals(y.to())) {
      return x.from().equals(x.to()) ? SAME_DAY : OVERLAP;
    }
    boolean inferred = x.basis().contains("inferred") || y.basis().contains("inferred");
    if (x.overlaps(y)) {
      return inferred ? 0.5 : OVERLAP;
    }
    long gap = gap(x, y);
    return inferred && gap <= LOOSE_DAYS
        ? Double.valueOf(0.25)
        : gap <= 1 ? Double.valueOf(0.25) : null;
  }

  private static Optional<When> told(ClaimInContext c) {
    return Optional.ofNullable(c.claim().time())
        .map(t -> t.when())
        .filter(w -> w.from() != null || w.to() != null);
  }

  private static long gap(When x, When y) {
    LocalDate xFrom = x.from() == null ? x.to() : x.from();
    LocalDate xTo = x.to() == null ? x.from() : x.to();
    LocalDate yFrom = y.from() == null ? y.to() : y.from();
    LocalDate yTo = y.to() == null ? y.from() : y.to();
    if (xFrom == null || xTo == null || yFrom == null || yTo == null) {
      return 0;
    }
    return xTo.isBefore(yFrom)
        ? ChronoUnit.DAYS.between(xTo, yFrom)
        : ChronoUnit.DAYS.between(yTo, xFrom);
  }

  /** Without told days the reports must at least be of about one time. */
  private static @Nullable Double published(ClaimInContext a, ClaimInContext b) {
    if (a.published() == null || b.published() == null) {
      return 0.0;
    }
    long apart = Math.abs(ChronoUnit.DAYS.between(a.published(), b.published()));
    return apart <= LOOSE_DAYS ? Double.valueOf(0.25) : apart <= 21 ? Double.valueOf(0) : null;
  }

  /** Share of content words that two sentences have in common, 0 to 1. */
  static double similarity(ClaimInContext a, ClaimInContext b) {
    boolean shorter = a.words().size() < b.words().size();
    Set<String> few = shorter ? a.words() : b.words();
    Set<String> many = shorter ? b.words() : a.words();
    int both = 0;
    for (String word : few) {
      both += many.contains(word) ? 1 : 0;
    }
    return few.isEmpty() ? 0 : both / (double) few.size();
  }
}
