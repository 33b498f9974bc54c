package org.orontes.knowledge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words that the models are known to err on ({@code lexicon/<language>/words.yaml}). */
public final class WordLexicon {
  private final Set<String> abbreviations = new HashSet<>();
  private final Map<String, String> verbs = new HashMap<>();
  private final Map<String, String> done = new HashMap<>();
  private final Set<String> outcomes = new HashSet<>();
  private final Set<String> reporting = new HashSet<>();

  private WordLexicon() {}

  /** The words of one language, as the files have them. */
  public static WordLexicon load(KnowledgeFiles files, String language) {
    WordLexicon lexicon = new WordLexicon();
    for (YamlMap file : files.yaml("lexicon/" + language + "/words.yaml")) {
      lexicon.abbreviations.addAll(file.texts("abbreviations"));
      lexicon.outcomes.addAll(file.texts("outcomes"));
      lexicon.reporting.addAll(file.texts("reporting"));
      YamlMap verbs = file.map("verbs");
      verbs.keys().forEach(form -> lexicon.verbs.put(form, verbs.text(form)));
      YamlMap done = file.map("done");
      done.keys().forEach(form -> lexicon.done.put(form, done.text(form)));
    }
    return lexicon;
  }

  /** True for an abbreviation that stands before a name, with its full stop, in any case. */
  public boolean neverEndsSentence(String word) {
    String bare = word.toLowerCase(Locale.ROOT);
    int start = 0;
    while (start < bare.length() && !Character.isLetterOrDigit(bare.charAt(start))) {
      start++;
    }
    return abbreviations.contains(bare.substring(start));
  }

  /** True for what becomes of somebody, said between verb and object: "shot <i>dead</i> a man". */
  public boolean isOutcome(String form) {
    return outcomes.contains(form.toLowerCase(Locale.ROOT));
  }

  /** True for a verb, by lemma, of which a speaker and what is said are the two parts. */
  public boolean isReporting(String lemma) {
    return reporting.contains(lemma);
  }

  /** The base form of a verb's form in lower case, where the analyser is known to err. */
  public Optional<String> findVerb(String form) {
    return Optional.ofNullable(verbs.get(form));
  }

  /**
   * The base form of a verb in the past, in any case, that says of its subject in a headline what
   * was done to it: "Teacher <i>shot</i> near Bunia".
   */
  public Optional<String> findDone(String form) {
    return Optional.ofNullable(done.get(form.toLowerCase(Locale.ROOT)));
  }
}
