package org.orontes.terminal;

import java.util.ArrayList;
import java.util.List;

/** Text measured in the columns of a terminal, safe to print. */
public final class Columns {
  private Columns() {}

  /**
   * The text on one line, without anything that could command a terminal or turn the reading order:
   * control characters and bidirectional overrides become spaces or nothing.
   */
  public static String clean(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (isOverride(c)) {
        continue;
      }
      if (Character.isWhitespace(c) || Character.isISOControl(c) || c == 0x2028 || c == 0x2029) {
        space = safe.length() > 0;
        continue;
      }
      if (space) {
        safe.append(' ');
        space = false;
      }
      safe.appendCodePoint(c);
    }
    return safe.toString();
  }

  private static boolean isOverride(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }

  /** How many columns a text takes: none for combining marks, two for wide characters. */
  public static int width(String text) {
    return text.codePoints().map(Columns::width).sum();
  }

  private static int width(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    boolean wide =
        (c >= 0x1100 && c <= 0x115F)
            || (c >= 0x2E80 && c <= 0xA4CF)
            || (c >= 0xAC00 && c <= 0xD7A3)
            || (c >= 0xF900 && c <= 0xFAFF)
            || (c >= 0xFE30 && c <= 0xFE6F)
            || (c >= 0xFF00 && c <= 0xFF60)
            || (c >= 0x1F300 && c <= 0x1FAFF);
    return wide ? 2 : 1;
  }

  /** The text in lines of at most {@code width} columns; a longer word stands alone. */
  public static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : text.split(" ", -1)) {
      int needed = width(word);
      if (used > 0 && used + 1 + needed > width) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      if (used > 0) {
        line.append(' ');
        used++;
      }
      line.append(word);
      used += needed;
    }
    lines.add(line.toString());
    return lines;
  }

  /** The text filled up with spaces to {@code width} columns; longer text stays as it is. */
  public static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - width(text)));
  }

  /** The text, or its start and an ellipsis if it takes more than {@code width} columns. */
  public static String cut(String text, int width) {
    if (width(text) <= width) {
      return text;
    }
    StringBuilder kept = new StringBuilder();
    int used = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (used + width(c) > width - 1) {
        break;
      }
      kept.appendCodePoint(c);
      used += width(c);
    }
    return kept + "…";
  }
}
