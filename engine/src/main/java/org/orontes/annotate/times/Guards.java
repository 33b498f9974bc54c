package org.orontes.annotate.times;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.TimeLexicon;

/** The tests that patterns name, over the word lists of the lexicon. */
final class Guards {
  private final TimeLexicon lexicon;
  private final Map<String, Guard> byName = new HashMap<>();

  Guards(TimeLexicon lexicon) {
    this.lexicon = lexicon;
    byName.put("month-alone", monthAlone());
    byName.put("month-named", monthNamed());
    byName.put("year-alone", yearAlone());
    byName.put("year-fits", yearFits());
    byName.put("clause-end", clauseEnd());
    byName.put("no-word-after", (chart, match) -> !isWordAt(chart, match.to()));
    byName.put("no-noun-after", (chart, match) -> !nounAt(chart, match.to()));
    byName.put("noun", (chart, match) -> isNoun(chart, match) && !nounAt(chart, match.to()));
    byName.put("adjective", (chart, match) -> nounAt(chart, match.to()));
    byName.put("unbroken", Guards::unbroken);
    byName.put("spoken-year", spokenYear());
    byName.put("years-rise", (chart, match) -> yearsRise(match));
    byName.put("rising", (chart, match) -> isRising(match));
    byName.put("round-decade", (chart, match) -> isRoundDecade(match));
    byName.put("lower-case", (chart, match) -> !chart.atom(match.to() - 1).isCapital());
    byName.put("digits-inside", Guards::hasDigits);
    byName.put("capital", Guards::hasCapital);
    byName.put("not-title", (chart, match) -> !isTitle(chart, match));
    byName.put(
        "not-called", (chart, match) -> !lexicon.list("genitive").contains(chart.word(match.to())));
  }

  /**
   * The guard of that name; {@code after:list}, {@code not-after:list}, {@code before:list} and
   * {@code not-before:list} ask whether the word beside the match is on a list of the lexicon.
   *
   * @throws IllegalArgumentException if there is none
   */
  Guard get(String name) {
    int colon = name.indexOf(':');
    Guard guard =
        colon < 0 ? byName.get(name) : listed(name.substring(0, colon), name.substring(colon + 1));
    if (guard == null) {
      throw new IllegalArgumentException("There is no guard " + name);
    }
    return guard;
  }

  private @Nullable Guard listed(String side, String list) {
    Set<String> words = lexicon.list(list);
    if (words.isEmpty()) {
      return null;
    }
    return switch (side) {
      case "after" -> (chart, match) -> words.contains(chart.word(match.from() - 1));
      case "not-after" -> (chart, match) -> !words.contains(chart.word(match.from() - 1));
      case "before" -> (chart, match) -> words.contains(chart.word(match.to()));
      case "not-before" -> (chart, match) -> !words.contains(chart.word(match.to()));
      default -> null;
    };
  }

