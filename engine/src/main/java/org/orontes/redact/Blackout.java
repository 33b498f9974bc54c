package org.orontes.redact;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Words made unreadable without moving any: every span still stands where it stood. */
public final class Blackout {
  /** Stands for one character; for one outside the Basic Multilingual Plane a pair stands. */
  private static final char BLOCK = '\u2588';

  private static final String WIDE_BLOCK = new String(Character.toChars(0x1F533));

  private Blackout() {}

  /**
   * A text of the same length, in UTF-16 units and in code points, of blocks alone. Line ends stay:
   * they say where paragraphs part, and nothing else.
   */
  static String over(String text) {
    StringBuilder black = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      if (point == '\n' || point == '\r') {
        black.append((char) point);
      } else if (Character.charCount(point) == 2) {
        black.append(WIDE_BLOCK);
      } else {
        black.append(BLOCK);
      }
      i += Character.charCount(point);
    }
    return black.toString();
  }

  /** True if words are blocks and nothing else; false for none. */
  public static boolean isBlack(String words) {
    return !words.isEmpty() && over(words).equals(words) && !words.isBlank();
  }

  /** SHA-256 of the words in UTF-8, in hex: whoever has the article can check that it is meant. */
  static String digest(String words) {
    try {
      byte[] sha =
          MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sha);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
