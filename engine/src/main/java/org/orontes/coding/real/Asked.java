package org.orontes.coding.real;

import java.util.Set;
import org.orontes.knowledge.ClauseLexicon;
import org.orontes.model.Sentence;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/** Questions: whether it happened at all, or why, when and by whom, which takes it as given. */
final class Asked {
  private final Set<String> questions;
  private final Set<String> presupposing;

  Asked(ClauseLexicon clauses) {
    this.questions = clauses.list("questions");
    this.presupposing = clauses.list("presupposing");
  }

  boolean isQuestion(Sentence sentence, Token at) {
    Token last = sentence.tokens().get(sentence.tokens().size() - 1);
    boolean main = at.head() < 0 || at.dep().equals("root");
    return last.form().equals("?") && (main || isInverted(sentence, at));
  }

  /** "Have the rebels left?": the parser may take what they did for a clause of its own. */
  private static boolean isInverted(Sentence sentence, Token at) {
    return at.dep().equals("ccomp")
        && sentence.head(at).is("have")
        && Syntax.child(sentence, sentence.head(at), "nsubj").isEmpty();
  }

  /** "Unclear whether rebels burned it", "did not say if": nobody says that they did. */
  boolean isIndirect(Sentence sentence, Token at) {
    return at.dep().equals("ccomp")
        && Syntax.children(sentence, at, "mark").stream()
            .anyMatch(m -> questions.contains(m.lemma()));
  }

  /** "Do not know why rebels burned it", "will not say who shot him": that they did is given. */
  boolean isPresupposed(Sentence sentence, Token at) {
    return at.dep().equals("ccomp")
        && (at.pos().equals("VBD") || at.pos().equals("VBN"))
        && Syntax.children(sentence, at, "advmod", "nsubj", "nsubjpass", "dobj").stream()
            .anyMatch(c -> c.pos().startsWith("W") && presupposing.contains(c.lemma()));
  }
}
