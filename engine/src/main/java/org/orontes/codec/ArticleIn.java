package org.orontes.codec;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orontes.model.AccordingTo;
import org.orontes.model.ArticleId;
import org.orontes.model.Quote;
import org.orontes.model.Span;

/** Reads spans of one article back from code points, and checks the words under them. */
final class ArticleIn {
  private final String text;
  private final Offsets offsets;

  ArticleIn(String text, Offsets offsets) {
    this.text = text;
    this.offsets = offsets;
  }

  Span span(JsonIn json, String key) {
    return toSpan(json, key, json.pair(key));
  }

  @Nullable Span spanOrNull(JsonIn json, String key) {
    return json.has(key) ? span(json, key) : null;
  }

  List<Span> spans(JsonIn json, String key) {
    List<Span> all = new ArrayList<>();
    for (int[] pair : json.pairs(key)) {
      all.add(toSpan(json, key, pair));
    }
    return all;
  }

  Span startEnd(JsonIn json) {
    return toSpan(json, "start", new int[] {json.count("start"), json.count("end")});
  }

  @Nullable Span startEndOrNull(JsonIn json) {
    return json.has("start") ? startEnd(json) : null;
  }

  private Span toSpan(JsonIn json, String key, int[] pair) {
    try {
      return offsets.span(pair[0], pair[1]);
    } catch (IllegalArgumentException e) {
      throw json.wrong(key + " " + e.getMessage());
    }
  }

  /**
   * {@code "text"}, which must stand under {@code span}.
   *
   * @throws CodecException if the article says something else there
   */
  String words(JsonIn json, Span span) {
    String words = json.text("text");
    if (!words.equals(span.of(text))) {
      throw json.wrong(
          "the article does not say \"" + words + "\" there but \"" + span.of(text) + "\"");
    }
    return words;
  }

  @Nullable String wordsOrNull(JsonIn json, @Nullable Span span) {
    return span == null ? null : words(json, span);
  }

  Quote quote(JsonIn json, ArticleId id) {
    Span span = startEnd(json);
    return new Quote(id, span, words(json, span));
  }

  /** The words under a span that has none of its own in the file. */
  Quote quoteOf(ArticleId id, Span span) {
    return new Quote(id, span, span.of(text));
  }

  List<AccordingTo> according(JsonIn json) {
    return json.list(
        "according",
        link -> {
          Span span = startEndOrNull(link);
          return new AccordingTo(
              link.textOrNull("id"),
              link.text("name"),
              wordsOrNull(link, span),
              span,
              spanOrNull(link, "cue"),
              link.flag("anonymous"),
              link.flag("party"));
        });
  }
}
