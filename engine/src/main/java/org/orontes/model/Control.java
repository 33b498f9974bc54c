package org.orontes.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who holds a place over an interval of time, as the reports tell it.
 *
 * @param place id, or the name in lower case where it is in no list
 * @param name as shown
 * @param at where on the map, or null
 * @param holder id or name of the actor, or null when left
 * @param holderName as shown, or null
 * @param status how firmly
 * @param from first day, or null if not stated
 * @param atLatest true if {@code from} is only the first day on which it is said to be so: it was
 *     taken then or before
 * @param to last day, or null while it lasts
 * @param knownFrom publication day from which this was known, or null if undated
 * @param knownTo publication day up to which it was believed, or null while it is
 * @param according first-hand speakers, as shown, in order
 * @param incidents those it follows from
 * @param claims those it follows from
 */
public record Control(
    String place,
    String name,
    @Nullable Place at,
    @Nullable String holder,
    @Nullable String holderName,
    ControlStatus status,
    @Nullable LocalDate from,
    boolean atLatest,
    @Nullable LocalDate to,
    @Nullable LocalDate knownFrom,
    @Nullable LocalDate knownTo,
    List<String> according,
    List<IncidentId> incidents,
    List<ClaimId> claims) {
  public Control {
    according = List.copyOf(according);
    incidents = List.copyOf(incidents);
    claims = List.copyOf(claims);
    if (claims.isEmpty()) {
      throw new IllegalArgumentException("Control without a claim: " + place);
    }
  }
}
