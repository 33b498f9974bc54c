package org.orontes.coding.rules;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orontes.coding.frames.Grammar;
import org.orontes.knowledge.ClauseLexicon;
import org.orontes.knowledge.Knowledge;
import org.orontes.knowledge.NounLexicon.NounClass;
import org.orontes.knowledge.Roads;
import org.orontes.model.Mention;
import org.orontes.model.MentionKind;
import org.orontes.model.Sentence;
import org.orontes.model.Syntax;
import org.orontes.model.Token;
import org.orontes.model.UnlistedActor;

/**
 * What kind of thing fills a slot: by the mention over the word, else by the class of the noun,
 * through words that only count ("dozens of rebels").
 *
 * <p>Kinds: armed, state, people, person, group, press, crowd, country, place, town, area,
 * facility, goods, weapon, vehicle, thing, words, event, name (a name of unknown kind), pronoun.
 */
public final class Kinds {
  private static final int MAX_THROUGH = 3;

  /** The class of what governs, which has a building too: "in front of the embassy". */
  private static final String SEAT = "government";

  private static final Set<String> UNKNOWN_PLACE = Set.of("place", "town", "area", "name");

  private static final Set<String> NAME = Set.of("name");

  private static final int MIN_STEM = 3;

  /** Kinds of what can act by itself. */
  static final Set<String> ACTING =
      Set.of(
          "armed", "state", "people", "person", "group", "country", "press", "crowd", "pronoun",
          "name");

  /** Classes of persons whose names are adjectives as well: "general", "local". */
  private static final Set<String> BEARERS = Set.of("official", "civilians");

  private final Knowledge knowledge;
  private final Grammar grammar;
  private final MentionKinds named;
  private final PersonSigns personSigns;
  private final Set<String> agentive;
  private final Set<String> counted;
  private final Set<String> reflexive;
  private final Set<String> roads = new HashSet<>();

  /** Makes one over the data. */
  public Kinds(Knowledge knowledge) {
    this.knowledge = knowledge;
    ClauseLexicon words = knowledge.clauses();
    this.grammar = new Grammar(words);
    this.named = new MentionKinds(knowledge);
    this.agentive = words.list("agentive");
    this.counted = words.list("counted-people");
    this.reflexive = words.list("reflexive");
    for (Roads.Road road : knowledge.roads().listAll()) {
      roads.add(road.name());
      roads.addAll(road.aliases());
    }
    this.personSigns =
        new PersonSigns(knowledge.nouns(), knowledge.rules().toPersons(), words, this::isDate);
  }

  /**
   * True for a name that nobody knows, where what an army takes stands: "Lastochkyne had been
   * captured". A tagger of names takes such villages for groups and persons; what tells of a person
   * outranks it.
   */
  private boolean isTakenPlace(Sentence sentence, Token token, Mention m, MentionIndex mentions) {
    boolean unlisted = m.id() == null || UnlistedActor.isId(m.id());
    boolean party = m.kind() == MentionKind.ACTOR || m.kind() == MentionKind.PERSON;
    if (!party || !unlisted || !token.isProper() || !isTaken(sentence, token)) {
      return false;
    }
    boolean full = m.kind() == MentionKind.PERSON && m.text().indexOf(' ') > 0;
    return nounClass(sentence, token).isEmpty()
        && !full
        && !m.text().toUpperCase(Locale.ROOT).equals(m.text())
        && !mentions.isCalledInFull(m.id())
        && !personSigns.hold(sentence, token);
  }

  private boolean isTaken(Sentence sentence, Token token) {
    if (token.head() < 0) {
      return false;
    }
    Token above = sentence.head(token);
    if (token.dep().equals("dobj") || token.dep().equals("nsubjpass")) {
      return knowledge.descriptions().isAnaphor("takes-places", above.lemma());
    }
    return token.dep().equals("pobj")
        && above.is("of")
        && above.head() >= 0
        && knowledge.descriptions().isAnaphor("takes-places-of", sentence.head(above).lemma());
  }

  /** "The RN2 runs from Goma": a tagger of names takes the numbers of roads for parties. */
  private boolean isRoad(Mention m) {
    boolean unlisted = m.id() == null || UnlistedActor.isId(m.id());
    return unlisted && roads.contains(m.text());
  }

  private boolean isReflexive(Token token) {
    String form = token.form().toLowerCase(Locale.ROOT);
    return reflexive.stream().anyMatch(form::endsWith);
  }

