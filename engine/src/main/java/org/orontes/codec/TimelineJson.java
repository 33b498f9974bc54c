package org.orontes.codec;

import java.io.IOException;
import org.orontes.model.IncidentId;
import org.orontes.model.TimelineDay;

/** A line of {@code timeline.jsonl}. */
final class TimelineJson {
  private TimelineJson() {}

  static void write(JsonOut json, ArticleTexts texts, TimelineDay day) throws IOException {
    json.day("date", day.date())
        .texts("incidents", day.incidents())
        .object("sentence", day.sentence(), quote -> texts.quote(json, quote))
        .number("score", day.score());
  }

  static TimelineDay read(JsonIn json, ArticleTexts texts) {
    return new TimelineDay(
        json.day("date"),
        json.ids("incidents", IncidentId::new),
        json.object("sentence").made(texts::quote),
        json.number("score"));
  }
}
