package org.orontes.terminal;

import java.util.List;
import org.orontes.view.Citation;

/** The text as it grows: sections, wrapped lines with hanging indents, references. */
final class Sheet {
  /** Enough references for one line of the briefing; the page lists all. */
  private static final int MAX_REFERENCES = 6;

  private final StringBuilder text = new StringBuilder();
  private final Look look;

  Sheet(Look look) {
    this.look = look;
  }

  Look look() {
    return look;
  }

  String ink(Ink ink, String words) {
    return ink.on(words, look.colours());
  }

  void section(String title) {
    text.append('\n').append(ink(Ink.TITLE, title)).append('\n');
  }

  void blank() {
    text.append('\n');
  }

  void line(String line) {
    text.append(line.stripTrailing()).append('\n');
  }

  /** Words wrapped to the width, every line after {@code indent} spaces. */
  void words(int indent, String words, Ink... inks) {
    hanging(" ".repeat(indent), indent, words, inks);
  }

  /** Words wrapped to the width after a lead of {@code indent} columns, which stands once. */
  void hanging(String lead, int indent, String words, Ink... inks) {
    String before = lead;
    for (String line : Columns.wrap(Columns.clean(words), look.width() - indent)) {
      String inked = line;
      for (Ink ink : inks) {
        inked = ink(ink, inked);
      }
      line(before + inked);
      before = " ".repeat(indent);
    }
  }

  /** A lead of a fixed width, coloured, two spaces of it free before the wrapped words. */
  String lead(int indent, String word, int width, Ink ink) {
    String clean = Columns.cut(Columns.clean(word), width - 2);
    return " ".repeat(indent)
        + ink(ink, clean)
        + " ".repeat(Math.max(0, width - Columns.width(clean)));
  }

  /** Short references such as {@code [1.3] [2.5]}, after a space; empty for none. */
  static String references(List<Citation> citations) {
    StringBuilder all = new StringBuilder();
    int shown = Math.min(citations.size(), MAX_REFERENCES);
    for (Citation citation : citations.subList(0, shown)) {
      all.append(" [").append(citation.label()).append(']');
    }
    if (citations.size() > shown) {
      all.append(" and ").append(citations.size() - shown).append(" more");
    }
    return all.toString();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
