package org.orontes.annotate.times;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.orontes.knowledge.KnowledgeException;
import org.orontes.knowledge.TimeLexicon;
import org.orontes.knowledge.TimePattern;
import org.orontes.model.Sentence;
import org.orontes.model.Span;

/**
 * The patterns of a language, indexed by the atoms they may begin with. Immutable once made, safe
 * for several threads.
 */
final class Grammar {
  private static final String FILE = "times-patterns.yaml";

  private final AtomReader atoms;
  private final List<Pattern> patterns = new ArrayList<>();
  private final Map<String, Set<String>> keys = new HashMap<>();
  private final PatternIndex index = new PatternIndex();

  /**
   * Compiles the patterns of a lexicon.
   *
   * @throws KnowledgeException if a pattern cannot be read, names what there is not, or would call
   *     itself at the same place
   */
  Grammar(TimeLexicon lexicon) {
    this.atoms = new AtomReader(abbreviations(lexicon));
    Map<String, WordClass> classes = classes(lexicon);
    Guards guards = new Guards(lexicon);
    Meanings meanings = new Meanings();
    for (TimePattern source : lexicon.listPatterns()) {
      try {
        patterns.add(compile(source, classes, guards, meanings));
      } catch (IllegalArgumentException e) {
        throw new KnowledgeException(FILE, source.id() + ": " + e.getMessage(), e);
      }
    }
    patterns.forEach(pattern -> keys(pattern.category()));
    patterns.forEach(this::index);
  }

  private Pattern compile(
      TimePattern source, Map<String, WordClass> classes, Guards guards, Meanings meanings) {
    return new Pattern(
        source.id(),
        source.gives(),
        FormReader.read(source.form(), classes, this::cut),
        meanings.get(source.means()),
        source.with(),
        source.guards().stream().map(guards::get).toList(),
        !source.inner());
  }

  /** The words of the lexicon that are written with a full stop. */
  private static Set<String> abbreviations(TimeLexicon lexicon) {
    Set<String> found = new HashSet<>();
    for (String name : lexicon.listClasses()) {
      for (String word : lexicon.words(name).keySet()) {
        if (word.indexOf('.') == word.length() - 1) {
          found.add(word.substring(0, word.length() - 1));
        }
      }
    }
    return found;
  }

  private Map<String, WordClass> classes(TimeLexicon lexicon) {
    Map<String, WordClass> classes = new LinkedHashMap<>();
    for (String name : lexicon.listClasses()) {
      Map<List<String>, String> phrases = new LinkedHashMap<>();
      lexicon.words(name).forEach((phrase, value) -> phrases.put(cut(phrase), value));
      classes.put(name, new Phrases(phrases));
    }
    classes.put("count", new Counts(lexicon.numbers()));
    classes.put(
        "ordinal",
        new Ordinals(lexicon.ordinals(), lexicon.numbers(), lexicon.list("ordinal-suffixes")));
    classes.put("spoken-year", new SpokenYears(lexicon.numbers()));
    classes.put("year4", new Digits(4, 4, 1000, 2199));
    classes.put("year2", new Digits(2, 2, 0, 99));
    classes.put("day-number", new Digits(1, 2, 1, 31));
    classes.put("day2", new Digits(2, 2, 1, 31));
    classes.put("month2", new Digits(1, 2, 1, 12));
    classes.put("hour", new Digits(1, 2, 0, 24));
    classes.put("minute", new Digits(2, 2, 0, 59));
    classes.put("hhmm", new Digits(4, 4, 0, 2400));
    classes.put("hhmm-zero", new Digits(4, 4, 0, 959));
    return classes;
  }

  /** A word or phrase cut as a text is. */
  private List<String> cut(String phrase) {
    Sentence sentence = new Sentence(new Span(0, phrase.length()), 0, List.of());
    return atoms.read(phrase, sentence).stream().map(Atom::word).toList();
  }

  /** How texts are cut for this grammar. */
  AtomReader atoms() {
    return atoms;
  }

  /** The keys of the atoms that a category may begin with. */
  Set<String> keys(String category) {
    Set<String> known = keys.get(category);
    if (known != null) {
      if (known.isEmpty()) {
        throw new KnowledgeException(FILE, category + " begins with itself");
      }
      return known;
    }
    keys.put(category, Set.of());
    Set<String> found = new HashSet<>();
    for (Pattern pattern : patterns) {
      if (pattern.category().equals(category) && pattern.form().first(this, found)) {
        throw new KnowledgeException(FILE, pattern.id() + " may match nothing");
      }
    }
    if (found.isEmpty()) {
      throw new KnowledgeException(FILE, "no pattern gives " + category);
    }
    keys.put(category, found);
    return found;
  }

  private void index(Pattern pattern) {
    Set<String> first = new HashSet<>();
    pattern.form().first(this, first);
    List<Set<String>> needed = new ArrayList<>();
    pattern.form().needs(this, needed);
    index.add(pattern, first, needed);
  }

  /** The patterns by what they begin with. */
  PatternIndex index() {
    return index;
  }
}
