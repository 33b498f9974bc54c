package org.orontes.reconcile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.Knowledge;
import org.orontes.model.EventPlace;
import org.orontes.model.Place;
import org.orontes.model.Precision;

/**
 * Whether two tellings can be of one event, slot by slot: where, when, who, to whom, then the
 * words. A slot that one of them leaves open speaks neither for nor against. The weights add up to
 * a score in which {@link #NEEDED} is enough.
 */
final class Fit {
  /** The score from which two tellings are of one event. */
  static final double NEEDED = 3;

  private static final double SAME_PLACE = 3;
  private static final double WITHIN = 1.5;
  private static final double SAME_DAY = 2;
  private static final double OVERLAP = 1;
  private static final double SAME_ACTOR = 2;
  private static final double COMPATIBLE_ACTOR = 1;

  /** The same actor, and the same recipient, which counts half. */
  private static final double MOST_BY_PARTIES = 1.5 * SAME_ACTOR;

  /** A report may err on place or day, and still be of this event if all else is alike. */
  private static final double OTHER_PLACE = -4;

  /** Towns of one neighbourhood, or two places that no list has: a report may name either. */
  static final double PLACE_NEARBY = -1.5;

  private static final double OTHER_DAY = -3;
  private static final double SENTENCES = 2;
  private static final int SENTENCES_COMPARED = 4;

  /** Two articles of one story that lead with the same kind of deed lead with the same deed. */
  private static final double SAME_STORY = 7;

  /**
   * The same where one of them tells other things as often: not enough if anything told speaks
   * against it.
   */
  private static final double MAYBE_SAME_STORY = 5;

  private static final double OTHER_STORY = -1;
  private static final double MOST_BY_WORDS = 9;
  private static final double LEAST_BY_WORDS = -1;
  private static final double ALIKE = 0.4;
  private static final double NEAR_KM = 15;
  private static final double NEIGHBOURHOOD_KM = 50;
  private static final double MIN_KM_A_DEGREE = 110;

  /** A report without a told day may come so much later than the first. */
  static final int LATE_DAYS = 21;

  /** Days that lie further apart are never of one event. */
  static final int LOOSE_DAYS = 3;

  private final Knowledge knowledge;
  private final ActorLattice actors;

  Fit(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.actors = new ActorLattice(knowledge);
  }

  /** One that weighs what was made ready here, at the same time as this one. */
  Fit forAnotherThread() {
    return new Fit(knowledge);
  }

  /** What was told, made ready to be weighed. */
  Facets facets(Slots slots) {
    return Facets.of(slots, actors);
  }

  /** Weighs two tellings of different articles. */
  Weighed weigh(Telling a, Telling b) {
    double own = similarity(a.claims(), b.claims());
    double words = SENTENCES * own;
    boolean one = isOneStory(a, b);
    if (one) {
      words = Math.max(words, byStory(a, b));
    } else if (a.leads() && b.leads() && a.story() != null && a.slots().violent()) {
      words += b.story() == null ? 0 : OTHER_STORY;
    }
    boolean alike = own > ALIKE || one;
    double place = place(a.slots().place(), b.slots().place(), a.slots().violent());
    if (!alike && place == 0 && !sharesBothSides(a.facets(), b.facets())) {
      return Weighed.NOTHING;
    }
    double bounded = Math.max(LEAST_BY_WORDS, Math.min(MOST_BY_WORDS, words));
    double day = days(a.facets(), b.facets(), one);
    return weigh(a.facets(), b.facets(), new Beside(place, day, bounded, alike, one));
  }

  /**
   * What was weighed before the parties.
   *
   * @param alike true if the words link the two by themselves
   * @param oneStory true if the articles are of one story, which the words then stand for
   */
  private record Beside(double place, double day, double words, boolean alike, boolean oneStory) {}

