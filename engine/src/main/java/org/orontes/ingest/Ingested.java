package org.orontes.ingest;

import java.util.List;
import org.orontes.model.Article;
import org.orontes.model.ArticleId;
import org.orontes.model.Notice;

/**
 * What came out of one input.
 *
 * @param articles in the order of the file; empty if nothing in it could be used
 * @param notices on the input as a whole where it gave no article; those of an article are with it
 * @param originals the texts of which only a translation is read
 */
public record Ingested(List<Article> articles, List<Notice> notices, List<Original> originals) {
  public Ingested {
    articles = List.copyOf(articles);
    notices = List.copyOf(notices);
    originals = List.copyOf(originals);
  }

  /** No article, and why. */
  public static Ingested nothing(List<Notice> notices) {
    return new Ingested(List.of(), notices, List.of());
  }

  /**
   * What an article said in its own language, where {@link Article#text()} is a translation that
   * came with it.
   *
   * @param article the article whose text is the translation
   * @param language ISO 639-1, or "und"
   * @param text as it was published
   */
  public record Original(ArticleId article, String language, String text) {}
}
