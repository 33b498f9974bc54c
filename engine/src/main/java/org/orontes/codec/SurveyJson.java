package org.orontes.codec;

import java.io.IOException;
import org.orontes.model.IncidentCounts;
import org.orontes.model.Reach;
import org.orontes.model.Supposition;
import org.orontes.model.ToldRoad;

/** Counts, ways and suppositions. */
final class SurveyJson {
  private SurveyJson() {}

  static void counts(JsonOut json, IncidentCounts counts) throws IOException {
    json.texts("by", counts.by());
    json.objects("rows", counts.rows(), row -> row(json, counts, row));
    json.object("total", counts.total(), row -> row(json, counts, row));
    json.count("without_day", counts.withoutDay()).count("without_place", counts.withoutPlace());
  }

  private static void row(JsonOut json, IncidentCounts counts, IncidentCounts.Row row)
      throws IOException {
    for (int i = 0; i < row.keys().size(); i++) {
      IncidentCounts.Key key = row.keys().get(i);
      String by = counts.by().get(i);
      json.text(by, key.name());
      if (key.id() != null && !key.id().equals(key.name())) {
        json.text(by + "_id", key.id());
      }
    }
    json.count("incidents", row.incidents())
        .count("corroborated", row.corroborated())
        .count("disputed", row.disputed())
        .number("killed_min", (double) row.killedMin())
        .number("killed_max", (double) row.killedMax())
        .count("with_killed", row.withKilled())
        .count("open_ended", row.openEnded());
  }

  static void reach(JsonOut json, Reach reach, ArticleTexts texts) throws IOException {
    json.day("as_of", reach.asOf());
    json.objects(
        "places",
        reach.places(),
        place -> {
          held(json, place.held());
          json.objects("from", place.from(), way -> way(json, way, texts));
          json.objects(
              "barred",
              place.barred(),
              barred ->
                  json.text("crossing", barred.crossing())
                      .text("name", barred.name())
                      .texts("at", barred.at()));
        });
    json.objects("without_roads", reach.withoutRoads(), held -> held(json, held));
  }

  private static void way(JsonOut json, Reach.Way way, ArticleTexts texts) throws IOException {
    json.text("crossing", way.crossing())
        .text("name", way.name())
        .texts("via", way.via())
        .texts("unknown", way.unknown());
    if (!way.told().isEmpty()) {
      json.objects("told", way.told(), road -> told(json, road, texts));
    }
  }

  private static void held(JsonOut json, Reach.Held held) throws IOException {
    json.text("place", held.place())
        .text("name", held.name())
        .text("holder", held.holder())
        .text("holder_name", held.holderName());
  }

  static void supposition(JsonOut json, Supposition s) throws IOException {
    json.text("place", s.place())
        .text("name", s.placeName())
        .text("holder", s.holder())
        .text("holder_name", s.holderName());
  }

  private static void told(JsonOut json, ToldRoad road, ArticleTexts texts) throws IOException {
    json.text("road", road.name())
        .text("from", road.from())
        .text("from_name", road.fromName())
        .text("to", road.to())
        .text("to_name", road.toName())
        .objects("said", road.said(), quote -> texts.quote(json, quote));
  }
}
