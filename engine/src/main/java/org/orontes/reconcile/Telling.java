package org.orontes.reconcile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orontes.model.ArticleId;

/**
 * What one article tells of one event: those of its claims that are about it.
 *
 * @param claims at least one, the best-told first
 * @param slots what they tell together
 * @param story the story of the article if this is what the article is about, else null
 * @param own the words of the claims' own sentences
 */
record Telling(List<ClaimInContext> claims, Slots slots, @Nullable ArticleId story, Terms own) {

  /** The claim that tells most: it stands for the telling. */
  ClaimInContext best() {
    return claims.get(0);
  }
}
