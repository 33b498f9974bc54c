package org.orontes.codec;

import java.io.IOException;
import org.orontes.model.Article;
import org.orontes.model.Original;
import org.orontes.model.Span;

/**
 * The original of a translated article, and for each claim the words of the original that stand
 * where its evidence stands. {@code at} counts code points of the original's own text, which is why
 * it is not called {@code start} and {@code end}: those always count the input's.
 */
final class OriginalJson {
  private OriginalJson() {}

  static void write(JsonOut json, Original original) throws IOException {
    json.text("language", original.language()).text("text", original.text());
  }

  static Original read(JsonIn json) {
    return new Original(json.text("language"), json.text("text"));
  }

  /** {@code "original"} of a claim; nothing at all where the article is no translation. */
  static void passage(JsonOut json, Article article, Span evidence) throws IOException {
    Original original = article.original();
    if (original == null) {
      return;
    }
    Original.Passage passage = original.beside(article.text(), evidence);
    Offsets offsets = Offsets.of(original.text(), 0);
    json.object(
        "original",
        passage,
        p ->
            json.pair("at", offsets.start(p.span()), offsets.end(p.span()))
                .text("words", p.span().of(original.text()))
                .word("aligned", p.aligned()));
  }

  /**
   * Holds what a claim says of the original against the original.
   *
   * @throws CodecException if other words stand there
   */
  static void check(JsonIn json, Article article, Span evidence) {
    Original original = article.original();
    if (original == null || !json.has("original")) {
      return;
    }
    String said = json.object("original").text("words");
    String stands = original.beside(article.text(), evidence).span().of(original.text());
    if (!said.equals(stands)) {
      throw json.wrong("the original does not say \"" + said + "\" there but \"" + stands + "\"");
    }
  }
}
