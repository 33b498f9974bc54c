package org.orontes.coding.rules;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.orontes.knowledge.ActorEntry;
import org.orontes.knowledge.Knowledge;
import org.orontes.knowledge.NounLexicon.NounClass;
import org.orontes.model.Mention;
import org.orontes.model.Precision;
import org.orontes.model.Sentence;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/**
 * What kind of thing fills a slot: by the mention over the word, else by the class of the noun,
 * through words that only count ("dozens of rebels").
 *
 * <p>Kinds: armed, state, people, person, group, press, crowd, country, place, town, area,
 * facility, goods, weapon, vehicle, thing, words, event, name (a name of unknown kind), pronoun.
 */
public final class Kinds {
  private static final int MAX_THROUGH = 3;

  private final Knowledge knowledge;

  /** Makes one over the data. */
  public Kinds(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** The kinds of what a word stands for; empty if nothing is known of it. */
  public Set<String> of(Sentence sentence, Token head, MentionIndex mentions) {
    Token token = through(sentence, head);
    Set<String> kinds = new HashSet<>();
    Optional<Mention> mention = mentions.over(sentence, token);
    if (mention.isPresent()) {
      addMention(mention.get(), kinds);
    }
    nounClass(sentence, token).ifPresent(c -> addClass(c, kinds, mention.isPresent()));
    if (kinds.isEmpty() && token.isProper()) {
      kinds.add("name");
    }
    if (token.pos().startsWith("PRP") && !token.is("it")) {
      kinds.add("pronoun");
    }
    if (token.pos().equals("CD")
        || token.is(
            "dozen",
            "hundred",
            "thousand",
            "other",
            "many",
            "some",
            "several",
            "dozens",
            "hundreds",
            "thousands",
            "scores",
            "score",
            "civilian",
            "many",
            "most",
            "all",
            "none",
            "few",
            "one",
            "more",
            "anyone",
            "someone",
            "everyone",
            "nobody")) {
      kinds.add("people");
    }
    return kinds;
  }

  /** The word that matters: "dozens of rebels", "members of the group", "parts of the city". */
  public Token through(Sentence sentence, Token head) {
    Token token = head;
    for (int i = 0; i < MAX_THROUGH; i++) {
      if (!knowledge.nouns().isTransparent(token.lemma())) {
        return token;
      }
      Optional<Token> of =
          Syntax.children(sentence, token, "prep").stream()
              .filter(p -> p.is("of"))
              .findFirst()
              .flatMap(p -> Syntax.object(sentence, p));
      if (of.isEmpty()) {
        return token;
      }
      token = of.get();
    }
    return token;
  }

  /** The class of a noun, its compound first ("air base", "prime minister"). */
  public Optional<NounClass> nounClass(Sentence sentence, Token token) {
    if (token.index() > 0) {
      Token before = sentence.tokens().get(token.index() - 1);
      if (before.head() == token.index()) {
        Optional<NounClass> compound = knowledge.nouns().find(before.lemma() + " " + token.lemma());
        if (compound.isPresent()) {
          return compound;
        }
      }
    }
    return token.isNoun() || token.pos().startsWith("JJ") || token.pos().startsWith("VB")
        ? knowledge.nouns().find(token.lemma())
        : Optional.empty();
  }

  private static void addClass(NounClass nounClass, Set<String> kinds, boolean mentioned) {
    if (mentioned && (kinds.contains("place") || kinds.contains("country"))) {
      return;
    }
    kinds.addAll(nounClass.roles());
    kinds.add(nounClass.id());
  }

  private void addMention(Mention m, Set<String> kinds) {
    switch (m.kind()) {
      case PERSON -> kinds.add("person");
      case ACTOR -> {
        Optional<ActorEntry> entry = knowledge.actors().find(m.id());
        if (entry.isPresent()) {
          addActor(entry.get(), kinds);
        } else {
          kinds.add("group");
        }
      }
      case THING -> kinds.add("thing");
      case PLACE -> addPlace(m, kinds);
    }
  }

  private static void addActor(ActorEntry entry, Set<String> kinds) {
    if (entry.isPerson()) {
      kinds.add("person");
      return;
    }
    kinds.add("group");
    if (entry.isArmed()) {
      kinds.add("armed");
    }
    if (entry.isState()) {
      kinds.add("state");
    }
  }

  private static void addPlace(Mention m, Set<String> kinds) {
    if (!m.literal()) {
      kinds.add("people");
      kinds.add("country");
      return;
    }
    kinds.add("place");
    if (m.place() != null && m.place().precision() == Precision.COUNTRY) {
      kinds.add("country");
    } else if (m.place() != null && m.place().precision() == Precision.POINT) {
      kinds.add("facility");
    }
  }

  /** True if something of these kinds can act by itself. */
  public static boolean canAct(Set<String> kinds) {
    for (String kind :
        new String[] {
          "armed", "state", "people", "person", "group", "country", "press", "crowd", "pronoun",
          "name"
        }) {
      if (kinds.contains(kind)) {
        return true;
      }
    }
    return false;
  }
}
