package org.orontes.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a place lost its roads to when another changed hands.
 *
 * @param id {@code x-…}
 * @param at the day, or null if not stated
 * @param place the place that was cut off: id
 * @param name as shown
 * @param holder who holds it, or null if not known
 * @param lost the connections it lost; empty where no road is known
 * @param roadsKnown false if the road data says nothing about the place
 * @param because the incidents that cut them
 * @param saidBy claims and forecasts of reports that say the same
 * @param whatIf true if it follows only from a supposed change
 */
public record CutOff(
    String id,
    @Nullable LocalDate at,
    String place,
    String name,
    @Nullable String holder,
    List<LostRoad> lost,
    boolean roadsKnown,
    List<IncidentId> because,
    List<ClaimId> saidBy,
    boolean whatIf) {
  public CutOff {
    lost = List.copyOf(lost);
    because = List.copyOf(because);
    saidBy = List.copyOf(saidBy);
  }

  /**
   * One lost connection.
   *
   * @param to the place no longer reached: id
   * @param toName as shown
   * @param road name of the road
   * @param told the words that tell of the road, where only reports do; empty where it is in the
   *     data
   */
  public record LostRoad(String to, String toName, String road, List<Quote> told) {
    public LostRoad {
      told = List.copyOf(told);
    }

    /** One on a road of the data. */
    public LostRoad(String to, String toName, String road) {
      this(to, toName, road, List.of());
    }
  }
}
