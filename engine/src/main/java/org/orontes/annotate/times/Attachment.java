package org.orontes.annotate.times;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Sentence;
import org.orontes.model.Token;

/**
 * Where an expression hangs in the tree of its sentence.
 *
 * @param sentence the sentence; where two were joined, the one the expression begins in
 * @param top the word of the expression whose head lies outside it
 */
record Attachment(Sentence sentence, Token top) {

  /** The attachment of a match, or null if the sentence was not parsed. */
  static @Nullable Attachment find(Chart chart, Match match) {
    Sentence sentence = chart.atom(match.from()).sentence();
    int end = match.to();
    while (chart.atom(end - 1).sentence() != sentence) {
      end--;
    }
    Token first = chart.atom(match.from()).token();
    Token last = chart.atom(end - 1).token();
    if (first == null || last == null) {
      return null;
    }
    Token top = null;
    for (int i = match.from(); i < end; i++) {
      Token token = chart.atom(i).token();
      if (token == null || !chart.atom(i).isWord()) {
        continue;
      }
      boolean outside = token.head() < first.index() || token.head() > last.index();
      if (outside && (top == null || !token.dep().equals("punct"))) {
        top = token;
      }
    }
    return new Attachment(sentence, top == null ? first : top);
  }

  /** The word it hangs on, or null. */
  @Nullable Token head() {
    return top.head() < 0 ? null : sentence.head(top);
  }

  /** The word it hangs on, that below these prepositions passed over; or null. */
  @Nullable Token headBeyond(Set<String> prepositions) {
    Token head = head();
    if (head == null || !head.pos().equals("IN") || head.head() < 0) {
      return head;
    }
    boolean isPassed = prepositions.isEmpty() || prepositions.contains(head.lemma());
    return isPassed ? sentence.head(head) : head;
  }

  /** True if it hangs on a verb, at most with a preposition between. */
  boolean isDirect() {
    Token head = headBeyond(Set.of());
    return head != null && head.isVerb();
  }
}
