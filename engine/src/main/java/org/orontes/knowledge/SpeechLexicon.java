package org.orontes.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.orontes.model.Stance;

/** Words that give other words to a speaker ({@code lexicon/<language>/speech.yaml}). */
public final class SpeechLexicon {
  private final Map<String, Stance> verbs = new HashMap<>();
  private final Map<String, Stance> nouns = new HashMap<>();
  private final List<List<String>> phrases = new ArrayList<>();
  private final Set<String> adverbs = new HashSet<>();
  private final Set<String> passive = new HashSet<>();
  private final Set<String> anonymous = new HashSet<>();

  private SpeechLexicon() {}

  static SpeechLexicon load(KnowledgeFiles files, String language) {
    SpeechLexicon lexicon = new SpeechLexicon();
    for (YamlMap file : files.yaml("lexicon/" + language + "/speech.yaml")) {
      readStances(file, "verbs", lexicon.verbs);
      readStances(file, "nouns", lexicon.nouns);
      for (YamlMap phrase : file.maps("phrases")) {
        lexicon.phrases.add(phrase.texts("words"));
      }
      for (YamlMap adverb : file.maps("adverbs")) {
        lexicon.adverbs.addAll(adverb.texts("words"));
      }
      lexicon.passive.addAll(file.texts("passive"));
      lexicon.anonymous.addAll(file.texts("anonymous"));
    }
    return lexicon;
  }

  private static void readStances(YamlMap file, String key, Map<String, Stance> into) {
    for (YamlMap entry : file.maps(key)) {
      Stance stance = Stance.valueOf(entry.text("stance").toUpperCase(Locale.ROOT));
      entry.texts("lemmas").forEach(lemma -> into.put(lemma, stance));
    }
  }

  /** What a verb of speech or thought does with its content; the verb may have a particle. */
  public Optional<Stance> findVerb(String lemma) {
    return Optional.ofNullable(verbs.get(lemma));
  }

  /** What a noun of speech does with its content. */
  public Optional<Stance> findNoun(String lemma) {
    return Optional.ofNullable(nouns.get(lemma));
  }

  /** Word sequences after which a speaker stands, such as "according to". */
  public List<List<String>> listPhrases() {
    return List.copyOf(phrases);
  }

  /** True for "reportedly" and its like: somebody unnamed says so. */
  public boolean isHearsay(String lemma) {
    return adverbs.contains(lemma);
  }

  /** True for verbs whose passive hides the speaker: "is said to". */
  public boolean isPassiveSpeech(String lemma) {
    return passive.contains(lemma);
  }

  /** True for nouns that stay anonymous when they carry no name. */
  public boolean isAnonymous(String lemma) {
    return anonymous.contains(lemma);
  }
}
