package org.orontes.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words for the means of a deed and for those it befalls ({@code lexicon/<language>/means.yaml}).
 */
public final class MeansLexicon {
  private final Map<String, Group> groups = new HashMap<>();

  /** The bits of the groups that a word is in or begins a phrase of. */
  private final Map<String, Long> bits = new HashMap<>();

  private final WordSieve sieve = new WordSieve();

  /**
   * A group of words.
   *
   * @param words its words and phrases, in lower case
   * @param phrases those of several words, by the first of them
   * @param bit one of its own, see {@link #groupsOf}; groups beyond the 64th share one
   */
  public record Group(Set<String> words, Map<String, List<String>> phrases, long bit) {
    /** True if a word or phrase is one of the group. */
    public boolean contains(String word) {
      return words.contains(word);
    }
  }

  private MeansLexicon() {}

  static MeansLexicon load(KnowledgeFiles files, String language) {
    MeansLexicon lexicon = new MeansLexicon();
    Map<String, Set<String>> all = new HashMap<>();
    for (YamlMap file : files.yaml("lexicon/" + language + "/means.yaml")) {
      YamlMap means = file.map("means");
      for (String group : means.keys()) {
        all.computeIfAbsent(group, g -> new HashSet<>()).addAll(means.texts(group));
      }
    }
    all.forEach(lexicon::add);
    return lexicon;
  }

  private void add(String name, Set<String> words) {
    Group group = group(words, 1L << Math.min(groups.size(), Long.SIZE - 1));
    groups.put(name, group);
    words.forEach(word -> bits.merge(word, group.bit, (a, b) -> a | b));
    group.phrases.keySet().forEach(word -> bits.merge(word, group.bit, (a, b) -> a | b));
    bits.keySet().forEach(sieve::add);
  }

  private static Group group(Set<String> all, long bit) {
    Map<String, List<String>> phrases = new HashMap<>();
    for (String word : all) {
      int cut = word.indexOf(' ');
      if (cut > 0) {
        phrases.computeIfAbsent(word.substring(0, cut), k -> new ArrayList<>()).add(word);
      }
    }
    return new Group(all, phrases, bit);
  }

  /**
   * The bits of the groups that a word is in or begins a phrase of: a text whose words have not the
   * bit of a group has nothing of it, and most words have none.
   */
  public long groupsOf(String word) {
    Long known = sieve.mayHold(word) ? bits.get(word) : null;
    return known == null ? 0 : known;
  }

  /**
   * The words and phrases of a group such as {@code aircraft}, in lower case.
   *
   * @throws IllegalArgumentException if the file has no such group
   */
  public Group getGroup(String group) {
    Group words = groups.get(group);
    if (words == null) {
      throw new IllegalArgumentException("No group of means: " + group);
    }
    return words;
  }
}
