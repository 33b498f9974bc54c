package org.orontes.knowledge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.orontes.knowledge.SpeechWord.Takes;
import org.orontes.model.Stance;

/**
 * Words that give other words to a speaker ({@code lexicon/<language>/speech.yaml}). Immutable.
 *
 * <p>A verb may stand in several groups: "warned that" expects, "warned them to leave" wants. It is
 * asked for with the kind of content that was found beside it.
 */
public final class SpeechLexicon {
  private final Map<String, List<SpeechWord>> verbs = new HashMap<>();
  private final Map<String, List<SpeechWord>> nouns = new HashMap<>();
  private final Map<String, List<SpeechWord>> adjectives = new HashMap<>();
  private final Set<String> given = new HashSet<>();
  private final List<Phrase> phrases = new ArrayList<>();
  private final Map<SpeechList, Set<String>> lists = new EnumMap<>(SpeechList.class);

  /**
   * Words after which a speaker stands.
   *
   * @param words in lower case, such as "according", "to"
   * @param stance what the speaker does with the content
   */
  public record Phrase(List<String> words, Stance stance) {
    public Phrase {
      words = List.copyOf(words);
    }
  }

  private SpeechLexicon() {}

  /**
   * Loads the lexicon of a language.
   *
   * @throws KnowledgeException if it is missing or wrong
   */
  public static SpeechLexicon load(KnowledgeFiles files, String language) {
    SpeechLexicon lexicon = new SpeechLexicon();
    for (YamlMap file : files.yaml("lexicon/" + language + "/speech.yaml")) {
      readGroups(file, "verbs", lexicon.verbs, lexicon.given);
      readGroups(file, "nouns", lexicon.nouns, lexicon.given);
      readGroups(file, "adjectives", lexicon.adjectives, lexicon.given);
      for (YamlMap phrase : file.maps("phrases")) {
        lexicon.phrases.add(new Phrase(phrase.texts("words"), stance(phrase)));
      }
      for (SpeechList list : SpeechList.values()) {
        lexicon.lists.computeIfAbsent(list, l -> new HashSet<>()).addAll(file.texts(list.key()));
      }
    }
    return lexicon;
  }

  private static void readGroups(
      YamlMap file, String key, Map<String, List<SpeechWord>> into, Set<String> given) {
    for (YamlMap entry : file.maps(key)) {
      SpeechWord word =
          new SpeechWord(
              entry.findText("id").orElse(key),
              stance(entry),
              entry.texts("takes").stream().map(SpeechLexicon::takes).collect(Collectors.toSet()),
              Set.copyOf(entry.texts("with")),
              entry.is("spoken"),
              entry.is("given"),
              entry.is("ideas"),
              entry.is("documents"));
      for (String lemma : entry.texts("lemmas")) {
        into.computeIfAbsent(lemma, l -> new ArrayList<>()).add(word);
        if (word.given()) {
          word.names(lemma).forEach(given::add);
        }
      }
    }
  }

  private static Stance stance(YamlMap entry) {
    return Stance.valueOf(entry.text("stance").toUpperCase(Locale.ROOT));
  }

  private static Takes takes(String word) {
    return Takes.valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** What a verb does with its content, whatever that is. */
  public Optional<Stance> findVerb(String lemma) {
    List<SpeechWord> words = verbs.getOrDefault(lemma, List.of());
    return words.isEmpty() ? Optional.empty() : Optional.of(words.get(0).stance());
  }

  /**
   * True if what such a word gives to its speaker is taken as given and not put forward by him:
   * "condemned the attack", "called the attack a crime", "responded to the attack". The attack is
   * then in the voice of whoever reports it.
   *
   * @param verb as in {@code Attribution.verb()}
   */
  public boolean takesAsGiven(String verb) {
    return given.contains(verb);
  }

  /** How a verb, which may have a particle ("point out"), gives such a content to its subject. */
  public Optional<SpeechWord> findVerb(String lemma, Takes takes) {
    return find(verbs, lemma, takes);
  }

  /** How a verb gives the object of a preposition to its subject: "called for". */
  public Optional<SpeechWord> findVerbWith(String lemma, String preposition) {
    return findWith(verbs, lemma, preposition);
  }

  /** True if the verb gives content of any kind. */
  public boolean isVerb(String lemma) {
    return verbs.containsKey(lemma);
  }

  /** How a noun gives such a content to its owner. */
  public Optional<SpeechWord> findNoun(String lemma, Takes takes) {
    return find(nouns, lemma, takes);
  }

  /** How a noun gives the object of a preposition to its owner: "reports of". */
  public Optional<SpeechWord> findNounWith(String lemma, String preposition) {
    return findWith(nouns, lemma, preposition);
  }

  /** How an adjective gives such a content to its subject: "confident that". */
  public Optional<SpeechWord> findAdjective(String lemma, Takes takes) {
    return find(adjectives, lemma, takes);
  }

  /** How an adjective gives the object of a preposition to its subject: "worried about". */
  public Optional<SpeechWord> findAdjectiveWith(String lemma, String preposition) {
    return findWith(adjectives, lemma, preposition);
  }

  private static Optional<SpeechWord> find(
      Map<String, List<SpeechWord>> words, String lemma, Takes takes) {
    for (SpeechWord word : words.getOrDefault(lemma, List.of())) {
      if (word.takes().contains(takes)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  private static Optional<SpeechWord> findWith(
      Map<String, List<SpeechWord>> words, String lemma, String preposition) {
    for (SpeechWord word : words.getOrDefault(lemma, List.of())) {
      if (word.with().contains(preposition)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  /** Word sequences after which a speaker stands, such as "according to". */
  public List<Phrase> listPhrases() {
    return Collections.unmodifiableList(phrases);
  }

  /** True if a word is in a list. */
  public boolean isIn(SpeechList list, String lemma) {
    return lists.getOrDefault(list, Set.of()).contains(lemma);
  }

  /** True for "reportedly" and its like: somebody unnamed says so. */
  public boolean isHearsay(String lemma) {
    return isIn(SpeechList.HEARSAY, lemma);
  }

  /** True for verbs whose passive hides the speaker: "is said to". */
  public boolean isPassiveSpeech(String lemma) {
    return isIn(SpeechList.PASSIVE, lemma);
  }

  /** True for nouns that stay anonymous when they carry no name. */
  public boolean isAnonymous(String lemma) {
    return isIn(SpeechList.ANONYMOUS, lemma);
  }
}
