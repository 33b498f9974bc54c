package org.orontes.knowledge;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Words in named lists, found by the word: most words of a text are in none, which one look says.
 * Grows while the files are read.
 */
final class ListedWords {
  private final Map<String, Set<String>> listsOf = new HashMap<>();
  private final WordSieve sieve = new WordSieve();
  private final Map<String, List<String>> words = new HashMap<>();

  void add(String list, Collection<String> more) {
    Set<String> all = new TreeSet<>(list(list));
    all.addAll(more);
    words.put(list, List.copyOf(all));
    for (String word : more) {
      sieve.add(word);
      listsOf.computeIfAbsent(word, w -> new HashSet<>(2)).add(list);
    }
  }

  /** True if a word or phrase is in a list; false too where there is no such list. */
  boolean isIn(String list, String word) {
    Set<String> lists = sieve.mayHold(word) ? listsOf.get(word) : null;
    return lists != null && lists.contains(list);
  }

  /** True if a word or phrase is in any list. */
  boolean isInAny(String word) {
    return sieve.mayHold(word) && listsOf.containsKey(word);
  }

  /** The words of a list, in alphabetical order; none where there is no such list. */
  List<String> list(String list) {
    return words.getOrDefault(list, List.of());
  }
}
