package org.orontes.coding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orontes.coding.rules.Kinds;
import org.orontes.coding.rules.Match;
import org.orontes.knowledge.ClauseLexicon;
import org.orontes.model.MentionKind;
import org.orontes.model.Sentence;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/**
 * Whose deed it was by somebody's account: "the army blamed the Front for the attack", "the attack
 * was blamed on the Front", "a bombing attributed to the Front".
 */
final class Blames {
  private final Set<String> blaming;
  private final Set<String> carries;
  private final Kinds kinds;

  Blames(ClauseLexicon clauses, Kinds kinds) {
    this.blaming = clauses.list("blaming");
    this.carries = clauses.list("blamed-on");
    this.kinds = kinds;
  }

  /**
   * An account of whose deed it was.
   *
   * @param parties whoever is blamed
   * @param blamer who says so, or null where the sentence does not tell
   * @param verb the verb of blame
   */
  record Blame(List<Token> parties, @Nullable Token blamer, Token verb) {}

  /** The account that stands around a deed, where it is told as made. */
  Optional<Blame> of(Context context, Match match) {
    if (!match.rule().type().equals("ASSAULT")) {
      return Optional.empty();
    }
    Sentence sentence = match.frame().sentence();
    Token deed = match.frame().trigger();
    return verb(sentence, deed)
        .filter(v -> Syntax.child(sentence, v, "neg").isEmpty())
        .filter(v -> sentence.children(v).stream().noneMatch(c -> c.pos().equals("MD")))
        .flatMap(v -> blame(context, sentence, deed, v));
  }

  /** The verb of blame that has the deed for its object, its subject or behind "for". */
  private Optional<Token> verb(Sentence sentence, Token deed) {
    for (Token child : Syntax.children(sentence, deed, "acl", "relcl")) {
      if (child.pos().equals("VBN") && blaming.contains(child.lemma())) {
        return Optional.of(child);
      }
    }
    if (deed.head() < 0) {
      return Optional.empty();
    }
    Token above = sentence.head(deed);
    boolean behind = above.is("for") && (deed.dep().equals("pobj") || deed.dep().equals("pcomp"));
    Token verb = behind && above.head() >= 0 ? sentence.head(above) : above;
    boolean carried = deed.dep().equals("dobj") || deed.dep().equals("nsubjpass");
    return Optional.of(verb)
        .filter(v -> behind || carried)
        .filter(v -> v.isVerb() && blaming.contains(v.lemma()));
  }

  private Optional<Blame> blame(Context context, Sentence sentence, Token deed, Token verb) {
    boolean behind =
        Syntax.children(sentence, verb, "prep").stream()
            .filter(p -> p.is("for"))
            .anyMatch(p -> sentence.dominates(p, deed));
    boolean passive = Syntax.child(sentence, verb, "nsubjpass", "auxpass").isPresent();
    Optional<Token> blamed =
        behind
            ? Syntax.child(sentence, verb, passive ? "nsubjpass" : "dobj")
            : carried(sentence, verb).or(() -> carried(sentence, deed));
    List<Token> parties =
        blamed.stream()
            .flatMap(b -> Syntax.conjuncts(sentence, b).stream())
            .filter(b -> isParty(context, sentence, b))
            .toList();
    Optional<Token> agent =
        Syntax.child(sentence, verb, "agent").flatMap(by -> Syntax.object(sentence, by));
    Token blamer = agent.or(() -> Syntax.child(sentence, verb, "nsubj")).orElse(null);
    return parties.isEmpty() ? Optional.empty() : Optional.of(new Blame(parties, blamer, verb));
  }

  private boolean isParty(Context context, Sentence sentence, Token token) {
    boolean named =
        context
            .mentions()
            .over(sentence, token)
            .filter(m -> m.kind() == MentionKind.ACTOR || m.kind() == MentionKind.PERSON)
            .isPresent();
    return named || Kinds.canAct(kinds.of(sentence, token, context.mentions()));
  }

  /** Behind "on" or "to"; the parser may hang "on the rebels" on the attack that is blamed. */
  private Optional<Token> carried(Sentence sentence, Token above) {
    return Syntax.children(sentence, above, "prep").stream()
        .filter(p -> carries.contains(p.lemma()))
        .reduce((first, last) -> last)
        .flatMap(p -> Syntax.object(sentence, p));
  }
}