  /**
   * The score of two tellings that are linked if it is at least so much, which is more than 0, else
   * 0. Most pairs fall short whatever their words: their slots are looked at first.
   */
  double atLeast(Telling a, Telling b, double least) {
    boolean violent = a.slots().violent();
    double most = MOST_BY_PARTIES + mostByWords(a, b);
    double place = place(a.slots().place(), b.slots().place(), violent);
    if (place + SAME_DAY + most < least || (!violent && place < 0)) {
      return 0;
    }
    double day = days(a.facets(), b.facets(), isOneStory(a, b));
    if (place + day + most < least || (!violent && day < 0)) {
      return 0;
    }
    Weighed weighed = weigh(a, b);
    return weighed.linked() && weighed.score() >= least ? weighed.score() : 0;
  }

  private static double mostByWords(Telling a, Telling b) {
    return isOneStory(a, b) ? byStory(a, b) : SENTENCES;
  }

  private static boolean isOneStory(Telling a, Telling b) {
    return a.story() != null && a.slots().violent() && a.story().equals(b.story());
  }

  private static double byStory(Telling a, Telling b) {
    return a.leads() && b.leads() ? SAME_STORY : MAYBE_SAME_STORY;
  }

  private boolean sharesBothSides(Facets a, Facets b) {
    return actors.shares(a.actors(), b.actors()) && actors.shares(a.recipients(), b.recipients());
  }

  /** Weighs slots alone, those of one article. */
  Weighed weigh(Slots a, Slots b) {
    double place = place(a.place(), b.place(), a.violent());
    Facets one = facets(a);
    Facets other = facets(b);
    double told = days(one, other, false);
    boolean guessed = a.violent() && !(one.isTold() && other.isTold());
    double day = told < 0 && guessed ? 0 : told;
    return weigh(one, other, new Beside(place, day, 0, false, false));
  }

  private Weighed weigh(Facets a, Facets b, Beside beside) {
    boolean violent = a.slots().violent();
    var who = relate(a.actors(), b.actors(), a, b);
    if (who == ActorLattice.Relation.APART && !swapped(a, b)) {
      return Weighed.OTHER_ACTORS;
    }
    var whom = relate(a.recipients(), b.recipients(), a, b);
    if (whom == ActorLattice.Relation.APART && !violent) {
      return Weighed.OTHER_RECIPIENTS;
    }
    boolean differ = !violent && (beside.place < 0 || beside.day < 0);
    boolean vague = beside.place < SAME_PLACE && who == ActorLattice.Relation.UNKNOWN;
    boolean linked = beside.alike || (!vague && (beside.place > 0 || isKnown(who, whom)));
    return new Weighed(
        null,
        differ,
        beside.place,
        beside.day,
        value(who),
        value(whom) / 2,
        beside.words,
        a.slots(),
        b.slots(),
        linked && !differ,
        beside.oneStory);
  }

  /** How two sides relate on the day of the first of the tellings that has one. */
  private ActorLattice.Relation relate(Party one, Party other, Facets a, Facets b) {
    Facets dated = a.slots().published() == null ? b : a;
    return actors.relate(one, other, dated.period(), dated.slots().published());
  }

  /** Without a common place the words or both sides must tell that it is one event. */
  private static boolean isKnown(ActorLattice.Relation who, ActorLattice.Relation whom) {
    return who == ActorLattice.Relation.SAME && whom == ActorLattice.Relation.SAME;
  }

  /**
   * True if the two may be one kind of deed: a shooting is no bombing, and what has come together
   * over months is no deed of one day.
   */
  boolean isSameKind(Slots a, Slots b) {
    if (isSumBesideDeed(a, b)) {
      return false;
    }
    return a.kind().equals(b.kind())
        || !a.kind().contains("/")
        || !b.kind().contains("/")
        || !a.violent();
  }

  private static boolean isSumBesideDeed(Slots a, Slots b) {
    return a.violent() && a.isSum() != b.isSum();
  }

  private static double value(ActorLattice.Relation relation) {
    return switch (relation) {
      case SAME -> SAME_ACTOR;
      case COMPATIBLE -> COMPATIBLE_ACTOR;
      default -> 0;
    };
  }

