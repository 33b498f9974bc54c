package org.orontes.store;

import org.orontes.model.CodedArticle;

/** An article as another version of the program might read it. */
final class FewerClaims {
  private FewerClaims() {}

  /** With only the first few of its claims. */
  static CodedArticle of(CodedArticle coded, int claims) {
    return new CodedArticle(
        coded.article(),
        coded.sentences(),
        coded.mentions(),
        coded.times(),
        coded.attributions(),
        coded.claims().subList(0, claims),
        coded.facts(),
        java.util.List.of(),
        coded.notices(),
        coded.explanations());
  }
}
