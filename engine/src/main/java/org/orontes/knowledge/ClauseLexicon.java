package org.orontes.knowledge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Words of the clause around an event or a fact ({@code lexicon/<language>/clauses.yaml}). */
public final class ClauseLexicon {
  private static final Set<String> ABOUT_THE_FILE = Set.of("basis", "as_of");

  private final Map<String, Set<String>> lists = new HashMap<>();

  private ClauseLexicon() {}

  static ClauseLexicon load(KnowledgeFiles files, String language) {
    ClauseLexicon lexicon = new ClauseLexicon();
    for (YamlMap file : files.yaml("lexicon/" + language + "/clauses.yaml")) {
      for (String list : file.keys()) {
        if (!ABOUT_THE_FILE.contains(list)) {
          lexicon
              .lists
              .computeIfAbsent(list, k -> new HashSet<>())
              .addAll(file.map(list).texts("words"));
        }
      }
    }
    return lexicon;
  }

  /**
   * The base forms of one list of {@code clauses.yaml}; not to be changed.
   *
   * @throws IllegalArgumentException if there is no such list
   */
  public Set<String> list(String name) {
    Set<String> words = lists.get(name);
    if (words == null) {
      throw new IllegalArgumentException("No list of clauses: " + name);
    }
    return words;
  }
}
