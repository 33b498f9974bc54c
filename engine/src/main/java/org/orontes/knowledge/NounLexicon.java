package org.orontes.knowledge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What kind of thing a common noun names ({@code lexicon/<language>/nouns.yaml}). */
public final class NounLexicon {
  private final Map<String, NounClass> classes = new HashMap<>();

  /** Classes of two words, by the second and then the first. */
  private final Map<String, Map<String, NounClass>> compounds = new HashMap<>();

  private final Set<String> transparent = new HashSet<>();
  private final Set<String> parts = new HashSet<>();
  private final Set<String> arming = new HashSet<>();
  private final Set<String> spots = new HashSet<>();

  /** Both of those that let what follows through. */
  private final Set<String> leading = new HashSet<>();

  /** Lets all of those and the second words of compounds through. */
  private final WordSieve sieve = new WordSieve();

  /**
   * A class of nouns.
   *
   * @param id such as {@code armed}
   * @param roles what its nouns can stand for in a rule: armed, state, people, person, place,
   *     facility, thing, goods, weapon, vehicle, words, event, group, press, crowd
   * @param kinds its roles and its id
   */
  public record NounClass(String id, Set<String> roles, Set<String> kinds) {
    static NounClass of(String id, Set<String> roles) {
      Set<String> kinds = new HashSet<>(roles);
      kinds.add(id);
      return new NounClass(id, Set.copyOf(roles), Set.copyOf(kinds));
    }
  }

  private NounLexicon() {}

  static NounLexicon load(KnowledgeFiles files, String language) {
    NounLexicon lexicon = new NounLexicon();
    for (YamlMap file : files.yaml("lexicon/" + language + "/nouns.yaml")) {
      for (YamlMap entry : file.maps("classes")) {
        NounClass nounClass = NounClass.of(entry.text("id"), Set.copyOf(entry.texts("role")));
        for (String noun : entry.texts("nouns")) {
          lexicon.classes.put(noun, nounClass);
          lexicon.sieve.add(noun);
          int cut = noun.lastIndexOf(' ');
          if (cut > 0) {
            lexicon.sieve.add(noun.substring(cut + 1));
            lexicon
                .compounds
                .computeIfAbsent(noun.substring(cut + 1), k -> new HashMap<>())
                .put(noun.substring(0, cut), nounClass);
          }
        }
      }
      lexicon.transparent.addAll(file.map("groups").texts("transparent"));
      lexicon.parts.addAll(file.map("groups").texts("parts"));
      lexicon.arming.addAll(file.map("groups").texts("arming"));
      lexicon.spots.addAll(file.map("groups").texts("spots"));
    }
    lexicon.leading.addAll(lexicon.transparent);
    lexicon.leading.addAll(lexicon.spots);
    lexicon.leading.forEach(lexicon.sieve::add);
    lexicon.arming.forEach(lexicon.sieve::add);
    return lexicon;
  }

  /** The class of a noun, by lemma; compounds have a space. */
  public Optional<NounClass> find(String lemma) {
    return sieve.mayHold(lemma) ? Optional.ofNullable(classes.get(lemma)) : Optional.empty();
  }

  /** The class of two words that are one noun, by their lemmas: "air base". */
  public Optional<NounClass> findCompound(String first, String second) {
    Map<String, NounClass> known = sieve.mayHold(second) ? compounds.get(second) : null;
    return known == null ? Optional.empty() : Optional.ofNullable(known.get(first));
  }

  /** True if the noun stands for something in that role. */
  public boolean is(String lemma, String role) {
    NounClass found = classes.get(lemma);
    return found != null && found.roles.contains(role);
  }

  /** True for words that count or group and let what follows through: "dozens of rebels". */
  public boolean isTransparent(String lemma) {
    return transparent.contains(lemma);
  }

  /** False for what is certainly neither transparent nor a spot, as most words are. */
  public boolean mayLeadOn(String lemma) {
    return sieve.mayHold(lemma) && leading.contains(lemma);
  }

  /** True for words that make people an armed party: "armed men". */
  public boolean isArming(String lemma) {
    return sieve.mayHold(lemma) && arming.contains(lemma);
  }

  /** True for words for less than the whole of a place: "districts of Aleppo". */
  public boolean isPart(String lemma) {
    return parts.contains(lemma);
  }

  /** True for a spot of a building that stands for it: "in front of a bank". */
  public boolean isSpot(String lemma) {
    return spots.contains(lemma);
  }

  /** Every noun of one word, as it stands in the data and in its plural. */
  public Set<String> listForms() {
    Set<String> forms = new HashSet<>();
    for (String noun : classes.keySet()) {
      if (noun.indexOf(' ') < 0) {
        forms.add(noun);
        forms.add(plural(noun));
      }
    }
    return forms;
  }

  private static String plural(String noun) {
    if (noun.endsWith("man")) {
      return noun.substring(0, noun.length() - 2) + "en";
    }
    if (noun.matches(".*[^aeiou]y")) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    return noun.matches(".*(s|x|z|ch|sh)") ? noun + "es" : noun + "s";
  }

  /** All roles that any class has. */
  public List<String> listRoles() {
    return classes.values().stream().flatMap(c -> c.roles.stream()).distinct().sorted().toList();
  }
}
