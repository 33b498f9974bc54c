package org.orontes.knowledge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Words for the means of a deed and for those it befalls ({@code lexicon/<language>/means.yaml}).
 */
public final class MeansLexicon {
  private final Map<String, Set<String>> groups = new HashMap<>();

  private MeansLexicon() {}

  static MeansLexicon load(KnowledgeFiles files, String language) {
    MeansLexicon lexicon = new MeansLexicon();
    for (YamlMap file : files.yaml("lexicon/" + language + "/means.yaml")) {
      YamlMap means = file.map("means");
      for (String group : means.keys()) {
        lexicon.groups.computeIfAbsent(group, g -> new HashSet<>()).addAll(means.texts(group));
      }
    }
    return lexicon;
  }

  /**
   * The words and phrases of a group such as {@code aircraft}, in lower case.
   *
   * @throws IllegalArgumentException if the file has no such group
   */
  public Set<String> getGroup(String group) {
    Set<String> words = groups.get(group);
    if (words == null) {
      throw new IllegalArgumentException("No group of means: " + group);
    }
    return words;
  }
}
