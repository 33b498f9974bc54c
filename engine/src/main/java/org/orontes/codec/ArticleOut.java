package org.orontes.codec;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orontes.model.AccordingTo;
import org.orontes.model.Article;
import org.orontes.model.ArticleId;
import org.orontes.model.Quote;
import org.orontes.model.Span;

/** Writes spans of one article as code points of its input, and checks the words under them. */
final class ArticleOut {
  private final JsonOut json;
  private final ArticleId id;
  private final String text;
  private final Offsets offsets;

  ArticleOut(JsonOut json, Article article) {
    this(json, article, Offsets.of(article));
  }

  ArticleOut(JsonOut json, Article article, Offsets offsets) {
    this.json = json;
    this.id = article.id();
    this.text = article.text();
    this.offsets = offsets;
  }

  JsonOut json() {
    return json;
  }

  void span(String key, @Nullable Span span) throws IOException {
    if (span == null) {
      json.nothing(key);
    } else {
      json.pair(key, offsets.start(span), offsets.end(span));
    }
  }

  void spans(String key, List<Span> spans) throws IOException {
    json.list(key, spans, span -> json.pair(offsets.start(span), offsets.end(span)));
  }

  /** {@code "start"} and {@code "end"}, both null where there is no span. */
  void startEnd(@Nullable Span span) throws IOException {
    if (span == null) {
      json.nothing("start").nothing("end");
    } else {
      json.count("start", offsets.start(span)).count("end", offsets.end(span));
    }
  }

  /**
   * {@code "text"}: the words under the span.
   *
   * @throws CodecException if the record says other words than the article
   */
  void words(@Nullable String words, @Nullable Span span) throws IOException {
    if (words == null || span == null) {
      json.nothing("text");
      return;
    }
    if (span.end() > text.length() || !span.of(text).equals(words)) {
      throw new CodecException(
          "article " + id, "the words \"" + words + "\" do not stand at " + span);
    }
    json.text("text", offsets.whole(span).of(text));
  }

  /** {@code "text"}: the article's words under a span of our own making. */
  void wordsUnder(Span span) throws IOException {
    json.text("text", offsets.whole(span).of(text));
  }

  /** A quotation as {@code article}, {@code start}, {@code end}, {@code text}. */
  void quote(Quote quote) throws IOException {
    json.text("article", quote.article());
    startEnd(quote.span());
    words(quote.exact(), quote.span());
  }

  /** The chain of those who say so, outermost first. */
  void according(List<AccordingTo> chain) throws IOException {
    json.objects(
        "according",
        chain,
        link -> {
          json.text("id", link.id()).text("name", link.name());
          words(link.text(), link.span());
          startEnd(link.span());
          span("cue", link.cue());
          json.flag("anonymous", link.anonymous()).flag("party", link.party());
        });
  }
}
