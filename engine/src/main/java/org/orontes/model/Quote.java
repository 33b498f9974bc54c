package org.orontes.model;

/**
 * Words quoted from an article, verbatim.
 *
 * @param article the article
 * @param span where the words stand in its text
 * @param exact the words; always the text under {@code span}
 */
public record Quote(ArticleId article, Span span, String exact) {
  public Quote {
    if (exact.length() != span.length()) {
      throw new IllegalArgumentException("Quote does not fill its span: " + exact);
    }
  }

  /** True if {@code text} still says so: the check made when a quotation is read back. */
  public boolean standsIn(String text) {
    return span.end() <= text.length() && span.of(text).equals(exact);
  }
}
