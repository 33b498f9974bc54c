package org.orontes.knowledge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a governing word does to the event it governs ({@code lexicon/<language>/factuality.yaml}).
 */
public final class FactualityLexicon {
  private final Map<String, Effect> verbs = new HashMap<>();
  private final Map<String, Effect> objects = new HashMap<>();
  private final Map<String, Effect> nouns = new HashMap<>();
  private final Map<String, Effect> adjectives = new HashMap<>();
  private final Map<String, Effect> attributive = new HashMap<>();
  private final Map<String, Effect> modals = new HashMap<>();
  private final Map<String, Set<String>> sets = new HashMap<>();

  /** What becomes of a governed event. */
  public enum Effect {
    /** It happened. */
    IMPLIED,
    /** It did not. */
    IMPLIED_NOT,
    /** It is meant to happen. */
    PLANNED,
    /** It was tried. */
    ATTEMPT,
    /** It may have happened or may happen. */
    POSSIBLE,
    /** Only if something else. */
    CONDITIONAL,
    /** Somebody says it is not so. */
    DENIED,
    /** As the speaker puts it. */
    SAID,
    /** No event at all. */
    FICTION
  }

  private FactualityLexicon() {}

  static FactualityLexicon load(KnowledgeFiles files, String language) {
    FactualityLexicon lexicon = new FactualityLexicon();
    for (YamlMap file : files.yaml("lexicon/" + language + "/factuality.yaml")) {
      readEffects(file.map("verbs"), "", lexicon.verbs);
      readEffects(file.map("objects"), "", lexicon.objects);
      readEffects(file.map("nouns"), "", lexicon.nouns);
      readEffects(file.map("modals"), "", lexicon.modals);
      YamlMap adjectives = file.map("adjectives");
      readEffects(adjectives, "", lexicon.adjectives);
      readEffects(adjectives, "attributive-", lexicon.attributive);
      for (String key :
          new String[] {
            "conditionals",
            "negators",
            "failure-adverbs",
            "hedges",
            "near",
            "purposes",
            "figures",
            "failures",
            "falsehoods",
            "enabling",
            "left-open",
            "foreseen",
            "copulas",
            "ongoing",
            "options",
            "results",
            "truths",
            "near-heads",
            "generic",
            "untrue",
            "retracts",
            "reports",
            "grounds",
            "works",
            "serials",
            "picturing",
            "maybes",
            "doubts",
            "verifying",
            "recordings",
            "fakes",
            "preventing",
            "drops",
            "drills",
            "unreal-things",
            "free-relatives",
            "accidents",
            "mishaps",
            "mishap-nouns",
            "harms"
          }) {
        lexicon.sets.computeIfAbsent(key, k -> new HashSet<>()).addAll(file.texts(key));
      }
    }
    return lexicon;
  }

  private static void readEffects(YamlMap map, String prefix, Map<String, Effect> into) {
    for (String key : map.keys()) {
      if (!key.startsWith(prefix) || key.equals("plan-phrases")) {
        continue;
      }
      String name = key.substring(prefix.length()).toUpperCase(Locale.ROOT).replace('-', '_');
      Effect effect;
      if (prefix.isEmpty() && key.startsWith("attributive-")) {
        continue;
      }
      effect = name.equals("NOT") ? Effect.IMPLIED_NOT : Effect.valueOf(name);
      map.texts(key).forEach(word -> into.put(word, effect));
    }
  }

  /** What a verb does to its complement. */
  public Optional<Effect> findVerb(String lemma) {
    return Optional.ofNullable(verbs.get(lemma));
  }

  /** What a verb does to the event noun that is its object: "repelled an attack". */
  public Optional<Effect> findObjectVerb(String lemma) {
    Effect effect = objects.get(lemma);
    return Optional.ofNullable(effect != null ? effect : verbs.get(lemma));
  }

  /** What a noun does to what hangs on it. */
  public Optional<Effect> findNoun(String lemma) {
    return Optional.ofNullable(nouns.get(lemma));
  }

  /** What an adjective does to its complement: "ready to leave". */
  public Optional<Effect> findAdjective(String lemma) {
    return Optional.ofNullable(adjectives.get(lemma));
  }

  /** What an adjective does to the event noun it stands before: "a planned attack". */
  public Optional<Effect> findAttributive(String lemma) {
    return Optional.ofNullable(attributive.get(lemma));
  }

  /** What a modal does to its verb. */
  public Optional<Effect> findModal(String lemma) {
    return Optional.ofNullable(modals.get(lemma));
  }

  /**
   * True if a word is in one of the lists of {@code factuality.yaml}, such as conditionals,
   * negators, hedges, failures, grounds or works.
   *
   * @throws IllegalArgumentException if there is no such list
   */
  public boolean isIn(String list, String word) {
    return list(list).contains(word);
  }

  /**
   * The words of one of those lists.
   *
   * @throws IllegalArgumentException if there is no such list
   */
  public Set<String> list(String list) {
    Set<String> words = sets.get(list);
    if (words == null) {
      throw new IllegalArgumentException("No list of factuality: " + list);
    }
    return words;
  }
}
