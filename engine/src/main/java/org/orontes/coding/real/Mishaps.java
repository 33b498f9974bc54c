package org.orontes.coding.real;

import java.util.Set;
import org.orontes.coding.frames.Frame;
import org.orontes.coding.frames.Frame.Argument;
import org.orontes.coding.frames.Frame.Role;
import org.orontes.coding.frames.Grammar;
import org.orontes.knowledge.ClauseLexicon;
import org.orontes.knowledge.FactualityLexicon;
import org.orontes.model.Sentence;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/**
 * Harm that nobody did: "killed in a bus crash", "killed when a tunnel collapsed". Only a passive
 * without a doer can be that, and only where the mishap stands in a phrase or clause of its own.
 */
final class Mishaps {
  private final FactualityLexicon words;

  private final Set<String> within;
  private final Set<String> behind;
  private final Grammar grammar;

  Mishaps(FactualityLexicon words, ClauseLexicon clauses) {
    this.within = clauses.list("within-mishaps");
    this.behind = clauses.list("behind-mishaps");
    this.grammar = new Grammar(clauses);
    this.words = words;
  }

  boolean hold(Frame frame) {
    boolean nobody =
        frame.kind() == Frame.Kind.VERB
            && frame.passive()
            && frame.all(Role.SUBJECT).isEmpty()
            && words.isIn("harms", frame.lemma());
    if (!nobody) {
      return false;
    }
    Sentence sentence = frame.sentence();
    if (frame.behind(within).stream().anyMatch(a -> isOtherEvent(a.head()))) {
      return false;
    }
    for (Argument a : frame.all(Role.OBLIQUE)) {
      if (within.contains(a.preposition()) && words.isIn("mishap-nouns", a.head().lemma())) {
        return true;
      }
      boolean told =
          Syntax.children(sentence, a.head(), "acl", "relcl").stream()
              .anyMatch(v -> isMishap(sentence, v));
      if (behind.contains(a.preposition()) && told) {
        return true;
      }
    }
    return Syntax.children(sentence, frame.trigger(), "advcl").stream()
        .anyMatch(v -> isMishap(sentence, v));
  }

  /** "Killed in a raid": what they were killed in is no mishap. */
  private boolean isOtherEvent(Token noun) {
    return !noun.isProper() && !grammar.isTime(noun) && !words.isIn("mishap-nouns", noun.lemma());
  }

  private boolean isMishap(Sentence sentence, Token verb) {
    String lemma = grammar.lemma(sentence, verb);
    return (words.isIn("mishaps", lemma) || words.isIn("accidents", lemma))
        && Syntax.child(sentence, verb, "dobj", "agent").isEmpty();
  }
}
