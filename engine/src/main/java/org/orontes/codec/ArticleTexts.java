package org.orontes.codec;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.orontes.model.Article;
import org.orontes.model.ArticleId;
import org.orontes.model.Quote;

/** The texts that quotations are held against. Not safe for several threads. */
final class ArticleTexts {
  private final Map<ArticleId, Article> articles = new HashMap<>();
  private final Map<ArticleId, Offsets> offsets = new HashMap<>();

  ArticleTexts(Collection<Article> all) {
    all.forEach(article -> articles.put(article.id(), article));
  }

  private Offsets offsets(Article article) {
    return offsets.computeIfAbsent(article.id(), id -> Offsets.of(article));
  }

  private Article get(String where, ArticleId id) {
    Article article = articles.get(id);
    if (article == null) {
      throw new CodecException(where, "article " + id + " is not in coded.jsonl");
    }
    return article;
  }

  /** What writes spans of an article. */
  ArticleOut out(JsonOut json, ArticleId id) {
    Article article = get("writing", id);
    return new ArticleOut(json, article, offsets(article));
  }

  /** Writes a quotation, whichever article it is from. */
  void quote(JsonOut json, Quote quote) throws IOException {
    out(json, quote.article()).quote(quote);
  }

  /** What reads spans of the article that {@code json} names under {@code article}. */
  ArticleIn in(JsonIn json, ArticleId id) {
    Article article = articles.get(id);
    if (article == null) {
      throw json.wrong("article " + id + " is not in coded.jsonl");
    }
    return new ArticleIn(article.text(), offsets(article));
  }

  /** Reads a quotation and checks it. */
  Quote quote(JsonIn json) {
    ArticleId id = json.id("article", ArticleId::new);
    return in(json, id).quote(json, id);
  }
}
