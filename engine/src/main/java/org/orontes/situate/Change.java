package org.orontes.situate;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orontes.model.AccordingTo;
import org.orontes.model.ChangeKind;
import org.orontes.model.Claim;
import org.orontes.model.Incident;
import org.orontes.model.Participant;

/**
 * One asserted claim that changes who holds a place.
 *
 * @param claim the claim
 * @param incident the incident it belongs to
 * @param day when, as its incident says, or null
 * @param own when, as the claim itself says, or null
 * @param dayKnown publication day of the first claim that gives the incident's day; null if that
 *     was known from the start
 * @param known publication day, or null
 */
record Change(
    Claim claim,
    Incident incident,
    @Nullable LocalDate day,
    @Nullable LocalDate own,
    @Nullable LocalDate dayKnown,
    @Nullable LocalDate known) {

  /** The change as it could be dated from what was published by a day. */
  Change asKnownAt(LocalDate at) {
    boolean told = dayKnown == null || !dayKnown.isAfter(at);
    return told ? this : new Change(claim, incident, own, own, null, known);
  }

  /** True if it could be known from what was published by a day; undated articles always could. */
  boolean isKnownAt(LocalDate at) {
    return known == null || !known.isAfter(at);
  }

  ChangeKind kind() {
    if (claim.change() == null) {
      throw new IllegalStateException("No change: " + claim.id());
    }
    return claim.change().kind();
  }

  /** True if it is told to have been so from its day on: "held since October". */
  boolean isSince() {
    return claim.time() != null && claim.time().when().to() == null;
  }

  /** The building that is meant, as shown, or null for the whole place. */
  @Nullable String building() {
    return claim.change() == null ? null : claim.change().building();
  }

  /** Who has the place afterwards, as far as the claim says. */
  List<Participant> takers() {
    if (!isLeaving()) {
      return claim.actors();
    }
    boolean handedOver = claim.change() != null && claim.change().holderAfter() != null;
    return handedOver ? claim.recipients() : List.of();
  }

  /** Who had it before, as far as the claim says. */
  List<Participant> losers() {
    return isLeaving() ? claim.actors() : claim.recipients();
  }

  /** One's own withdrawal: the actor is who no longer has the place. */
  private boolean isLeaving() {
    return kind() == ChangeKind.LOSES && claim.type().type().equals("RETREAT");
  }

  /** The first-hand speaker. */
  AccordingTo speaker() {
    return claim.firstHand();
  }
}