  private static boolean hasCapital(Chart chart, Match match) {
    for (int i = match.from(); i < match.to(); i++) {
      if (chart.atom(i).isCapital()) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasDigits(Chart chart, Match match) {
    for (int i = match.from(); i < match.to(); i++) {
      if (chart.atom(i).isDigits()) {
        return true;
      }
    }
    return false;
  }

  /** "This Week", the programme. */
  private static boolean isTitle(Chart chart, Match match) {
    for (int i = match.from(); i < match.to(); i++) {
      if (chart.atom(i).shape() != Atom.Shape.CAPITAL) {
        return false;
      }
    }
    return match.to() > match.from() + 1;
  }

  private Guard clauseEnd() {
    Set<String> closers = lexicon.list("clause-closers");
    return (chart, match) -> !chart.has(match.to()) || closers.contains(chart.word(match.to()));
  }

  private static boolean isRising(Match match) {
    return match.number("day-number") < match.number("last-day");
  }

  private static boolean yearsRise(Match match) {
    int first = match.number("year4");
    return match.has("last4") ? first < match.number("last4") : first % 100 < match.number("last2");
  }

  /** "1980s" and "'80s", not "1984s". */
  private static boolean isRoundDecade(Match match) {
    for (String slot : new String[] {"year4", "year2"}) {
      if (match.has(slot) && match.number(slot) % 10 != 0) {
        return false;
      }
    }
    return true;
  }

  /** A year behind a date, not the count of what comes next: "on Dec. 5, 2000 people fled". */
  private Guard yearFits() {
    Set<String> neverBefore = lexicon.list("year-never-before");
    return (chart, match) ->
        !match.has("year4")
            || isYear(match.number("year4")) && !neverBefore.contains(chart.word(match.to()));
  }

  /** "two thousand people" are none; "nineteen ninety-six" is nothing else. */
  private Guard spokenYear() {
    Set<String> openers = lexicon.list("spoken-year-openers");
    return (chart, match) ->
        !chart.word(match.from()).equals("two") || openers.contains(chart.word(match.from() - 1));
  }

  private static boolean isYear(int number) {
    return number >= 1500 && number <= 2100;
  }

  /** A month's name by itself: not the verb, the modal or a person. */
  private Guard monthAlone() {
    Set<String> alsoWords = lexicon.list("months-also-words");
    Set<String> openers = lexicon.list("month-openers");
    return (chart, match) -> {
      Atom atom = chart.atom(match.to() - 1);
      boolean opened =
          openers.contains(chart.word(match.from() - 1)) || match.to() - match.from() > 1;
      if (!alsoWords.contains(atom.word())) {
        return atom.isCapital() || opened;
      }
      boolean person = chart.has(match.to()) && isName(chart.atom(match.to()));
      return atom.isCapital() && opened && !isVerb(atom) && !person;
    };
  }

  private static boolean isName(Atom atom) {
    return atom.isCapital() && atom.pos().startsWith("NNP");
  }

  private static boolean isVerb(Atom atom) {
    return atom.pos().equals("MD") || atom.pos().startsWith("VB");
  }

  /** A month's name beside a number: "20 may die" is none. */
  private Guard monthNamed() {
    Set<String> alsoWords = lexicon.list("months-also-words");
    return (chart, match) -> {
      for (int i = match.from(); i < match.to(); i++) {
        Atom atom = chart.atom(i);
        if (alsoWords.contains(atom.word()) && (!atom.isCapital() || atom.pos().equals("MD"))) {
          return false;
        }
      }
      return true;
    };
  }

  /** Four digits that the words around make a year. */
  private Guard yearAlone() {
    Set<String> openers = lexicon.list("year-openers");
    Set<String> first = lexicon.list("year-first");
    Set<String> neverAfter = lexicon.list("year-never-after");
    Set<String> neverBefore = lexicon.list("year-never-before");
    return (chart, match) -> {
      String before = chart.word(match.from() - 1);
      String after = chart.word(match.to());
      boolean opens = match.from() == 1 && first.contains(before); // "In 1994 rebels seized it"
      boolean counts = neverBefore.contains(after) && !opens;
      if (neverAfter.contains(before) || counts || !unbroken(chart, match)) {
        return false;
      }
      Atom year = chart.atom(match.from());
      if (year.isDigits() && !isYear(year.number())) {
        return false;
      }
      boolean round = year.isDigits() && year.number() % 100 == 0;
      boolean likely = year.number() >= 1900 && year.number() <= 2040 && !round;
      return likely || openers.contains(before) || match.from() == 0 || !year.isDigits();
    };
  }

  /** Not a piece of a longer number, score, address or version. */
  private static boolean unbroken(Chart chart, Match match) {
    Atom first = chart.atom(match.from());
    if (!first.spaced() && chart.has(match.from() - 1)) {
      Atom before = chart.atom(match.from() - 1);
      if (before.isWord()
          || before.isDigits()
          || isJoint(before) && digitsAt(chart, match.from() - 2)) {
        return false;
      }
    }
    if (!chart.has(match.to()) || chart.atom(match.to()).spaced()) {
      return true;
    }
    Atom after = chart.atom(match.to());
    if (after.isDigits() || after.word().equals("%")) {
      return false;
    }
    return !(isJoint(after)
        && digitsAt(chart, match.to() + 1)
        && !chart.atom(match.to() + 1).spaced());
  }

  private static boolean isJoint(Atom atom) {
    return ".,/:".contains(atom.word());
  }

  private static boolean digitsAt(Chart chart, int at) {
    return chart.has(at) && chart.atom(at).isDigits();
  }

  private static boolean isWordAt(Chart chart, int at) {
    return chart.has(at) && chart.atom(at).isWord();
  }

  private static boolean isNoun(Chart chart, Match match) {
    String pos = chart.atom(match.to() - 1).pos();
    return pos.isEmpty() || pos.startsWith("NN");
  }

  private static boolean nounAt(Chart chart, int at) {
    if (!isWordAt(chart, at)) {
      return false;
    }
    Atom atom = chart.atom(at);
    return atom.pos().startsWith("NN") || atom.pos().startsWith("JJ") || atom.isCapital();
  }
}
