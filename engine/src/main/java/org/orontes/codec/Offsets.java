package org.orontes.codec;

import java.util.Arrays;
import org.orontes.model.Article;
import org.orontes.model.Span;

/**
 * Turns positions in an article's own text, in UTF-16 code units, into positions in the input that
 * held it, in Unicode code points, and back.
 *
 * <p>Works in O(log n) of the characters outside the Basic Multilingual Plane, of which most texts
 * have none. Immutable.
 */
public final class Offsets {
  private final int base;
  private final int length;

  /** Where a surrogate pair starts, in UTF-16 code units, ascending. */
  private final int[] pairs;

  private Offsets(String text, int base) {
    this.base = base;
    this.length = text.length();
    this.pairs = findPairs(text);
  }

  /** The offsets of an article. */
  public static Offsets of(Article article) {
    return new Offsets(article.text(), article.partCodePoints());
  }

  /** The offsets of a text that starts {@code base} code points into its input. */
  static Offsets of(String text, int base) {
    return new Offsets(text, base);
  }

  /** First code point of a span, in the input; a span that cuts a pair in two is widened. */
  public int start(Span span) {
    return codePoint(whole(span).start());
  }

  /** One past the last code point of a span, in the input. */
  public int end(Span span) {
    return codePoint(whole(span).end());
  }

  /** The span itself, or the smallest one around it that cuts no character in two. */
  public Span whole(Span span) {
    int start = cutsPair(span.start()) ? span.start() - 1 : span.start();
    int end = cutsPair(span.end()) ? span.end() + 1 : span.end();
    return start == span.start() && end == span.end() ? span : new Span(start, end);
  }

  /** One past the article's last code point, in the input. */
  int endOfText() {
    return codePoint(length);
  }

  /**
   * A span of the article from code points of the input.
   *
   * @throws IllegalArgumentException if it does not lie in the article
   */
  Span span(int start, int end) {
    if (start < base || end < start || end > endOfText()) {
      throw new IllegalArgumentException(
          "[" + start + "," + end + "] lies outside [" + base + "," + endOfText() + "]");
    }
    return new Span(utf16(start), utf16(end));
  }

  private int codePoint(int utf16) {
    return base + utf16 - pairsBefore(utf16);
  }

  private int pairsBefore(int utf16) {
    int at = Arrays.binarySearch(pairs, utf16);
    return at < 0 ? -at - 1 : at;
  }

  private boolean cutsPair(int utf16) {
    return Arrays.binarySearch(pairs, utf16 - 1) >= 0;
  }

  private int utf16(int codePoint) {
    int wanted = codePoint - base;
    int low = 0;
    int high = pairs.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pairs[middle] - middle < wanted) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return wanted + low;
  }

  private static int[] findPairs(String text) {
    int[] found = new int[0];
    int count = 0;
    for (int i = 0; i + 1 < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, Math.max(8, 2 * count));
        }
        found[count++] = i++;
      }
    }
    return Arrays.copyOf(found, count);
  }
}
