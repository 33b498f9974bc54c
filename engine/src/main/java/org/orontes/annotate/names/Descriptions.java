package org.orontes.annotate.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.ActorEntry;
import org.orontes.knowledge.ActorEntry.Link;
import org.orontes.knowledge.DescriptionLexicon.PartyRole;
import org.orontes.knowledge.Knowledge;
import org.orontes.knowledge.NounLexicon.NounClass;
import org.orontes.model.Explanation;
import org.orontes.model.MentionKind;
import org.orontes.model.Sentence;
import org.orontes.model.Span;
import org.orontes.model.Syntax;
import org.orontes.model.Token;
import org.orontes.model.UnlistedActor;

/**
 * Common nouns for people, parties, places and weapons: "government forces", "HTS fighters", "the
 * president's troops", "two villages". Gives them an identity where the words say whose they are;
 * what an outlet calls a party ("terrorists", "rebels") never makes one.
 */
final class Descriptions {
  /** The tagger's word for peoples and faiths, whose members are no party. */
  private static final String PEOPLE = "NORP";

  private static final Set<String> PLACE_CLASSES = Set.of("town", "area", "facility");
  private static final Set<String> THING_CLASSES = Set.of("weapon", "vehicle", "aircraft");
  private static final Set<String> MEMBERS = Set.of("armed", "military", "police");
  private static final Set<String> STATE_OFFICES = Set.of("government", "office", "ministry");
  private static final Set<String> NOT_MENTIONED =
      Set.of("goods", "statement", "event", "violence", "nature", "journalists");

  private final Knowledge knowledge;
  private final GroupsNamed groups;

  Descriptions(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.groups = new GroupsNamed(knowledge.descriptions());
  }

  void find(Draft draft) {
    Focus focus = Focus.onThisSide(draft);
    PartyMemory memory = new PartyMemory(SoleRebels.of(draft, knowledge));
    for (int s = 0; s < draft.sentences.size(); s++) {
      Sentence sentence = draft.sentence(s);
      for (Named known : draft.in(s)) {
        if (known.id == null
            && known.kind == MentionKind.ACTOR
            && knowledge.descriptions().isCapitalisedRole(known.text)) {
          Syntax.headOf(sentence, known.span)
              .ifPresent(head -> party(draft, sentence, head, known, focus, memory));
        }
        memory.remember(known);
      }
      for (Token token : sentence.tokens()) {
        boolean noun = token.isNoun() || isPartyBeforeEvent(sentence, token);
        if (noun && !isNamed(draft, s, token) && !isModifier(sentence, token)) {
          describe(draft, s, token, focus, memory);
        }
      }
    }
  }

  /** "rebel" in "the rebel attack", "under rebel control", which the tagger calls an adjective. */
  private boolean isPartyBeforeEvent(Sentence sentence, Token token) {
    if (!token.pos().equals("JJ") || !token.dep().equals("nmod") || token.head() < 0) {
      return false;
    }
    Token head = sentence.head(token);
    boolean bearer =
        List.of("armed", "person", "people", "group", "state").stream()
            .anyMatch(role -> knowledge.nouns().is(head.lemma(), role));
    return knowledge.nouns().is(token.lemma(), "armed") && head.isNoun() && !bearer;
  }

  private static boolean isNamed(Draft draft, int s, Token token) {
    return draft.in(s).stream().anyMatch(m -> m.span.contains(token.span()));
  }

  /**
   * "city" in "city council" and in "the city Hama" stands for nothing of its own; "rebel" in
   * "rebel attack" does.
   */
  private boolean isModifier(Sentence sentence, Token token) {
    boolean compound =
        token.dep().equals("compound") && token.head() >= 0 && sentence.head(token).isNoun();
    return compound && !knowledge.nouns().is(sentence.head(token).lemma(), "event");
  }

  private void describe(Draft draft, int s, Token head, Focus focus, PartyMemory memory) {
    Sentence sentence = draft.sentence(s);
    Optional<NounClass> found = nounClass(sentence, head);
    if (found.isEmpty() && isMembers(sentence, head)) {
      members(draft, s, head, memory);
    }
    if (found.isEmpty() || NOT_MENTIONED.contains(found.get().id())) {
      return;
    }
    if (isPartOfPlaceName(draft, s, sentence, head)) {
      return;
    }
    NounClass nounClass = found.get();
    Span span = span(draft, s, sentence, head);
    MentionKind kind = kind(nounClass, head);
    Named named = new Named(s, span, span.of(draft.text()), null, kind, List.of());
    if (kind == MentionKind.ACTOR || kind == MentionKind.PERSON) {
      identify(draft, sentence, head, nounClass, named, focus, memory);
    }
    draft.add(named);
    if (named.id != null) {
      memory.remember(named);
    }
  }

