package org.orontes.knowledge;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Words that name a party or a deed so as to judge it ({@code lexicon/<language>/framing.yaml}):
 * "terrorists", "regime", "liberated".
 */
public final class FramingLexicon {
  private final Map<String, String> labels = new HashMap<>();
  private final Map<String, String> deeds = new HashMap<>();

  private FramingLexicon() {}

  static FramingLexicon load(KnowledgeFiles files, String language) {
    FramingLexicon lexicon = new FramingLexicon();
    for (YamlMap file : files.yaml("lexicon/" + language + "/framing.yaml")) {
      for (YamlMap group : file.maps("labels")) {
        group.texts("words").forEach(w -> lexicon.labels.put(w, group.text("id")));
      }
      for (YamlMap group : file.maps("deeds")) {
        group.texts("words").forEach(w -> lexicon.deeds.put(w, group.text("id")));
      }
    }
    return lexicon;
  }

  /** The first word of a description that judges whom it names, as written, in lower case. */
  public Optional<String> findLabel(String description) {
    return find(description, labels);
  }

  /** The word for a deed if it judges it. */
  public Optional<String> findDeed(String words) {
    return find(words, deeds);
  }

  private static Optional<String> find(String text, Map<String, String> words) {
    for (String part : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      if (words.containsKey(part)) {
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }
}
