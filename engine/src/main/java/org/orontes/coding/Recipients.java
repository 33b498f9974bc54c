package org.orontes.coding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.orontes.coding.frames.Frame;
import org.orontes.coding.frames.Frame.Argument;
import org.orontes.coding.frames.Frame.Role;
import org.orontes.coding.rules.Kinds;
import org.orontes.coding.rules.Match;
import org.orontes.coding.rules.RuleBook;
import org.orontes.knowledge.Knowledge;
import org.orontes.model.Mention;
import org.orontes.model.MentionKind;
import org.orontes.model.Sentence;
import org.orontes.model.Span;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/**
 * Whom a deed of which somebody died befell, and to whom a verbal act is directed where the words
 * name it only inside what is said: "demanded that <em>the army</em> leave", "rejected
 * <em>Indian</em> proposals", "the removal of <em>the president</em>".
 */
final class Recipients {
  private static final Set<String> VERBAL =
      Set.of(
          "AGREE",
          "REQUEST",
          "REJECT",
          "THREATEN",
          "CONCEDE",
          "SUPPORT",
          "ACCUSE",
          "SANCTION",
          "CONSULT",
          "COOPERATE",
          "AID",
          "PROTEST");

  private final RuleBook rules;
  private final Set<String> dying;
  private final NoParties none;
  private final Set<String> towards;
  private final Set<String> where;

  Recipients(RuleBook rules, Knowledge knowledge) {
    this.rules = rules;
    this.dying = knowledge.clauses().list("dying");
    this.towards = knowledge.clauses().list("towards");
    this.where = knowledge.clauses().list("protest-places");
    this.none = new NoParties(knowledge.clauses(), rules.kinds());
  }

  /** The recipients of a match: its own, else those found inside what it is about. */
  List<Argument> of(Context context, Match match) {
    Sentence sentence = match.frame().sentence();
    List<Argument> own =
        match.role('R').stream().filter(a -> !none.holds(context, sentence, a)).toList();
    if (match.rule().type().equals("ASSAULT")) {
      return fallen(context, match, own);
    }
    if (!VERBAL.contains(match.rule().type())) {
      return own;
    }
    Set<Span> taken = new HashSet<>();
    for (char letter : new char[] {'A', 'C', 'B'}) {
      match.role(letter).forEach(a -> taken.add(a.head().span()));
    }
    if (match.rule().type().equals("PROTEST")) {
      taken.addAll(wheres(context, sentence));
    }
    boolean actor = own.stream().anyMatch(a -> Kinds.canAct(kinds(context, sentence, a.head())));
    if (actor) {
      return own;
    }
    List<Argument> found = new ArrayList<>(own);
    for (Argument clause : match.clauses()) {
      fromClause(context, sentence, clause.head(), taken, found);
    }
    if (found.size() == own.size()) {
      for (Argument a : objects(match)) {
        inside(context, sentence, a.head(), taken, found);
      }
    }
    if (found.isEmpty() && match.rule().type().equals("THREATEN")) {
      for (Argument clause : match.clauses()) {
        rules
            .frame(sentence, clause.head(), context.mentions())
            .flatMap(f -> f.first(Role.OBJECT))
            .ifPresent(o -> found.add(new Argument(Role.OBJECT, "", o.head(), true)));
      }
    }
    if (found.size() == own.size()) {
      for (Token word : match.words()) {
        inside(context, sentence, word, taken, found);
      }
    }
    return found;
  }

  /** "A judge died when a soldier fired at his car": who died of it was hit as well. */
  private List<Argument> fallen(Context context, Match match, List<Argument> own) {
    Sentence sentence = match.frame().sentence();
    Optional<Token> verb =
        Outcomes.over(sentence, match.frame().trigger())
            .filter(v -> isDying(sentence, v))
            .filter(v -> own.stream().noneMatch(a -> isSomebody(context, sentence, a.head())));
    if (verb.isEmpty()) {
      return own;
    }
    List<Argument> found = new ArrayList<>(own);
    for (Token subject : Syntax.children(sentence, verb.get(), "nsubj")) {
      for (Token each : Syntax.conjuncts(sentence, subject)) {
        if (!match.roles().hold(each.index()) && isSomebody(context, sentence, each)) {
          found.add(new Argument(Role.OBJECT, "", each, true));
        }
      }
    }
    return found;
  }

