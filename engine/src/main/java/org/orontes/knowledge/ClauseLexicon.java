package org.orontes.knowledge;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words of the clause around an event or a fact ({@code lexicon/<language>/clauses.yaml}), and
 * those by which the language builds its clauses ({@code prepositions.yaml}, {@code pronouns.yaml},
 * {@code verbs.yaml}, {@code adverbs.yaml}).
 */
public final class ClauseLexicon {
  private static final List<String> FILES =
      List.of("clauses.yaml", "prepositions.yaml", "pronouns.yaml", "verbs.yaml", "adverbs.yaml");
  private static final Set<String> ABOUT_THE_FILE = Set.of("basis", "as_of");

  private final Map<String, Set<String>> lists = new HashMap<>();

  private ClauseLexicon() {}

  static ClauseLexicon load(KnowledgeFiles files, String language) {
    ClauseLexicon lexicon = new ClauseLexicon();
    for (String name : FILES) {
      for (YamlMap file : files.yaml("lexicon/" + language + "/" + name)) {
        lexicon.read(file);
      }
    }
    lexicon.lists.replaceAll((list, words) -> Collections.unmodifiableSet(words));
    return lexicon;
  }

  private void read(YamlMap file) {
    for (String list : file.keys()) {
      if (!ABOUT_THE_FILE.contains(list)) {
        lists
            .computeIfAbsent(list, k -> new LinkedHashSet<>())
            .addAll(file.map(list).texts("words"));
      }
    }
  }

  /**
   * The base forms of one list, in the order of the file; not to be changed.
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
