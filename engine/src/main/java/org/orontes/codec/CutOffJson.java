package org.orontes.codec;

import java.io.IOException;
import java.util.List;
import org.orontes.model.ClaimId;
import org.orontes.model.CutOff;
import org.orontes.model.IncidentId;

/** A line of {@code cutoffs.jsonl}. */
final class CutOffJson {
  private static final String NONE_KNOWN = "none known";

  private CutOffJson() {}

  /**
   * Writes one.
   *
   * @param texts the articles that tell of roads
   */
  static void write(JsonOut json, CutOff cut, ArticleTexts texts) throws IOException {
    json.text("id", cut.id())
        .day("at", cut.at())
        .text("place", cut.place())
        .text("holder", cut.holder())
        .objects("lost", cut.lost(), lost -> lost(json, lost, texts))
        .texts("because", cut.because())
        .texts("said_by", cut.saidBy())
        .flag("what_if", cut.whatIf())
        .text("name", cut.name())
        .added("roads", cut.roadsKnown() ? null : NONE_KNOWN);
  }

  private static void lost(JsonOut json, CutOff.LostRoad lost, ArticleTexts texts)
      throws IOException {
    json.text("to", lost.to()).text("road", lost.road()).text("to_name", lost.toName());
    if (!lost.told().isEmpty()) {
      json.objects("told", lost.told(), quote -> texts.quote(json, quote));
    }
  }

  static CutOff read(JsonIn json, ArticleTexts texts) {
    return new CutOff(
        json.text("id"),
        json.dayOrNull("at"),
        json.text("place"),
        json.text("name"),
        json.textOrNull("holder"),
        json.list(
            "lost",
            lost ->
                new CutOff.LostRoad(
                    lost.text("to"),
                    lost.text("to_name"),
                    lost.text("road"),
                    lost.has("told") ? lost.list("told", texts::quote) : List.of())),
        !NONE_KNOWN.equals(json.textOrNull("roads")),
        json.ids("because", IncidentId::new),
        json.ids("said_by", ClaimId::new),
        json.flag("what_if"));
  }
}