  private boolean isDying(Sentence sentence, Token verb) {
    return dying.contains(verb.lemma())
        || Syntax.children(sentence, verb, "dobj").stream()
            .anyMatch(o -> dying.contains(verb.lemma() + " " + o.lemma()));
  }

  private boolean isSomebody(Context context, Sentence sentence, Token head) {
    Set<String> is = kinds(context, sentence, head);
    return is.contains("people") || is.contains("person") || is.contains("armed");
  }

  private List<Argument> objects(Match match) {
    List<Argument> objects = new ArrayList<>(match.role('R'));
    objects.addAll(match.role('X'));
    objects.addAll(match.frame().all(Role.OBJECT));
    match.frame().all(Role.OBLIQUE).stream()
        .filter(a -> towards.contains(a.preposition()))
        .forEach(objects::add);
    return objects;
  }

  private Set<String> kinds(Context context, Sentence sentence, Token token) {
    return rules.kinds().of(sentence, token, context.mentions());
  }

  /** Who is to act in the clause, or on whom. */
  private void fromClause(
      Context context, Sentence sentence, Token verb, Set<Span> taken, List<Argument> found) {
    Optional<Frame> frame = rules.frame(sentence, verb, context.mentions());
    if (frame.isEmpty()) {
      return;
    }
    for (Role role : new Role[] {Role.SUBJECT, Role.OBJECT, Role.DATIVE, Role.OBLIQUE}) {
      for (Argument a : frame.get().all(role)) {
        boolean free = !taken.contains(a.head().span()) && !a.head().pos().startsWith("PRP");
        boolean meant = role != Role.OBLIQUE || towards.contains(a.preposition());
        if (free && meant && Kinds.canAct(kinds(context, sentence, a.head()))) {
          found.add(new Argument(Role.OBLIQUE, "", a.head(), true));
          return;
        }
      }
    }
    for (Argument a : frame.get().arguments()) {
      if (a.role() == Role.OBJECT || a.role() == Role.OBLIQUE) {
        inside(context, sentence, a.head(), taken, found);
      }
      if (a.role() == Role.CLAUSE && found.isEmpty() && a.head().index() > verb.index()) {
        fromClause(context, sentence, a.head(), taken, found);
      }
      if (!found.isEmpty()) {
        return;
      }
    }
  }

  /** "A strike in Guayaquil": the town is where it is, and nobody it is meant for. */
  private List<Span> wheres(Context context, Sentence sentence) {
    return context.mentions().in(sentence).stream()
        .filter(m -> m.kind() == MentionKind.PLACE && isWhere(sentence, m))
        .map(Mention::span)
        .toList();
  }

  private boolean isWhere(Sentence sentence, Mention m) {
    return Syntax.headOf(sentence, m.span())
        .filter(t -> t.dep().equals("pobj") && where.contains(sentence.head(t).lemma()))
        .isPresent();
  }

  /** A party named anywhere in the noun's phrase: before it, behind its prepositions. */
  private void inside(
      Context context, Sentence sentence, Token head, Set<Span> taken, List<Argument> found) {
    Span all = sentence.subtree(head);
    for (Mention m : context.mentions().in(sentence)) {
      boolean party =
          m.kind() == MentionKind.ACTOR
              || m.kind() == MentionKind.PERSON
              || (m.kind() == MentionKind.PLACE && m.country() != null);
      boolean free = taken.stream().noneMatch(t -> t.overlaps(m.span()));
      if (!all.contains(m.span()) || !party || !free || m.text().length() < 2) {
        continue;
      }
      Optional<Token> token = Syntax.headOf(sentence, m.span());
      if (token.isPresent()
          && token.get().index() != head.index()
          && !token.get().pos().startsWith("PRP")) {
        found.add(new Argument(Role.MODIFIER, "", token.get(), false));
        return;
      }
    }
  }
}
