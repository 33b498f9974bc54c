package org.orontes.annotate.times;

import org.jspecify.annotations.Nullable;
import org.orontes.model.Sentence;
import org.orontes.model.Span;
import org.orontes.model.Token;

/**
 * A run of letters, a run of digits or one mark: finer than the parser's words, which keep "June
 * 4-5" together in one text and apart in the next.
 *
 * @param span where it stands in the article
 * @param word in lower case, without an abbreviation's full stop; digits without grouping commas
 * @param shape how it is written
 * @param spaced true if there is space before it, or nothing at all
 * @param sentence the sentence it belongs to
 * @param token the parser's word it is in, or null if the sentence was not parsed
 */
record Atom(
    Span span, String word, Shape shape, boolean spaced, Sentence sentence, @Nullable Token token) {

  private static final String[] DIGIT_KEYS = {
    "#0", "#1", "#2", "#3", "#4", "#5", "#6", "#7", "#8", "#9"
  };

  /** How an atom is written. */
  enum Shape {
    /** "may". */
    LOWER,
    /** "May". */
    CAPITAL,
    /** "MAY". */
    UPPER,
    /** "27". */
    DIGITS,
    /** "1,500": a count, never part of a date. */
    GROUPED,
    /** One character that is neither letter nor digit. */
    MARK
  }

  /** True for plain digits. */
  boolean isDigits() {
    return shape == Shape.DIGITS;
  }

  /** True for letters that begin with a capital. */
  boolean isCapital() {
    return shape == Shape.CAPITAL || shape == Shape.UPPER;
  }

  /** True for letters of any case. */
  boolean isWord() {
    return shape == Shape.LOWER || isCapital();
  }

  /** The value of plain digits, or -1; nine digits are never a date. */
  int number() {
    return isDigits() && word.length() <= 8 ? Integer.parseInt(word) : -1;
  }

  /** What the index of patterns looks it up by: the word, or # and the number of digits. */
  String key() {
    return shape == Shape.GROUPED ? "#," : keyOf(word);
  }

  /** The key of a word or of plain digits. */
  static String keyOf(String word) {
    if (!Character.isDigit(word.charAt(0))) {
      return word;
    }
    return word.length() < DIGIT_KEYS.length ? DIGIT_KEYS[word.length()] : "#9";
  }

  /** The parser's part of speech, or "" where there is none. */
  String pos() {
    return token == null ? "" : token.pos();
  }
}
