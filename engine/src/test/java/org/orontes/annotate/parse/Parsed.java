package org.orontes.annotate.parse;

import java.util.List;
import org.orontes.model.Span;
import org.orontes.model.Token;

/** Words as the parser gives them, for tests of what mends its arcs. */
final class Parsed {
  private Parsed() {}

  /** A word whose lemma is its form. */
  static Token token(int index, String form, String pos, int head, String dep) {
    int start = index * 10;
    return new Token(index, new Span(start, start + form.length()), form, form, pos, head, dep);
  }

  /** "nsubj>3": the arc of a word and where it leads. */
  static String arc(List<Token> tokens, int index) {
    return tokens.get(index).dep() + ">" + tokens.get(index).head();
  }
}
