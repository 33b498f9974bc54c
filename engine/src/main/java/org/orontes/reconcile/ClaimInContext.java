package org.orontes.reconcile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Article;
import org.orontes.model.Claim;

/**
 * A claim and the article that makes it.
 *
 * @param claim the claim
 * @param article its article
 * @param words the longer words of its sentence
 */
record ClaimInContext(Claim claim, Article article, Words words) {
  /** Puts a claim into its article. */
  ClaimInContext(Claim claim, Article article) {
    this(claim, article, Words.of(claim.sentence().of(article.text())));
  }

  /** Day of publication, or null. */
  @Nullable LocalDate published() {
    return article.published();
  }

  /** Where its trigger comes in the order of reading, in characters; the title comes first. */
  int at() {
    return Titles.at(article, claim.trigger());
  }

  /** True if a headline says so. */
  boolean isInHeadline() {
    return Titles.isInHeadline(article, claim.trigger());
  }

  /** The sentence that says so. */
  String sentence() {
    return claim.sentence().of(article.text());
  }
}
