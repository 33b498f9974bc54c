package org.orontes.reconcile;

import org.orontes.model.ArticleId;

/** Short stable ids of derived things. */
final class Ids {
  private Ids() {}

  /** 16 hex digits over a text. */
  static String digest(String text) {
    return ArticleId.of(null, null, null, text).value().substring(2);
  }
}
