package org.orontes.reconcile;

import java.util.List;

/**
 * What one article tells of one event: those of its claims that are about it.
 *
 * @param claims at least one, the best-told first
 * @param slots what they tell together
 * @param head the words of the article's head if this is what the article is about, else null
 * @param own the words of the claims' own sentences
 */
record Telling(
    List<ClaimInContext> claims,
    Slots slots,
    @org.jspecify.annotations.Nullable Terms head,
    Terms own) {

  /** The claim that tells most: it stands for the telling. */
  ClaimInContext best() {
    return claims.get(0);
  }
}