  /** Two sides of one fight, told from either end. */
  private boolean swapped(Facets a, Facets b) {
    return a.slots().violent()
        && relate(a.actors(), b.recipients(), a, b).ordinal() <= 1
        && relate(a.recipients(), b.actors(), a, b).ordinal() <= 1;
  }

  /** How well the places fit; negative if they are different ones. */
  private double place(@Nullable EventPlace a, @Nullable EventPlace b, boolean violent) {
    if (a == null || b == null) {
      return 0;
    }
    if (a.place() == null || b.place() == null) {
      boolean same = actors.isSameName(a.name(), b.name());
      return same ? SAME_PLACE : a.place() == null && b.place() == null ? PLACE_NEARBY : 0;
    }
    if (a.place().id().equals(b.place().id())) {
      return SAME_PLACE;
    }
    if (areTownsFarApart(a.place(), b.place())) {
      return OTHER_PLACE;
    }
    if (holds(a.place(), b.place()) || holds(b.place(), a.place())) {
      return WITHIN;
    }
    double km = a.place().distanceKm(b.place());
    if (km <= NEAR_KM && a.place().precision() != b.place().precision()) {
      return WITHIN;
    }
    return violent && km <= NEIGHBOURHOOD_KM ? PLACE_NEARBY : OTHER_PLACE;
  }

  /**
   * Spares most pairs the distance: degrees of latitude alone tell that two towns are far apart.
   */
  private static boolean areTownsFarApart(Place a, Place b) {
    return a.precision() == Precision.CITY
        && b.precision() == Precision.CITY
        && Math.abs(a.lat() - b.lat()) * MIN_KM_A_DEGREE > NEIGHBOURHOOD_KM;
  }

  /** True if one place lies within the other, by its lists or by its radius. */
  boolean holds(Place outer, Place inner) {
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

  /**
   * How well the days fit; negative if they are different ones. In one story a deed may be told of
   * much later, at a trial: a day that was worked out from the publication says nothing then.
   */
  private static double days(Facets a, Facets b, boolean oneStory) {
    if (isSumBesideDeed(a.slots(), b.slots())) {
      return OTHER_DAY;
    }
    double days = days(a, b);
    return oneStory && days < 0 && !(a.isTold() && b.isTold()) ? 0 : days;
  }

  private static double days(Facets a, Facets b) {
    if (!a.hasDay() || !b.hasDay()) {
      return published(a, b);
    }
    boolean inferred = a.inferred() || b.inferred();
    if (a.isSameStretch(b)) {
      return a.from() == a.to() && !inferred ? SAME_DAY : OVERLAP;
    }
    if (a.overlaps(b)) {
      return inferred ? 0.5 : OVERLAP;
    }
    long apart = a.daysApart(b);
    if (apart <= (inferred ? LOOSE_DAYS : 1)) {
      return 0.25;
    }
    return inferred && apart <= LATE_DAYS && a.slots().violent() ? 0 : OTHER_DAY;
  }

  /** Without told days the reports must at least be of about one time. */
  private static double published(Facets a, Facets b) {
    if (a.published() == Facets.OPEN_START || b.published() == Facets.OPEN_START) {
      return 0;
    }
    long apart = Math.abs(a.published() - b.published());
    return apart <= LOOSE_DAYS ? 0.25 : apart <= LATE_DAYS ? 0 : OTHER_DAY;
  }

  /** The greatest share that a sentence of one has in common with one of the other. */
  private static double similarity(List<ClaimInContext> a, List<ClaimInContext> b) {
    double most = 0;
    for (ClaimInContext x : a.subList(0, Math.min(SENTENCES_COMPARED, a.size()))) {
      for (ClaimInContext y : b.subList(0, Math.min(SENTENCES_COMPARED, b.size()))) {
        most = Math.max(most, similarity(x, y));
      }
    }
    return most;
  }

  /** Share of content words that two sentences have in common, 0 to 1. */
  static double similarity(ClaimInContext a, ClaimInContext b) {
    return a.words().share(b.words());
  }
}
