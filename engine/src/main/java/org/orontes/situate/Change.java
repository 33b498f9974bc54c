package org.orontes.situate;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
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
 * @param denied publication day of the first claim of its incident by which it did not happen, the
 *     first of all days if that has none; null if nobody says so
 */
record Change(
    Claim claim,
    Incident incident,
    @Nullable LocalDate day,
    @Nullable LocalDate own,
    @Nullable LocalDate dayKnown,
    @Nullable LocalDate known,
    @Nullable LocalDate denied) {

  /** The change as it could be dated, and was denied, by what was published by a day. */
  Change asKnownAt(LocalDate at) {
    LocalDate untrue = denied == null || denied.isAfter(at) ? null : denied;
    boolean told = dayKnown == null || !dayKnown.isAfter(at);
    return told
        ? new Change(claim, incident, day, own, dayKnown, known, untrue)
        : new Change(claim, incident, own, own, null, known, untrue);
  }

  /** The days on which something of it becomes known, the first of all days if one has none. */
  SortedSet<LocalDate> listNews() {
    SortedSet<LocalDate> days = new TreeSet<>();
    LocalDate told = known == null ? LocalDate.MIN : known;
    days.add(told);
    Stream.of(dayKnown, denied).filter(d -> d != null && d.isAfter(told)).forEach(days::add);
    return days;
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
