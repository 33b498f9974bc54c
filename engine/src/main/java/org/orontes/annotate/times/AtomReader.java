package org.orontes.annotate.times;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.orontes.annotate.times.Atom.Shape;
import org.orontes.model.Sentence;
import org.orontes.model.Span;
import org.orontes.model.Token;

/** Cuts sentences into {@link Atom}s. Immutable. */
final class AtomReader {
  private final Set<String> abbreviations;

  /** Makes one that takes the full stop after these words as part of them. */
  AtomReader(Set<String> abbreviations) {
    this.abbreviations = Set.copyOf(abbreviations);
  }

  /** The atoms of a sentence, in order. */
  List<Atom> read(String text, Sentence sentence) {
    List<Atom> atoms = new ArrayList<>();
    int end = sentence.span().end();
    int nextToken = 0;
    int at = sentence.span().start();
    while (at < end) {
      if (isSpace(text.charAt(at))) {
        at++;
        continue;
      }
      Span span = new Span(at, endOfAtom(text, at, end));
      nextToken = tokenAt(sentence.tokens(), nextToken, at);
      atoms.add(atom(text, span, sentence, nextToken));
      at = span.end();
    }
    return atoms;
  }

  private static int tokenAt(List<Token> tokens, int from, int at) {
    int i = from;
    while (i < tokens.size() && tokens.get(i).span().end() <= at) {
      i++;
    }
    return i;
  }

  private Atom atom(String text, Span span, Sentence sentence, int nextToken) {
    String form = span.of(text);
    char first = form.charAt(0);
    int before = span.start() - 1;
    boolean spaced = before < sentence.span().start() || isSpace(text.charAt(before));
    List<Token> tokens = sentence.tokens();
    Token token =
        nextToken < tokens.size() && tokens.get(nextToken).span().start() <= span.start()
            ? tokens.get(nextToken)
            : null;
    if (Character.isDigit(first)) {
      String digits = form.indexOf(',') < 0 ? form : form.replace(",", "");
      Shape shape = digits.length() == form.length() ? Shape.DIGITS : Shape.GROUPED;
      return new Atom(span, digits, shape, spaced, sentence, token);
    }
    if (!Character.isLetter(first)) {
      return new Atom(span, plainMark(first), Shape.MARK, spaced, sentence, token);
    }
    String lower = form.toLowerCase(Locale.ROOT);
    return new Atom(span, plainWord(lower), shape(form), spaced, sentence, token);
  }

  private static Shape shape(String form) {
    if (!Character.isUpperCase(form.charAt(0))) {
      return Shape.LOWER;
    }
    boolean upper = form.length() > 1 && Character.isUpperCase(form.charAt(1));
    return upper ? Shape.UPPER : Shape.CAPITAL;
  }

  /** "a.m." and "p.m" lose their stops, "Jan." its own. */
  private static String plainWord(String lower) {
    if (lower.indexOf('\u2019') >= 0) {
      return lower.replace('\u2019', '\'');
    }
    return lower.indexOf('.') < 0 ? lower : lower.replace(".", "");
  }

  private static String plainMark(char mark) {
    return switch (mark) {
      case '\u2019', '\u2018', '`', '\u00b4', '\u02bc' -> "'";
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> "-";
      default -> String.valueOf(mark);
    };
  }

  private int endOfAtom(String text, int at, int end) {
    char first = text.charAt(at);
    if (Character.isDigit(first)) {
      return endOfDigits(text, at, end);
    }
    if (!Character.isLetter(first)) {
      return at + (Character.isHighSurrogate(first) && at + 1 < end ? 2 : 1);
    }
    int hour = endOfHalfDay(text, at, end);
    if (hour > at) {
      return hour;
    }
    int stop = at;
    while (stop < end && Character.isLetter(text.charAt(stop))) {
      stop++;
    }
    if (stop + 1 < end && isApostrophe(text.charAt(stop)) && text.startsWith("clock", stop + 1)) {
      return stop + 1 + "clock".length();
    }
    boolean abbreviated =
        stop < end
            && text.charAt(stop) == '.'
            && abbreviations.contains(text.substring(at, stop).toLowerCase(Locale.ROOT));
    return abbreviated ? stop + 1 : stop;
  }

  /** The end of "a.m.", "p.m", "A.M." at this place, or -1. */
  private static int endOfHalfDay(String text, int at, int end) {
    if (at + 3 > end
        || "apAP".indexOf(text.charAt(at)) < 0
        || text.charAt(at + 1) != '.'
        || "mM".indexOf(text.charAt(at + 2)) < 0
        || at + 3 < end && Character.isLetter(text.charAt(at + 3))) {
      return -1;
    }
    return at + 3 < end && text.charAt(at + 3) == '.' ? at + 4 : at + 3;
  }

  /** "1,500" is one atom, "27,28" two. */
  private static int endOfDigits(String text, int at, int end) {
    int stop = at;
    while (stop < end && Character.isDigit(text.charAt(stop))) {
      stop++;
    }
    while (stop - at <= 3 && isGroup(text, stop, end)
        || stop - at > 4 && isGroup(text, stop, end)) {
      stop += 4;
    }
    return stop;
  }

  private static boolean isGroup(String text, int comma, int end) {
    if (comma + 4 > end || text.charAt(comma) != ',') {
      return false;
    }
    for (int i = comma + 1; i < comma + 4; i++) {
      if (!Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return comma + 4 == end || !Character.isDigit(text.charAt(comma + 4));
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f';
  }
}
