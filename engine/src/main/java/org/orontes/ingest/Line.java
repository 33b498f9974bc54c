package org.orontes.ingest;

import org.orontes.model.Span;

/**
 * One line of a page that is not blank.
 *
 * @param number its place among the lines that are not blank, from 0
 * @param span without the space around it and without its line end
 * @param text the words under the span
 * @param gap blank lines before it
 */
record Line(int number, Span span, String text, int gap) {
  /** Number of words, where a word is what stands between spaces. */
  int words() {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean space = Character.isWhitespace(text.charAt(i));
      words += !space && !inside ? 1 : 0;
      inside = !space;
    }
    return words;
  }

  /** True if it ends as a sentence does, a closing quotation mark or bracket left aside. */
  boolean endsAsSentence() {
    int end = text.length();
    while (end > 0 && "\"'”’»)] ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ".?!…。؟۔।".indexOf(text.charAt(end - 1)) >= 0;
  }
}
