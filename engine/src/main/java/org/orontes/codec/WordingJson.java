package org.orontes.codec;

import java.io.IOException;
import org.orontes.model.Wording;

/** A line of {@code wording.jsonl}. */
final class WordingJson {
  private static final String OUTLET = "outlet";
  private static final String QUOTED = "quoted";

  private WordingJson() {}

  static void write(JsonOut json, ArticleTexts texts, Wording wording) throws IOException {
    json.text("actor", wording.actor())
        .text("outlet", wording.outlet())
        .text("voice", wording.quoted() ? QUOTED : OUTLET)
        .text("speaker", wording.speaker())
        .text("term", wording.term())
        .count("count", wording.count())
        .objects("examples", wording.examples(), quote -> texts.quote(json, quote));
  }

  static Wording read(JsonIn json, ArticleTexts texts) {
    String voice = json.text("voice");
    if (!voice.equals(OUTLET) && !voice.equals(QUOTED)) {
      throw json.wrong("voice must be outlet or quoted: " + voice);
    }
    return new Wording(
        json.text("actor"),
        json.text("outlet"),
        voice.equals(QUOTED),
        json.textOrNull("speaker"),
        json.text("term"),
        json.count("count"),
        json.list("examples", texts::quote));
  }
}
