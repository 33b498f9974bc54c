package org.orontes.ingest;

import java.util.ArrayList;
import java.util.List;
import org.orontes.model.Span;

/** Cuts a text at its line ends, of whatever system. */
final class Lines {
  private Lines() {}

  /** The lines that are not blank. */
  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    int gap = 0;
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && !isEnd(text.charAt(end))) {
        end++;
      }
      Span span = trim(text, start, end);
      if (span.length() > 0) {
        lines.add(new Line(lines.size(), span, span.of(text), gap));
        gap = 0;
      } else {
        gap++;
      }
      boolean pair = text.startsWith("\r\n", end);
      start = end + (pair ? 2 : 1);
    }
    return lines;
  }

  /** A stretch without the space around it; empty at its start if there is nothing else. */
  static Span trim(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
  }

  private static boolean isEnd(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029';
  }
}
