package org.orontes.knowledge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of dates and times and the patterns they stand in ({@code
 * lexicon/<language>/times.yaml} and {@code times-patterns.yaml}). Immutable.
 */
public final class TimeLexicon {
  private final Map<String, Map<String, String>> words = new LinkedHashMap<>();
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final Map<String, Integer> ordinals = new LinkedHashMap<>();
  private final Map<String, Set<String>> lists = new LinkedHashMap<>();
  private final Map<String, TimeReach> reach = new LinkedHashMap<>();
  private final Map<String, TimePattern> patterns = new LinkedHashMap<>();

  private TimeLexicon() {}

  /**
   * Reads it, the user's entries over ours: a word, list entry or pattern id that is there already
   * is replaced.
   *
   * @param language folder below {@code lexicon}, such as {@code en}
   */
  public static TimeLexicon load(KnowledgeFiles files, String language) {
    TimeLexicon lexicon = new TimeLexicon();
    for (YamlMap file : files.yaml("lexicon/" + language + "/times.yaml")) {
      YamlMap classes = file.map("words");
      for (String name : classes.keys()) {
        readWords(
            classes.map(name), lexicon.words.computeIfAbsent(name, n -> new LinkedHashMap<>()));
      }
      readNumbers(file.map("numbers"), lexicon.numbers);
      readNumbers(file.map("ordinals"), lexicon.ordinals);
      YamlMap lists = file.map("lists");
      for (String name : lists.keys()) {
        lexicon.lists.computeIfAbsent(name, n -> new HashSet<>()).addAll(lists.texts(name));
      }
      YamlMap reach = file.map("reach");
      reach.keys().forEach(word -> lexicon.reach.put(word, TimeReach.named(reach.text(word))));
    }
    for (YamlMap file : files.yaml("lexicon/" + language + "/times-patterns.yaml")) {
      for (YamlMap entry : file.maps("patterns")) {
        TimePattern pattern = TimePattern.read(entry);
        lexicon.patterns.put(pattern.id(), pattern);
      }
    }
    lexicon.words.replaceAll((name, words) -> Collections.unmodifiableMap(words));
    lexicon.lists.replaceAll((name, words) -> Set.copyOf(words));
    return lexicon;
  }

  private static void readWords(YamlMap from, Map<String, String> into) {
    from.keys().forEach(word -> into.put(word, from.text(word)));
  }

  private static void readNumbers(YamlMap from, Map<String, Integer> into) {
    from.keys().forEach(word -> into.put(word, (int) from.number(word)));
  }

  /** Names of the word classes. */
  public Set<String> listClasses() {
    return Set.copyOf(words.keySet());
  }

  /**
   * Words and phrases of a class with the value each stands for; empty if there is no such class.
   */
  public Map<String, String> words(String name) {
    return words.getOrDefault(name, Map.of());
  }

  /** Number words with their values. */
  public Map<String, Integer> numbers() {
    return Map.copyOf(numbers);
  }

  /** Ordinal words with their values. */
  public Map<String, Integer> ordinals() {
    return Map.copyOf(ordinals);
  }

  /** A plain list of words; empty if there is no such list. */
  public Set<String> list(String name) {
    return lists.getOrDefault(name, Set.of());
  }

  /** Prepositions that open the interval of the date behind them, with how they do. */
  public Map<String, TimeReach> reach() {
    return Map.copyOf(reach);
  }

  /** The patterns in the order of the file. */
  public List<TimePattern> listPatterns() {
    return new ArrayList<>(patterns.values());
  }
}
