package org.orontes.ingest;

import java.util.List;
import org.orontes.model.Article;
import org.orontes.model.Notice;

/**
 * What came out of one input.
 *
 * @param articles in the order of the file; empty if nothing in it could be used
 * @param notices on the input as a whole where it gave no article; those of an article are with it
 */
public record Ingested(List<Article> articles, List<Notice> notices) {
  public Ingested {
    articles = List.copyOf(articles);
    notices = List.copyOf(notices);
  }

  /** No article, and why. */
  public static Ingested nothing(List<Notice> notices) {
    return new Ingested(List.of(), notices);
  }
}
