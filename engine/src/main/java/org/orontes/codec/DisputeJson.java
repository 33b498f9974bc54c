package org.orontes.codec;

import java.io.IOException;
import org.orontes.model.ArticleId;
import org.orontes.model.Dispute;
import org.orontes.model.DisputeKind;

/** A line of {@code disputes.jsonl}. */
final class DisputeJson {
  private DisputeJson() {}

  static void write(JsonOut json, ArticleTexts texts, Dispute dispute) throws IOException {
    json.text("id", dispute.id())
        .text("subject", dispute.subject())
        .text("attribute", dispute.attribute())
        .word("kind", dispute.kind())
        .objects("values", dispute.values(), value -> value(json, texts, value))
        .text("subject_name", dispute.subjectName());
  }

  private static void value(JsonOut json, ArticleTexts texts, Dispute.Value value)
      throws IOException {
    ArticleOut out = texts.out(json, value.quote().article());
    json.text("value", value.value());
    out.words(value.quote().exact(), value.quote().span());
    json.text("article", value.quote().article());
    out.startEnd(value.quote().span());
    out.according(value.according());
  }

  static Dispute read(JsonIn json, ArticleTexts texts) {
    return new Dispute(
        json.text("id"),
        json.text("subject"),
        json.text("subject_name"),
        json.text("attribute"),
        json.word(DisputeKind.class, "kind"),
        json.list("values", value -> readValue(value, texts)));
  }

  private static Dispute.Value readValue(JsonIn json, ArticleTexts texts) {
    ArticleId id = json.id("article", ArticleId::new);
    ArticleIn in = texts.in(json, id);
    return new Dispute.Value(json.text("value"), in.quote(json, id), in.according(json));
  }
}
