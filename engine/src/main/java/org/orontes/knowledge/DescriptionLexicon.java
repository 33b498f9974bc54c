package org.orontes.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Common nouns that stand for a party, and words that stand for something named before ({@code
 * lexicon/<language>/descriptions.yaml}).
 */
public final class DescriptionLexicon {
  private final List<PartyRole> roles = new ArrayList<>();
  private final ListedWords anaphora = new ListedWords();
  private Set<String> titles = Set.of();
  private Set<String> compounds = Set.of();
  private Set<String> aliasWords = Set.of();
  private Set<String> aliasAdverbs = Set.of();
  private Set<String> nomsDeGuerre = Set.of();
  private Set<String> insideSpelledOut = Set.of();

  /**
   * A side that a description can mean.
   *
   * @param id such as {@code military}
   * @param suffix what follows the country in the actor id: {@code actor:sdn/military}
   * @param heads nouns that mean it by themselves
   * @param modifiers words that make a generic noun mean it
   * @param generic nouns that need such a word
   * @param national nouns that mean it with a nationality before them and nothing else
   * @param againstState true for those who fight or oppose the state they are at home in
   * @param capitalised true if a head written with capitals ("the Defence Ministry") means it too
   */
  public record PartyRole(
      String id,
      String suffix,
      Set<String> heads,
      Set<String> modifiers,
      Set<String> generic,
      Set<String> national,
      boolean againstState,
      boolean capitalised) {}

  private static final List<String> PRONOUNS =
      List.of("actor-plural", "person", "thing", "first-person", "other");

  private DescriptionLexicon() {}

  static DescriptionLexicon load(KnowledgeFiles files, String language) {
    DescriptionLexicon lexicon = new DescriptionLexicon();
    Map<String, Set<String>> anaphora = new HashMap<>();
    for (YamlMap file : files.yaml("lexicon/" + language + "/descriptions.yaml")) {
      for (YamlMap role : file.maps("roles")) {
        lexicon.roles.add(
            new PartyRole(
                role.text("id"),
                role.text("suffix"),
                Set.copyOf(role.texts("heads")),
                Set.copyOf(role.texts("with")),
                Set.copyOf(role.texts("generic")),
                Set.copyOf(role.texts("national")),
                role.is("against-state"),
                role.is("capitalised")));
      }
      YamlMap words = file.map("anaphora");
      words.keys().forEach(key -> anaphora.put(key, Set.copyOf(words.texts(key))));
      lexicon.titles = Set.copyOf(file.texts("titles"));
      lexicon.compounds = Set.copyOf(file.texts("compounds"));
      YamlMap alias = file.map("alias");
      lexicon.aliasWords = Set.copyOf(alias.texts("words"));
      lexicon.aliasAdverbs = Set.copyOf(alias.texts("adverbs"));
      lexicon.nomsDeGuerre = Set.copyOf(alias.texts("noms-de-guerre"));
      lexicon.insideSpelledOut = Set.copyOf(alias.texts("inside-spelled-out"));
    }
    anaphora.forEach(lexicon.anaphora::add);
    return lexicon;
  }

  /**
   * The side that a noun with its modifiers means.
   *
   * @param head lemma of the noun
   * @param modifiers lemmas of the words before it
   */
  public Optional<PartyRole> findRole(String head, Collection<String> modifiers) {
    for (PartyRole role : roles) {
      if (role.generic.contains(head) && modifiers.stream().anyMatch(role.modifiers::contains)) {
        return Optional.of(role);
      }
    }
    return roles.stream().filter(role -> role.heads.contains(head)).findFirst();
  }

  /** The side that a noun means behind a nationality alone: "Kenyan forces". */
  public Optional<PartyRole> findNational(String head) {
    return roles.stream().filter(role -> role.national.contains(head)).findFirst();
  }

  /**
   * True if what stands between two names makes the second another name of the first: ", also known
   * as the ", " (formerly ".
   */
  public boolean introducesAlias(String between) {
    String plain =
        between.toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L} ]+", " ").strip();
    int space = plain.indexOf(' ');
    boolean adverb = space > 0 && aliasAdverbs.contains(plain.substring(0, space));
    return aliasWords.contains(adverb ? plain.substring(space + 1) : plain);
  }

  /** True for a word, in lower case, that an assumed name begins with. */
  public boolean opensNomDeGuerre(String word) {
    return nomsDeGuerre.contains(word);
  }

  /** True for a word, in lower case, that has no letter in the acronym of a name. */
  public boolean isInsideSpelledOut(String word) {
    return insideSpelledOut.contains(word);
  }

  /** True for a name such as "Defence Ministry", which is no name but says whose it is nowhere. */
  public boolean isCapitalisedRole(String name) {
    String lower = name.toLowerCase(java.util.Locale.ROOT);
    return roles.stream().anyMatch(r -> r.capitalised && r.heads.contains(lower));
  }

  /** True if the word is in one of the lists under {@code anaphora}. */
  public boolean isAnaphor(String list, String lemma) {
    return anaphora.isIn(list, lemma);
  }

  /** True for a pronoun, in any case: a word that names nobody by itself. */
  public boolean isPronoun(String word) {
    String lower = word.toLowerCase(java.util.Locale.ROOT);
    return PRONOUNS.stream().anyMatch(list -> isAnaphor(list, lower));
  }

  /** True for two lemmas that name one party together: "security force", "foreign ministry". */
  public boolean isCompound(String lemmas) {
    return compounds.contains(lemmas);
  }

  /** True for a title that stands before a person's name, in lower case. */
  public boolean isTitle(String word) {
    return titles.contains(word);
  }
}
