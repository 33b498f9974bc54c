package org.orontes.export;

/** What XML 1.0 cannot hold. */
final class Xml {
  private Xml() {}

  /** The text with a question mark for each character that no XML document may hold. */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().forEach(point -> clean.appendCodePoint(isAllowed(point) ? point : '?'));
    return clean.toString();
  }

  private static boolean isAllowed(int point) {
    return point == '\t'
        || point == '\n'
        || point == '\r'
        || (point >= 0x20 && point <= 0xD7FF)
        || (point >= 0xE000 && point <= 0xFFFD)
        || point >= 0x10000;
  }
}
