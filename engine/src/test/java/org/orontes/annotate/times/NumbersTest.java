package org.orontes.annotate.times;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Numbers in words and figures. */
class NumbersTest {
  private static final Grammar GRAMMAR = new Grammar(Texts.LEXICON);

  /** What a class reads at the start of a text: the value and the atoms it took. */
  private static List<String> read(WordClass numbers, String text) {
    List<Atom> atoms = GRAMMAR.atoms().read(text, Texts.unparsed(text).get(0));
    List<String> found = new ArrayList<>();
    numbers.match(
        new Chart(GRAMMAR.index(), atoms), 0, (end, value) -> found.add(value + " of " + end));
    return found;
  }

  @Test
  void counts() {
    Counts counts = new Counts(Texts.LEXICON.numbers());
    assertEquals(List.of("24 of 3"), read(counts, "twenty-four hours"));
    assertEquals(List.of("24 of 2"), read(counts, "twenty four hours"));
    assertEquals(List.of("250 of 4"), read(counts, "two hundred and fifty days"));
    assertEquals(List.of("1500 of 1"), read(counts, "1,500 days"));
    assertEquals(List.of("3 of 1"), read(counts, "three and a half"));
    assertEquals(List.of("19 of 1"), read(counts, "nineteen ninety-six"));
    assertEquals(List.of(), read(counts, "many days"));
    assertEquals(List.of(), read(counts, "12345678 days"));
  }

  @Test
  void ordinals() {
    Ordinals ordinals =
        new Ordinals(
            Texts.LEXICON.ordinals(), Texts.LEXICON.numbers(), Set.of("st", "nd", "rd", "th"));
    assertEquals(List.of("27 of 2"), read(ordinals, "27th of May"));
    assertEquals(List.of("21 of 3"), read(ordinals, "twenty-first century"));
    assertEquals(List.of("3 of 1"), read(ordinals, "third quarter"));
    assertEquals(List.of(), read(ordinals, "27 May"));
  }

  @Test
  void spokenYears() {
    SpokenYears years = new SpokenYears(Texts.LEXICON.numbers());
    assertEquals(List.of("1996 of 4"), read(years, "nineteen ninety-six ended"));
    assertEquals(List.of("2003 of 4"), read(years, "two thousand and three"));
    assertEquals(List.of("2000 of 2"), read(years, "two thousand people"));
    assertEquals(List.of("2024 of 4"), read(years, "twenty twenty-four"));
    assertEquals(List.of(), read(years, "twenty two"));
  }
}
