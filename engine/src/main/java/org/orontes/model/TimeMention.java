package org.orontes.model;

/**
 * A time expression in the text.
 *
 * @param span where it stands
 * @param text the words under {@code span}
 * @param when what it stands for; both ends null for a vague one ("now", "once")
 */
public record TimeMention(Span span, String text, When when) {
  public TimeMention {
    if (text.length() != span.length()) {
      throw new IllegalArgumentException("Time does not fill its span: " + text);
    }
  }
}