  /** The kinds of what a word stands for; empty if nothing is known of it. Not to be changed. */
  public Set<String> of(Sentence sentence, Token head, MentionIndex mentions) {
    @Nullable Set<String>[] known = mentions.words(sentence).kinds;
    if (known[head.index()] == null) {
      known[head.index()] = find(sentence, head, mentions);
    }
    return known[head.index()];
  }

  private Set<String> find(Sentence sentence, Token head, MentionIndex mentions) {
    Token token = through(sentence, head);
    Set<String> kinds = ofWord(sentence, token, mentions);
    return kinds.isEmpty() && token.index() != head.index()
        ? ofWord(sentence, head, mentions)
        : kinds;
  }

  private Set<String> ofWord(Sentence sentence, Token token, MentionIndex mentions) {
    if (token.isProper() && isStorm(sentence, token)) {
      return Set.of("nature");
    }
    Optional<Mention> mention = mentions.over(sentence, token);
    Optional<NounClass> nounClass = nounClass(sentence, token);
    if (mention.isPresent() && isRoad(mention.get())) {
      return Set.of("place", "facility");
    }
    Set<String> kinds = Set.of();
    if (mention.isPresent()) {
      kinds =
          isTakenPlace(sentence, token, mention.get(), mentions)
              ? UNKNOWN_PLACE
              : named.of(mention.get(), nounClass.isPresent() && !isPartyName(token));
    }
    if (nounClass.isPresent() && !isPlainAdjective(token, nounClass.get())) {
      kinds = withClass(nounClass.get(), kinds, mention.isPresent());
    }
    if (isPriced(sentence, token)) {
      kinds = with(kinds, "goods");
    }
    if (kinds.isEmpty() && token.isProper()) {
      kinds = NAME;
    }
    if (kinds.isEmpty() && personSigns.isAged(sentence, token)) {
      return Set.of("people", "person");
    }
    if (personSigns.isHeadOf(sentence, token)) {
      return Set.of("people", "person", "official");
    }
    boolean party = token.dep().startsWith("nsubj") || token.dep().equals("dobj");
    if (!party && isDate(token)) {
      return Set.of("time");
    }
    boolean called = kinds.contains("name") && token.isProper();
    if (called && (mentions.isSurname(token.form()) || personSigns.hold(sentence, token))) {
      return Set.of("person");
    }
    if (kinds.isEmpty() && token.isNoun() && isAgentive(token.lemma())) {
      kinds = with(kinds, "people");
    }
    if (kinds.contains("people") && isArmed(sentence, token)) {
      kinds = with(kinds, "armed");
    }
    if (token.pos().startsWith("PRP") && !token.is("it") && !isReflexive(token)) {
      kinds = with(kinds, "pronoun");
    }
    if (token.pos().equals("CD") || counted.contains(token.lemma())) {
      kinds = with(kinds, "people");
    }
    return kinds;
  }

  /** Most words have just the kinds of their class or mention, which are shared by all. */
  private static Set<String> with(Set<String> kinds, String more) {
    if (kinds.contains(more)) {
      return kinds;
    }
    Set<String> all = new HashSet<>(kinds);
    all.add(more);
    return all;
  }

  private boolean isPriced(Sentence sentence, Token token) {
    for (Token child : sentence.children(token)) {
      if (knowledge.quantities().isIn("money-signs", child.form())) {
        return true;
      }
    }
    return false;
  }

  /** "A major attack", "local fighting": no major and no local, where the word says what kind. */
  private static boolean isPlainAdjective(Token token, NounClass nounClass) {
    return token.pos().startsWith("JJ")
        && (token.dep().equals("nmod") || token.dep().equals("amod"))
        && BEARERS.contains(nounClass.id());
  }

  private boolean isArmed(Sentence sentence, Token token) {
    for (Token child : sentence.children(token)) {
      if (knowledge.nouns().isArming(child.lemma())) {
        return true;
      }
    }
    return false;
  }

  private boolean isAgentive(String lemma) {
    for (int i = 0; i < lemma.length(); i++) {
      if (lemma.charAt(i) < 'a' || lemma.charAt(i) > 'z') {
        return false;
      }
    }
    String one = lemma.endsWith("s") ? lemma.substring(0, lemma.length() - 1) : lemma;
    for (String ending : agentive) {
      if (one.endsWith(ending) && one.length() >= ending.length() + MIN_STEM) {
        return true;
      }
    }
    return false;
  }

