package org.orontes.terminal;

/** Colours, by what they mean; the words say the same. */
enum Ink {
  TITLE("1"),
  DAY("1"),
  QUIET("2"),
  GOOD("32"),
  THIN("33"),
  DOUBT("35"),
  BAD("31"),
  OPEN("36");

  private final String code;

  Ink(String code) {
    this.code = code;
  }

  String on(String text, boolean colours) {
    return colours && !text.isEmpty() ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
  }
}
