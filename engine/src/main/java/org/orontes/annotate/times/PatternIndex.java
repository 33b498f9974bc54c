package org.orontes.annotate.times;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the few patterns worth trying at an atom: those that may begin with it and whose other
 * needs the sentence has. Filled once, then only read.
 */
final class PatternIndex {
  /**
   * What is known of a key.
   *
   * @param number place of the key in the sets of needs
   * @param mentions patterns that may stand by themselves and begin with it
   */
  record Entry(int number, List<Candidate> mentions) {}

  /** A pattern and what it needs. */
  static final class Candidate {
    private final Pattern pattern;
    private final BitSet[] needs;

    private Candidate(Pattern pattern, BitSet[] needs) {
      this.pattern = pattern;
      this.needs = needs;
    }

    /** The pattern. */
    Pattern pattern() {
      return pattern;
    }

    /**
     * True if nothing that the pattern needs is missing.
     *
     * @param present numbers of the keys that are there
     */
    boolean mayMatch(BitSet present) {
      for (BitSet need : needs) {
        if (!need.intersects(present)) {
          return false;
        }
      }
      return true;
    }
  }

  private final Map<String, Entry> entries = new HashMap<>();
  private final Map<String, Map<String, List<Candidate>>> byCategory = new HashMap<>();

  /**
   * Adds a pattern.
   *
   * @param first keys of the atoms it may begin with
   * @param needed of each set one key must be in the sentence
   */
  void add(Pattern pattern, Set<String> first, List<Set<String>> needed) {
    BitSet[] needs =
        needed.stream()
            .filter(keys -> !keys.containsAll(first))
            .sorted(Comparator.comparingInt(Set::size))
            .map(this::numbers)
            .toArray(BitSet[]::new);
    Candidate candidate = new Candidate(pattern, needs);
    Map<String, List<Candidate>> category =
        byCategory.computeIfAbsent(pattern.category(), c -> new HashMap<>());
    for (String key : first) {
      category.computeIfAbsent(key, k -> new ArrayList<>()).add(candidate);
      if (pattern.mention()) {
        entry(key).mentions().add(candidate);
      }
    }
  }

  private Entry entry(String key) {
    return entries.computeIfAbsent(key, k -> new Entry(entries.size(), new ArrayList<>()));
  }

  private BitSet numbers(Set<String> keys) {
    BitSet numbers = new BitSet();
    keys.forEach(key -> numbers.set(entry(key).number()));
    return numbers;
  }

  /** The entry of a key, or null if no pattern knows it. */
  @Nullable Entry find(String key) {
    return entries.get(key);
  }

  /** The patterns of a category that may begin with such an atom. */
  List<Candidate> ofCategory(String category, String key) {
    return byCategory.getOrDefault(category, Map.of()).getOrDefault(key, List.of());
  }
}
