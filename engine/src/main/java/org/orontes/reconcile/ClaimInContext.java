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
 */
record ClaimInContext(Claim claim, Article article) {

  /** Day of publication, or null. */
  @Nullable LocalDate published() {
    return article.published();
  }

  /** The sentence that says so. */
  String sentence() {
    return claim.sentence().of(article.text());
  }
}
