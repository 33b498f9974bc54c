package org.orontes.model;

import java.time.LocalDate;
import java.util.List;

/**
 * A day that matters, with one sentence that tells it.
 *
 * @param date the day
 * @param incidents of that day, weightiest first
 * @param sentence verbatim
 * @param score weight of the sentence among all days, at least 0
 */
public record TimelineDay(
    LocalDate date, List<IncidentId> incidents, Quote sentence, double score) {
  public TimelineDay {
    incidents = List.copyOf(incidents);
  }
}