  /** "Typhoon Rai", "Cyclone Idai": the name of what nobody does. */
  private boolean isStorm(Sentence sentence, Token name) {
    for (Token child : Syntax.children(sentence, name, "compound", "nmod")) {
      boolean storm =
          knowledge
              .nouns()
              .find(child.lemma())
              .filter(c -> c.roles().contains("nature"))
              .isPresent();
      if (storm) {
        return true;
      }
    }
    return false;
  }

  /** The word that matters: "dozens of rebels", "18 of 22 drones", "front of the bank". */
  public Token through(Sentence sentence, Token head) {
    Token token = head;
    for (int i = 0; i < MAX_THROUGH; i++) {
      boolean number = token.pos().equals("CD");
      if (!number && !knowledge.nouns().mayLeadOn(token.lemma())
          || personSigns.isHeadOf(sentence, token)) {
        return token;
      }
      boolean counts = number || knowledge.nouns().isTransparent(token.lemma());
      Optional<Token> of = Syntax.behindOf(sentence, token);
      if (of.isEmpty() || !counts && !isBuilding(sentence, of.get())) {
        return token;
      }
      token = of.get();
    }
    return token;
  }

  /** True for a word that leads through "of" to the building it is a spot of. */
  public boolean isSpotOf(Sentence sentence, Token head) {
    return knowledge.nouns().isSpot(head.lemma())
        && through(sentence, head).index() != head.index();
  }

  private boolean isBuilding(Sentence sentence, Token noun) {
    return !noun.isProper()
        && nounClass(sentence, noun)
            .filter(
                c ->
                    c.roles().contains("facility")
                        || c.roles().contains("vehicle")
                        || c.id().equals(SEAT))
            .isPresent();
  }

  /** The class of a noun, its compound first ("air base", "prime minister"). */
  public Optional<NounClass> nounClass(Sentence sentence, Token token) {
    if (token.index() > 0) {
      Token before = sentence.tokens().get(token.index() - 1);
      if (before.head() == token.index()) {
        Optional<NounClass> compound =
            knowledge.nouns().findCompound(before.lemma(), token.lemma());
        if (compound.isPresent()) {
          return compound;
        }
      }
      String compound = Syntax.hyphened(sentence.tokens(), token.index());
      Optional<NounClass> hyphened =
          compound.isEmpty() ? Optional.empty() : knowledge.nouns().find(compound);
      if (hyphened.isPresent()) {
        return hyphened;
      }
    }
    if (token.pos().startsWith("JJ") || token.pos().startsWith("VB")) {
      return knowledge.nouns().find(token.form().toLowerCase(Locale.ROOT));
    }
    return token.isNoun() ? knowledge.nouns().find(token.lemma()) : Optional.empty();
  }

  /** True for the name of a month or a weekday, where it is one. */
  public boolean isDate(Token token) {
    return token.isProper()
        && (knowledge.places().isMonth(token.form().toLowerCase(Locale.ROOT)) || isTime(token));
  }

  /** True for a word that says when, where an object would stand. */
  public boolean isTime(Token token) {
    return grammar.isTime(token);
  }

  /** True for a word for less than the whole of a place. */
  public boolean isPart(String lemma) {
    return knowledge.nouns().isPart(lemma);
  }

  private static Set<String> withClass(NounClass nounClass, Set<String> kinds, boolean mentioned) {
    boolean named = kinds.contains("town") || kinds.contains("area") || kinds.contains("country");
    boolean party = kinds.contains("group") || kinds.contains("armed");
    boolean place = nounClass.roles().contains("place");
    boolean person = kinds.contains("person") && !nounClass.roles().contains("person");
    boolean other = person && !nounClass.roles().contains("people");
    if (mentioned && (named && !place || party && place || other)) {
      return kinds; // "Salonga park" is no party, the Popular Front no land, Jane Marsh no wetland.
    }
    if (kinds.isEmpty()) {
      return nounClass.kinds();
    }
    Set<String> both = new HashSet<>(kinds);
    both.addAll(nounClass.kinds());
    return both;
  }

  /** "The Malvar Front" is no stretch of land, whatever a front is in small letters. */
  private boolean isPartyName(Token token) {
    return token.isProper() && knowledge.descriptions().isAnaphor("party-names", token.lemma());
  }

  /** True if something of these kinds can act by itself. */
  public static boolean canAct(Set<String> kinds) {
    for (String kind : kinds) {
      if (ACTING.contains(kind)) {
        return true;
      }
    }
    return false;
  }
}
