package org.orontes.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Number words and what is counted ({@code lexicon/<language>/quantities.yaml}). */
public final class QuantityLexicon {
  private static final List<String> LISTS =
      List.of(
          "approximators",
          "at-least",
          "at-most",
          "not-counts",
          "deadly",
          "collectives",
          "nobody",
          "multipliers",
          "percent",
          "added",
          "added-behind",
          "total-marks",
          "totals",
          "raising",
          "taking",
          "hospitals",
          "hospital-kinds",
          "hospital-rooms",
          "conditions",
          "conditioned",
          "suffering",
          "taking-lives",
          "hits",
          "hits-alone",
          "dying",
          "fleeing",
          "in-care",
          "hospital-goals",
          "leaving",
          "lives",
          "own",
          "singles",
          "death",
          "ranges",
          "from-to",
          "itself",
          "not-itself",
          "money-signs",
          "killings",
          "fatal",
          "tried",
          "stating",
          "wounds",
          "other-deaths",
          "kin",
          "listing",
          "expecting",
          "surviving",
          "treating",
          "one-more",
          "all-of-them",
          "died",
          "relatives",
          "ever-since",
          "at-which",
          "both",
          "persons",
          "indefinite",
          "definite",
          "ages");

  private final Map<String, String> byVerb = new HashMap<>();
  private final Map<String, String> byNoun = new HashMap<>();
  private final Map<String, String> byAdjective = new HashMap<>();
  private final Map<String, Double> numbers = new HashMap<>();
  private final Map<String, Double> vague = new HashMap<>();
  private final Map<String, Double> fractions = new HashMap<>();
  private final Map<String, String> currencies = new HashMap<>();
  private final Map<String, String> units = new HashMap<>();
  private final ListedWords words = new ListedWords();

  private QuantityLexicon() {}

  static QuantityLexicon load(KnowledgeFiles files, String language) {
    QuantityLexicon lexicon = new QuantityLexicon();
    for (YamlMap file : files.yaml("lexicon/" + language + "/quantities.yaml")) {
      YamlMap what = file.map("what");
      for (String key : what.keys()) {
        YamlMap words = what.map(key);
        words.texts("verbs").forEach(v -> lexicon.byVerb.putIfAbsent(v, key));
        words.texts("nouns").forEach(n -> lexicon.byNoun.putIfAbsent(n, key));
        words.texts("adjectives").forEach(a -> lexicon.byAdjective.putIfAbsent(a, key));
      }
      readNumbers(file.map("numbers"), lexicon.numbers);
      readNumbers(file.map("vague"), lexicon.vague);
      readNumbers(file.map("fractions"), lexicon.fractions);
      YamlMap currencies = file.map("currencies");
      currencies.keys().forEach(k -> lexicon.currencies.put(k, currencies.text(k)));
      YamlMap units = file.map("units");
      units.keys().forEach(k -> lexicon.units.put(k, units.text(k)));
      for (String key : LISTS) {
        lexicon.words.add(key, file.texts(key));
      }
    }
    return lexicon;
  }

  private static void readNumbers(YamlMap map, Map<String, Double> into) {
    for (String key : map.keys()) {
      map.findText(key).ifPresent(value -> into.put(key, Double.valueOf(value)));
    }
  }

  /** What a verb counts, such as {@code killed}. */
  public Optional<String> findByVerb(String lemma) {
    return Optional.ofNullable(byVerb.get(lemma));
  }

  /** What a noun counts by itself: "deaths". */
  public Optional<String> findByNoun(String lemma) {
    return Optional.ofNullable(byNoun.get(lemma));
  }

  /** What an adjective counts: "dead", "wounded". */
  public Optional<String> findByAdjective(String word) {
    return Optional.ofNullable(byAdjective.get(word));
  }

  /** Value of a number word. */
  public OptionalDouble findNumber(String word) {
    Double value = numbers.get(word);
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  /** The least that a vague number word says: "dozens" are at least 24. */
  public OptionalDouble findVague(String word) {
    Double value = vague.get(word);
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  /** What part a word names, in percent: a half is 50. */
  public OptionalDouble findFraction(String word) {
    Double value = fractions.get(word);
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  /** The code of a currency by its sign or name. */
  public Optional<String> findCurrency(String word) {
    return Optional.ofNullable(currencies.get(word));
  }

  /** The words of a list, in order. */
  public List<String> list(String list) {
    return words.list(list);
  }

  /** The short form of a unit. */
  public Optional<String> findUnit(String word) {
    return Optional.ofNullable(units.get(word));
  }

  /**
   * True if a word or phrase is in one of the lists: approximators, at-least, at-most, not-counts,
   * deadly, collectives, nobody, multipliers, percent, added, added-behind, total-marks, totals,
   * raising, taking, hospitals, hospital-kinds, hospital-rooms, conditions, conditioned, suffering,
   * taking-lives, hits, hits-alone, dying, fleeing, in-care, hospital-goals, leaving, lives, own,
   * singles, death, ranges, from-to, itself, not-itself, money-signs, killings, fatal, tried,
   * stating, wounds, other-deaths, kin, listing, expecting, surviving, treating, one-more,
   * all-of-them, died, relatives, ever-since, at-which, both, persons, indefinite, definite, ages.
   */
  public boolean isIn(String list, String word) {
    return words.isIn(list, word);
  }

  /** False for a word that is in none of these lists, as most words are. */
  public boolean isListed(String word) {
    return words.isInAny(word);
  }
}
