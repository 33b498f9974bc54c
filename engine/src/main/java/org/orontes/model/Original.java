package org.orontes.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What an article said in its own language, where {@link Article#text()} is a translation that came
 * with it.
 *
 * @param language ISO 639-1, or "und"
 * @param text as it was published
 */
public record Original(String language, String text) {
  /** How closely a stretch of the translation is led back to the original. */
  public enum Aligned {
    /** To the paragraphs that stand at the same places; both texts have as many. */
    PARAGRAPH,
    /** Only to the whole text: the paragraphs do not match one to one. */
    WHOLE
  }

  /**
   * The stretch of the original that a stretch of the translation comes from.
   *
   * @param span in the original's text, in UTF-16 code units; never empty unless the text is
   * @param aligned how closely
   */
  public record Passage(Span span, Aligned aligned) {}

  public Original {
    if (text.isBlank()) {
      throw new IllegalArgumentException("An original without words");
    }
  }

  /**
   * What stands in the original where a stretch of the translation stands.
   *
   * @param translation the article's text
   * @param span a stretch of it
   */
  public Passage beside(String translation, Span span) {
    List<Span> theirs = paragraphs(translation);
    List<Span> ours = paragraphs(text);
    Span all = ours.get(0).cover(ours.get(ours.size() - 1));
    if (theirs.size() != ours.size() || ours.size() == 1) {
      return new Passage(all, Aligned.WHOLE);
    }
    Span found = null;
    for (int i = 0; i < theirs.size(); i++) {
      if (theirs.get(i).overlaps(span)) {
        found = found == null ? ours.get(i) : found.cover(ours.get(i));
      }
    }
    return found == null ? new Passage(all, Aligned.WHOLE) : new Passage(found, Aligned.PARAGRAPH);
  }

  /** The lines that hold more than space, without the space around them. */
  private static List<Span> paragraphs(String text) {
    List<Span> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      int next = end < 0 ? text.length() : end + 1;
      int start = at;
      int stop = end < 0 ? text.length() : end;
      while (start < stop && Character.isWhitespace(text.charAt(start))) {
        start++;
      }
      while (stop > start && Character.isWhitespace(text.charAt(stop - 1))) {
        stop--;
      }
      if (start < stop) {
        found.add(new Span(start, stop));
      }
      at = next;
    }
    return found;
  }
}
