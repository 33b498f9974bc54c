package org.orontes.model;

/**
 * Who published an article.
 *
 * @param id {@code outlet:…}; {@code outlet:unknown-<article id>} where nobody said
 * @param name as shown to a reader
 * @param inferred true if worked out from the text instead of given
 */
public record Outlet(String id, String name, boolean inferred) {
  public Outlet {
    if (!id.startsWith("outlet:")) {
      throw new IllegalArgumentException("Not an outlet id: " + id);
    }
  }

  /** The outlet of an article that names none: counted as one of its own. */
  public static Outlet unknown(ArticleId article) {
    return new Outlet("outlet:unknown-" + article.value(), "unnamed outlet", true);
  }

  /** True if nobody said which outlet this is. */
  public boolean isUnknown() {
    return id.startsWith("outlet:unknown-");
  }
}
