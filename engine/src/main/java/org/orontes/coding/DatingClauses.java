package org.orontes.coding;

import java.util.Set;
import java.util.stream.Stream;
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

  DatingClauses(ClauseLexicon words) {
    this.spans = words.list("spans");
  }

  /** True if a word that may name an event stands in such a clause, or behind "years after". */
  boolean hold(Sentence sentence, Token word) {
    Token clause = word.dep().equals("conj") ? sentence.head(word) : word;
    return openers(sentence, clause)
        .filter(opener -> opener.is("after") && opener.index() > 0)
        .map(opener -> sentence.tokens().get(opener.index() - 1))
        .anyMatch(measure -> spans.contains(measure.lemma()));
  }

  /** What opens the clause of a verb, or stands before a noun. */
  private static Stream<Token> openers(Sentence sentence, Token word) {
    Stream<Token> marks = Syntax.children(sentence, word, "mark").stream();
    boolean hangs = word.dep().equals("pobj") || word.dep().equals("pcomp");
    return hangs ? Stream.concat(marks, Stream.of(sentence.head(word))) : marks;
  }
}
