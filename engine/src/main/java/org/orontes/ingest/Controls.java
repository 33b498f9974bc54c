package org.orontes.ingest;

import java.nio.charset.Charset;

/**
 * Characters that no text means: controls, lone surrogates. A control of the upper half is what
 * Windows-1252 quotation marks become when they were read as Latin-1, and is put right.
 */
final class Controls {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private Controls() {}

  /** How many characters {@link #replace} would change to a space. */
  static long count(String text) {
    long count = 0;
    for (int i = 0; i < text.length(); i++) {
      count += replacement(text, i) == ' ' && text.charAt(i) != ' ' ? 1 : 0;
    }
    return count;
  }

  /** The same text, as long as before, with spaces for what is no text. */
  static String replace(String text) {
    StringBuilder changed = null;
    for (int i = 0; i < text.length(); i++) {
      char to = replacement(text, i);
      if (to != text.charAt(i)) {
        changed = changed == null ? new StringBuilder(text) : changed;
        changed.setCharAt(i, to);
      }
    }
    return changed == null ? text : changed.toString();
  }

  private static char replacement(String text, int at) {
    char c = text.charAt(at);
    if (c < ' ') {
      return c == '\t' || c == '\n' || c == '\r' || c == '\f' ? c : ' ';
    }
    if (c >= 0x7F && c < 0xA0) {
      char windows = new String(new byte[] {(byte) c}, WINDOWS).charAt(0);
      return c == 0x7F || windows == '\uFFFD' ? ' ' : windows;
    }
    if (Character.isHighSurrogate(c)) {
      boolean pair = at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
      return pair ? c : ' ';
    }
    if (Character.isLowSurrogate(c)) {
      return at > 0 && Character.isHighSurrogate(text.charAt(at - 1)) ? c : ' ';
    }
    return c;
  }
}