  private boolean isMembers(Sentence sentence, Token head) {
    return knowledge.descriptions().isAnaphor("group-members", head.lemma())
        && !Syntax.children(sentence, head, "compound", "nmod").isEmpty();
  }

  /** "Boko Haram members", "alleged Shining Path operatives": of the group before them. */
  private void members(Draft draft, int s, Token head, PartyMemory memory) {
    Sentence sentence = draft.sentence(s);
    Optional<Named> group =
        groups.of(draft, s, sentence, head).filter(g -> g.kind == MentionKind.ACTOR);
    if (group.isEmpty() || group.get().span.start() > head.span().start()) {
      return;
    }
    Span span = span(draft, s, sentence, head);
    Named named = new Named(s, span, span.of(draft.text()), null, MentionKind.ACTOR, List.of());
    if (setGroup(named, group.get(), head, sentence, draft)) {
      draft.add(named);
      memory.remember(named);
    }
  }

  /** "state" in "Sennar state" is no government. */
  private static boolean isPartOfPlaceName(Draft draft, int s, Sentence sentence, Token head) {
    return head.is("state")
        && Syntax.children(sentence, head, "compound", "nmod").stream()
            .anyMatch(
                c ->
                    c.isProper()
                        && draft.over(s, c).filter(n -> n.kind == MentionKind.PLACE).isPresent());
  }

  private static MentionKind kind(NounClass nounClass, Token head) {
    if (PLACE_CLASSES.contains(nounClass.id())) {
      return MentionKind.PLACE;
    }
    if (THING_CLASSES.contains(nounClass.id())) {
      return MentionKind.THING;
    }
    boolean single = head.pos().equals("NN") || head.pos().equals("NNP");
    boolean person = nounClass.roles().contains("person") && single;
    return person ? MentionKind.PERSON : MentionKind.ACTOR;
  }

  /** The class of a noun, of its compound ("prime minister") first. */
  private Optional<NounClass> nounClass(Sentence sentence, Token head) {
    for (Token child : Syntax.children(sentence, head, "compound", "nmod", "amod")) {
      if (child.index() == head.index() - 1) {
        Optional<NounClass> compound = knowledge.nouns().find(child.lemma() + " " + head.lemma());
        if (compound.isPresent()) {
          return compound;
        }
      }
    }
    return knowledge.nouns().find(head.lemma());
  }

  /** The words before the head and the head; the name of a member's group included. */
  private static Span span(Draft draft, int s, Sentence sentence, Token head) {
    Span span = head.span();
    for (Token child : sentence.children(head)) {
      if (child.index() < head.index()
          && !child.dep().equals("punct")
          && !child.dep().equals("cc")
          && !isPossessor(child)
          && !child.dep().equals("det")
          && !child.isVerb()) {
        span = span.cover(words(sentence, child));
      }
    }
    for (Named m : draft.in(s)) {
      if (m.span.overlaps(span)) {
        span = span.cover(m.span);
      }
    }
    return span;
  }

  /** All that hangs on a word, without the comma that the parser hangs there as well. */
  private static Span words(Sentence sentence, Token child) {
    Span span = child.span();
    for (Token t : sentence.within(sentence.subtree(child))) {
      if (!t.dep().equals("punct") && sentence.dominates(child, t)) {
        span = span.cover(t.span());
      }
    }
    return span;
  }

  private static boolean isPossessor(Token token) {
    return token.dep().equals("poss");
  }

  private void identify(
      Draft draft,
      Sentence sentence,
      Token head,
      NounClass nounClass,
      Named named,
      Focus focus,
      PartyMemory memory) {
    Optional<Named> group = groups.of(draft, named.sentence, sentence, head);
    boolean member = MEMBERS.contains(nounClass.id()) || groups.isItself(draft, named, head);
    if (member && group.isPresent() && setGroup(named, group.get(), head, sentence, draft)) {
      return;
    }
    party(draft, sentence, head, named, focus, memory);
  }

  /** Which side the words mean: of the country they name, else as told before, else in focus. */
  private void party(
      Draft draft, Sentence sentence, Token head, Named named, Focus focus, PartyMemory memory) {
    Optional<PartyRole> role =
        knowledge.descriptions().findRole(headLemma(sentence, head), modifiers(sentence, head));
    if (role.isEmpty() && Parties.isBehindNationality(sentence, head)) {
      role = knowledge.descriptions().findNational(head.lemma());
    }
    if (role.isEmpty()) {
      return;
    }
    String country = countryOf(draft, named.sentence, sentence, head);
    if (role.get().againstState() && memory.rebels.name(sentence, head, named, country)) {
      return;
    }
    if (country != null) {
      setOrgan(named, country, role.get(), "the words before it name the country", List.of());
      return;
    }
    String theatre = focus.theatre().orElse(null);
    Optional<Named> before =
        memory
            .last(role.get().suffix())
            .filter(
                b ->
                    b.sentence >= named.sentence - 1
                        || theatre == null
                        || theatre.equals(b.country));
    if (before.isPresent() && before.get().id != null) {
      named.id = before.get().id;
      named.name = before.get().name;
      named.country = before.get().country;
      named.inferred = true;
      named.how =
          Explanation.Step.of(
              "took \"" + named.text + "\" for " + named.name,
              "last party of that kind named before");
      return;
    }
    if (theatre != null) {
      setOrgan(named, theatre, role.get(), "the country whose places it names most", List.of());
      named.inferred = true;
    }
  }

