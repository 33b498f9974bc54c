package org.orontes.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words that suggest what an event is about ({@code ontology/plover/contexts.yaml}). */
public final class ContextLexicon {
  private final Map<String, List<Cue>> byFirst = new HashMap<>();

  private final WordSieve sieve = new WordSieve();

  /**
   * A word or phrase.
   *
   * @param lemmas in order, in lower case, at least one
   * @param context code of the PLOVER context that it suggests
   */
  public record Cue(List<String> lemmas, String context) {
    public Cue {
      lemmas = List.copyOf(lemmas);
    }
  }

  private ContextLexicon() {}

  static ContextLexicon load(KnowledgeFiles files) {
    ContextLexicon lexicon = new ContextLexicon();
    for (YamlMap file : files.yaml("ontology/plover/contexts.yaml")) {
      for (YamlMap context : file.maps("contexts")) {
        List<String> words = new ArrayList<>(context.texts("cues"));
        words.addAll(context.texts("phrases"));
        for (String cueWords : words) {
          Cue cue = new Cue(List.of(cueWords.split(" ")), context.text("code"));
          lexicon.sieve.add(cue.lemmas().get(0));
          lexicon.byFirst.computeIfAbsent(cue.lemmas().get(0), k -> new ArrayList<>()).add(cue);
        }
      }
    }
    return lexicon;
  }

  /** The cues that begin with a lemma, mostly none. */
  public List<Cue> listFrom(String lemma) {
    return sieve.mayHold(lemma) ? byFirst.getOrDefault(lemma, List.of()) : List.of();
  }
}
