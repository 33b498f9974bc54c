package org.orontes.annotate.names;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.ActorEntry;
import org.orontes.knowledge.DescriptionLexicon;
import org.orontes.knowledge.Knowledge;
import org.orontes.knowledge.NameForm;
import org.orontes.model.Explanation;
import org.orontes.model.MentionKind;
import org.orontes.model.Sentence;
import org.orontes.model.Syntax;
import org.orontes.model.Token;
import org.orontes.model.UnlistedActor;

/** Which party a word such as "the group", "it" or "they" may go back to. */
final class Parties {
  private final Knowledge knowledge;
  private final DescriptionLexicon words;

  Parties(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.words = knowledge.descriptions();
  }

  /** "the state oil company" is told apart by its own words, "the Lebanese group" is not. */
  boolean isSaidMore(Sentence sentence, Token head) {
    return Syntax.children(sentence, head, "compound", "nmod", "amod").stream()
        .anyMatch(
            c ->
                c.index() < head.index()
                    && !c.isVerb()
                    && Character.isLowerCase(c.form().codePointAt(0))
                    && !words.isAnaphor("plain-modifiers", c.lemma()));
  }

  /** "the group" is no army of a state, "the agency" no armed party. */
  boolean suits(String head, Named c) {
    Optional<ActorEntry> entry = knowledge.actors().find(c.id);
    if (entry.isEmpty()) {
      return true;
    }
    boolean irregular = words.isAnaphor("irregular-heads", head);
    boolean civil = words.isAnaphor("civil-heads", head);
    return !(irregular && entry.get().isState()) && !(civil && entry.get().isArmed());
  }

  /** True for an organised party, one that is in no list included. */
  boolean isGroup(Named c) {
    return knowledge
        .actors()
        .find(c.id)
        .map(e -> !e.isPerson() && !e.kind().equals("media"))
        .orElse(c.name != null && c.targets.isEmpty() && c.tag != null);
  }

  /** Of the file, or in no list but with a name of more than a word: "Barbecue" may be anything. */
  static boolean isPlain(Named c) {
    if (c.id == null || !UnlistedActor.isId(c.id)) {
      return c.id != null;
    }
    return c.name != null && NameForm.atoms(c.name).size() > 1;
  }

  /** "the attackers", "Tigrayan forces": people whom no list and no name of the text identifies. */
  boolean isUnnamed(Sentence sentence, Named c) {
    return c.id == null
        && c.name == null
        && Syntax.headOf(sentence, c.span)
            .filter(h -> h.pos().equals("NNS"))
            .flatMap(h -> knowledge.nouns().find(h.lemma()))
            .filter(n -> n.roles().contains("armed") || n.roles().contains("people"))
            .isPresent();
  }

  /**
   * True for whom a pronoun cannot mean: whoever it is itself said of ("policemen they had
   * caught"), and a name that only says which thing is meant ("a UNESCO site").
   */
  boolean isBarred(Sentence sentence, Named c, Named pronoun, Token token) {
    Optional<Token> found = Syntax.headOf(sentence, c.span);
    if (found.isEmpty()) {
      return false;
    }
    Token head = found.get();
    boolean above =
        c.sentence == pronoun.sentence
            && token.dep().startsWith("nsubj")
            && sentence.dominates(head, token);
    if (c.sentence == pronoun.sentence && isOwnSubject(sentence, head, token)) {
      return true;
    }
    boolean part = head.dep().equals("compound") || head.dep().equals("nmod");
    return above
        || part
            && head.head() >= 0
            && knowledge
                .nouns()
                .find(sentence.head(head).lemma())
                .filter(n -> n.roles().contains("place") || n.roles().contains("thing"))
                .isPresent();
  }

  /** One adjective with a capital before it, and nothing else that says whose they are. */
  static boolean isBehindNationality(Sentence sentence, Token head) {
    List<Token> telling =
        sentence.children(head).stream()
            .filter(c -> !c.dep().equals("det") && !c.pos().equals("CD"))
            .filter(c -> c.dep().equals("nmod") || c.dep().equals("amod") || c.isNoun())
            .toList();
    return telling.size() == 1
        && telling.get(0).pos().startsWith("JJ")
        && Character.isUpperCase(telling.get(0).form().charAt(0))
        && telling.get(0).index() == head.index() - 1;
  }

  /** "They attacked the women and raped three of them": who acts is not whom it is done to. */
  private boolean isOwnSubject(Sentence sentence, Token subject, Token pronoun) {
    String form = pronoun.form().toLowerCase(Locale.ROOT);
    if (knowledge.clauses().list("reflexive").stream().anyMatch(form::endsWith)) {
      return false;
    }
    Token object = pronoun;
    while (object.dep().equals("pobj") && sentence.head(object).is("of")) {
      Token of = sentence.head(object);
      if (of.head() < 0) {
        return false;
      }
      object = sentence.head(of);
    }
    if (!object.dep().equals("dobj")) {
      return false;
    }
    Token verb = sentence.head(object);
    while (verb.dep().equals("conj") && Syntax.child(sentence, verb, "nsubj").isEmpty()) {
      verb = sentence.head(verb);
    }
    return Syntax.child(sentence, verb, "nsubj").filter(subject::equals).isPresent();
  }

  /**
   * "Azerbaijan said its forces had crossed", "the RSF said its fighters": whose they are says the
   * pronoun. The forces of a state are its army, the fighters of an armed party are that party.
   */
  void membersOf(Draft draft, Sentence sentence, Named m) {
    if (m.id != null || m.kind != MentionKind.ACTOR) {
      return;
    }
    Optional<Token> head = Syntax.headOf(sentence, m.span);
    Optional<Named> owner =
        head.filter(h -> knowledge.nouns().is(h.lemma(), "armed"))
            .flatMap(h -> Syntax.child(sentence, h, "poss"))
            .filter(p -> p.pos().equals("PRP$"))
            .flatMap(p -> draft.over(m.sentence, p));
    if (owner.isEmpty() || owner.get().id == null) {
      return;
    }
    Optional<ActorEntry> entry = knowledge.actors().find(owner.get().id);
    boolean state =
        owner.get().id.startsWith("place:") || entry.filter(ActorEntry::isState).isPresent();
    if (state) {
      knowledge
          .countries()
          .find(owner.get().country)
          .ifPresent(c -> set(m, c.actorId() + "/military", owner.get().country));
    } else if (entry.filter(ActorEntry::isArmed).isPresent()) {
      set(m, entry.get().id(), entry.get().country());
    }
  }

  private void set(Named m, String id, @Nullable String country) {
    m.id = id;
    m.name = knowledge.actors().find(id).map(ActorEntry::name).orElse(m.text);
    m.country = country;
    m.inferred = true;
    m.how =
        Explanation.Step.of(
            "took \"" + m.text + "\" for " + m.name, "whose they are, by the pronoun");
  }
}