  private String headLemma(Sentence sentence, Token head) {
    for (Token child : Syntax.children(sentence, head, "compound", "nmod", "amod")) {
      String compound = child.lemma() + " " + head.lemma();
      if (child.index() == head.index() - 1 && knowledge.descriptions().isCompound(compound)) {
        return compound;
      }
    }
    return head.lemma();
  }

  private static List<String> modifiers(Sentence sentence, Token head) {
    List<String> modifiers = new ArrayList<>();
    for (Token child : sentence.children(head)) {
      if (child.index() < head.index()) {
        modifiers.add(child.lemma());
        modifiers.add(child.form().toLowerCase(Locale.ROOT));
        sentence.children(child).forEach(c -> modifiers.add(c.lemma()));
      }
    }
    return modifiers;
  }

  private boolean setGroup(Named named, Named group, Token head, Sentence sentence, Draft draft) {
    String id = group.id;
    if (UnlistedActor.isId(id) && group.kind == MentionKind.ACTOR && !PEOPLE.equals(group.tag)) {
      named.id = id;
      named.name = group.name;
      named.how =
          Explanation.Step.of(
              "took \"" + named.text + "\" for " + group.name, "its members, by the words around");
      return true;
    }
    ActorEntry entry = knowledge.actors().find(id).orElse(null);
    if (entry != null && entry.isPerson()) {
      id = followersOf(entry, draft.day(named.sentence));
      entry = knowledge.actors().find(id).orElse(null);
    }
    if (id == null || entry == null) {
      return false;
    }
    if (STATE_OFFICES.contains(entry.kind())) {
      Optional<PartyRole> role = knowledge.descriptions().findRole("army", List.of());
      if (role.isEmpty() || entry.country() == null) {
        return false;
      }
      id =
          knowledge
              .countries()
              .find(entry.country())
              .map(c -> c.actorId() + "/military")
              .orElse(id);
      entry = knowledge.actors().find(id).orElse(entry);
    }
    named.id = entry.id();
    named.name = entry.name();
    named.country = entry.country();
    named.how =
        Explanation.Step.of(
            "took \"" + named.text + "\" for " + entry.name(), "its members, by the words around");
    return true;
  }

  private static @Nullable String followersOf(
      ActorEntry person, java.time.@Nullable LocalDate day) {
    return person.speaksFor().stream()
        .filter(link -> link.holdsOn(day))
        .map(Link::to)
        .findFirst()
        .orElse(null);
  }

  /** The country that the words before the head name: "Syrian", "the country's", "Mali's". */
  private static @Nullable String countryOf(Draft draft, int s, Sentence sentence, Token head) {
    for (Token child : sentence.children(head)) {
      if (child.index() > head.index() && !child.is("of", "in")) {
        continue;
      }
      for (Named m : draft.in(s)) {
        if (m.country != null
            && m.span.overlaps(sentence.subtree(child))
            && isDirect(sentence, child, m)) {
          return m.country;
        }
      }
    }
    return null;
  }

  private static boolean isDirect(Sentence sentence, Token child, Named m) {
    if (child.dep().equals("prep")) {
      return Syntax.object(sentence, child).filter(o -> m.span.contains(o.span())).isPresent();
    }
    return m.span.contains(child.span())
        || sentence.children(child).stream()
                    .anyMatch(c -> m.span.contains(c.span()) && c.dep().equals("npadvmod"))
                == false
            && sentence.children(child).stream().anyMatch(c -> m.span.contains(c.span()));
  }

  private void setOrgan(
      Named named, String iso2, PartyRole role, String because, List<String> rejected) {
    knowledge
        .countries()
        .find(iso2)
        .ifPresent(
            c -> {
              named.id = c.actorId() + "/" + role.suffix();
              named.name =
                  knowledge.actors().find(named.id).map(ActorEntry::name).orElse(named.text);
              named.country = iso2;
              named.how =
                  new Explanation.Step(
                      "took \"" + named.text + "\" for " + named.name, because, rejected);
            });
  }
}
