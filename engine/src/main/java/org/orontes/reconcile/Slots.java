package org.orontes.reconcile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Claim;
import org.orontes.model.EventPlace;
import org.orontes.model.Participant;
import org.orontes.model.When;

/**
 * What a claim, or several claims of one event together, tell of where, when, who and to whom.
 *
 * @param kind type and mode, such as {@code ASSAULT/aerial}
 * @param violent true for an assault
 * @param place the place told most exactly, or null
 * @param when the time told most exactly, or null
 * @param actors who did it, maybe none
 * @param recipients to whom, maybe none
 * @param published day of publication, or null
 */
record Slots(
    String kind,
    boolean violent,
    @Nullable EventPlace place,
    @Nullable When when,
    List<Participant> actors,
    List<Participant> recipients,
    @Nullable LocalDate published) {

  /** A deed that goes on may be told "since Monday"; what is told so of months adds deeds up. */
  private static final long MAX_DAYS_OF_ONE = 31;

  /** Those of one claim. */
  static Slots of(ClaimInContext c) {
    Claim claim = c.claim();
    return new Slots(
        claim.type().label(),
        isViolent(claim),
        claim.place(),
        claim.time() == null ? null : claim.time().when(),
        claim.actors(),
        claim.recipients(),
        c.published());
  }

  /** True for an act of violence. */
  static boolean isViolent(Claim claim) {
    return claim.type().type().equals("ASSAULT");
  }

  /** Those of claims of one article that tell one event, the best-told first. */
  static Slots of(List<ClaimInContext> claims) {
    Slots all = of(claims.get(0));
    for (ClaimInContext c : claims.subList(1, claims.size())) {
      all = all.and(of(c));
    }
    return all;
  }

  private Slots and(Slots other) {
    return new Slots(
        kind.contains("/") ? kind : other.kind,
        violent,
        exactness(other.place) > exactness(place) ? other.place : place,
        exactness(other.when) > exactness(when) ? other.when : when,
        union(actors, other.actors),
        union(recipients, other.recipients),
        published);
  }

  private static List<Participant> union(List<Participant> one, List<Participant> other) {
    Map<String, Participant> all = new LinkedHashMap<>();
    one.forEach(p -> all.putIfAbsent(p.key(), p));
    other.forEach(p -> all.putIfAbsent(p.key(), p));
    return new ArrayList<>(all.values());
  }

  /** A place on the map before one of an unknown name, told before inferred, small before large. */
  static int exactness(@Nullable EventPlace place) {
    if (place == null) {
      return 0;
    }
    int listed = place.place() == null ? 1 : 20 - place.place().precision().ordinal();
    return place.inferred() ? listed : 2 * listed;
  }

  /** A told day before a told stretch of time before an inferred one. */
  static int exactness(@Nullable When when) {
    if (when == null || (when.from() == null && when.to() == null)) {
      return 0;
    }
    if (when.from() == null || when.to() == null) {
      return 1;
    }
    int inferred = when.basis().contains("inferred") ? 1 : 4;
    return inferred * (when.from().equals(when.to()) ? 3 : 2);
  }

  /** True if it is told of all that came together since a day long ago: "killed since October". */
  boolean isSum() {
    return when != null
        && when.from() != null
        && when.to() == null
        && published != null
        && ChronoUnit.DAYS.between(when.from(), published) > MAX_DAYS_OF_ONE;
  }

  /** The day to look for others at, or null: the told one, else that of publication. */
  @Nullable LocalDate day() {
    if (when != null && when.from() != null) {
      return when.from();
    }
    if (when != null && when.to() != null) {
      return when.to();
    }
    return published;
  }
}
