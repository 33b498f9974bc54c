package org.orontes.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.orontes.model.Incident;
import org.orontes.model.Picture;

/**
 * What a reader needs beside a line of the exchange format: incidents in words, ids by their names,
 * days of publication.
 */
public final class LineWords {
  private final Summaries words;
  private final Map<String, Incident> incidents = new HashMap<>();
  private final Map<String, LocalDate> published = new HashMap<>();

  /** The words for the lines of a picture. */
  public LineWords(Picture picture) {
    this.words = Summaries.of(picture);
    picture
        .reconciliation()
        .incidents()
        .forEach(incident -> incidents.put(incident.id().value(), incident));
    picture
        .articles()
        .forEach(
            coded -> {
              LocalDate day = coded.article().published();
              if (day != null) {
                published.put(coded.article().id().value(), day);
              }
            });
  }

  /** Adds {@code subject_words} to a dispute, and {@code shown} to each of its values. */
  public void addToDispute(ObjectNode dispute) {
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

  /** Adds {@code published} to a forecast, and {@code settled_by}: the incidents in words. */
  public void addToForecast(ObjectNode forecast) {
    LocalDate day = published.get(forecast.path("evidence").path("article").asText());
    forecast.put("published", day == null ? null : day.toString());
    ArrayNode settled = forecast.putArray("settled_by");
    for (JsonNode id : forecast.path("incidents")) {
      Incident incident = incidents.get(id.asText());
      if (incident != null) {
        LocalDate from = incident.from();
        settled
            .addObject()
            .put("id", id.asText())
            .put("summary", words.of(incident))
            .put("from", from == null ? null : from.toString());
      }
    }
  }
}
