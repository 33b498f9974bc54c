package org.orontes.reconcile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orontes.model.ArticleId;

/**
 * What one article tells of one event: those of its claims that are about it.
 *
 * @param claims at least one, the best-told first
 * @param facets what they tell together, made ready to be compared
 * @param story the story of the article if this may be what the article is about, else null
 * @param leads true if it surely is
 * @param own the words of the claims' own sentences
 */
record Telling(
    List<ClaimInContext> claims,
    Facets facets,
    @Nullable ArticleId story,
    boolean leads,
    Terms own) {

  /** What they tell together. */
  Slots slots() {
    return facets.slots();
  }

  /** The claim that tells most: it stands for the telling. */
  ClaimInContext best() {
    return claims.get(0);
  }
}
