package org.orontes.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import org.orontes.model.Incident;
import org.orontes.model.Picture;

/**
 * What a reader needs of a dispute beside the line of the exchange format: the incident it is about
 * in words, and values that are ids by their names.
 */
public final class DisputeWords {
  private final Summaries words;
  private final Map<String, Incident> incidents = new HashMap<>();

  /** The words for the disputes of a picture. */
  public DisputeWords(Picture picture) {
    this.words = Summaries.of(picture);
    picture
        .reconciliation()
        .incidents()
        .forEach(incident -> incidents.put(incident.id().value(), incident));
  }

  /** Adds {@code subject_words}, and {@code shown} to each value. */
  public void addTo(ObjectNode dispute) {
    Incident incident = incidents.get(dispute.path("subject").asText());
    dispute.put(
        "subject_words",
        incident == null ? words.name(dispute.path("subject_name").asText()) : words.of(incident));
    for (JsonNode value : dispute.path("values")) {
      if (value instanceof ObjectNode one) {
        one.put("shown", words.name(one.path("value").asText()));
      }
    }
  }
}
