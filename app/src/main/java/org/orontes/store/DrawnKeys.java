package org.orontes.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.orontes.codec.ExchangeFile;
import org.orontes.model.DisputeKind;
import org.orontes.store.PictureRows.DrawnRow;

/** By what a line of each file is known again, filtered and put in order. */
interface DrawnKeys {
  /** The row of a line. */
  DrawnRow row(String kind, JsonNode json, String line);

  /** The keys of a file's lines. */
  static DrawnKeys of(ExchangeFile file) {
    return switch (file) {
      case DISPUTES ->
          (kind, json, line) ->
              new DrawnRow(
                  kind,
                  json.path("id").asText(),
                  null,
                  text(json, "subject"),
                  null,
                  rankOfDispute(text(json, "kind")),
                  line);
      case TIMELINE ->
          (kind, json, line) -> {
            String date = json.path("date").asText();
            return new DrawnRow(
                kind, date, null, null, date, LocalDate.parse(date).toEpochDay(), line);
          };
      case FORECASTS ->
          (kind, json, line) ->
              new DrawnRow(
                  kind,
                  json.path("id").asText(),
                  null,
                  text(json, "outcome"),
                  text(json, "published"),
                  0,
                  line);
      case CUTOFFS ->
          (kind, json, line) ->
              new DrawnRow(
                  kind,
                  json.path("id").asText(),
                  text(json, "place"),
                  text(json, "holder"),
                  text(json, "at"),
                  rank(text(json, "at")),
                  line);
      case WORDING ->
          (kind, json, line) ->
              new DrawnRow(
                  kind,
                  String.join(
                      "|",
                      json.path("actor").asText(),
                      json.path("outlet").asText(),
                      json.path("voice").asText(),
                      json.path("speaker").asText(),
                      json.path("term").asText()),
                  null,
                  text(json, "actor"),
                  null,
                  0,
                  line);
      case CODED, INCIDENTS, CONTROL, EXPLAIN ->
          throw new IllegalArgumentException("Kept in a table of its own: " + file);
    };
  }

  /** What cannot both be so stands first; disputes of one kind are found by this. */
  static long rankOfDispute(@Nullable String kind) {
    DisputeKind[] kinds = DisputeKind.values();
    for (int rank = 0; rank < kinds.length; rank++) {
      if (PictureWriter.word(kinds[rank]).equals(kind)) {
        return rank;
      }
    }
    throw new IllegalArgumentException("there is no kind of dispute called " + kind);
  }

  private static @Nullable String text(JsonNode json, String key) {
    return json.path(key).isTextual() ? json.path(key).textValue() : null;
  }

  private static long rank(@Nullable String day) {
    return day == null ? Long.MAX_VALUE / 2 : LocalDate.parse(day).toEpochDay();
  }
}
