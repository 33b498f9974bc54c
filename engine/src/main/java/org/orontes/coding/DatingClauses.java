package org.orontes.coding;

import java.util.Set;
import org.orontes.knowledge.ClauseLexicon;
import org.orontes.model.Sentence;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/**
 * What is mentioned only to say how long ago something was: in "five years after raiders looted it"
 * the raid dates the news and is none (decision 0153).
 */
final class DatingClauses {
  private final Set<String> spans;
  private final Set<String> dating;

  DatingClauses(ClauseLexicon words) {
    this.spans = words.list("spans");
    this.dating = words.list("dating");
  }

  /** True if a word that may name an event stands in such a clause, or behind "years after". */
  boolean hold(Sentence sentence, Token word) {
    Token clause = word.dep().equals("conj") ? sentence.head(word) : word;
    for (Token opener : Syntax.children(sentence, clause, "mark")) {
      if (isMeasured(sentence, opener)) {
        return true;
      }
    }
    boolean hangs = clause.dep().equals("pobj") || clause.dep().equals("pcomp");
    return hangs && isMeasured(sentence, sentence.head(clause));
  }

  /** True for "after" where it opens a clause or stands before a noun behind "five years". */
  private boolean isMeasured(Sentence sentence, Token opener) {
    return dating.contains(opener.lemma())
        && opener.index() > 0
        && spans.contains(sentence.tokens().get(opener.index() - 1).lemma());
  }
}
