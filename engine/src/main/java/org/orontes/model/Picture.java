package org.orontes.model;

import java.util.List;

/**
 * The whole picture of a body of articles: what every output is written from.
 *
 * @param articles by publication day, then id
 * @param reconciliation what they tell, folded
 * @param situation who holds what, and what follows
 * @param notices about inputs that gave no article
 * @param knowledgeVersion digest of the data the engine read them with
 */
public record Picture(
    List<CodedArticle> articles,
    Reconciliation reconciliation,
    Situation situation,
    List<Notice> notices,
    String knowledgeVersion) {
  public Picture {
    articles = List.copyOf(articles);
    notices = List.copyOf(notices);
  }
}
