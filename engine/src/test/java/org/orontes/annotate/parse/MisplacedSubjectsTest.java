package org.orontes.annotate.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.orontes.model.Span;
import org.orontes.model.Token;

class MisplacedSubjectsTest {
  private static Token token(int index, String form, String pos, int head, String dep) {
    int start = index * 10;
    return new Token(index, new Span(start, start + form.length()), form, form, pos, head, dep);
  }

  private static String arc(List<Token> tokens, int index) {
    Token t = MisplacedSubjects.mend(tokens).get(index);
    return t.dep() + ">" + t.head();
  }

  @Test
  void theSubjectOfAnAuxiliaryIsTheVerbs() {
    List<Token> tokens =
        List.of(
            token(0, "sisters", "NNS", 1, "nsubj"),
            token(1, "were", "VBD", 2, "auxpass"),
            token(2, "raped", "VBN", -1, "root"));
    assertEquals("nsubjpass>2", arc(tokens, 0));
  }

  @Test
  void aVerbThatHasASubjectKeepsIt() {
    List<Token> tokens =
        List.of(
            token(0, "Monday", "NNP", 2, "nsubj"),
            token(1, "they", "PRP", 3, "nsubjpass"),
            token(2, "were", "VBD", 3, "auxpass"),
            token(3, "freed", "VBN", -1, "root"));
    assertEquals("nsubj>2", arc(tokens, 0));
  }

  @Test
  void whoCallsIsWhoWasDispersed() {
    List<Token> tokens =
        List.of(
            token(0, "Marchers", "NNS", 1, "nsubj"),
            token(1, "calling", "VBG", 3, "advcl"),
            token(2, "were", "VBD", 3, "auxpass"),
            token(3, "dispersed", "VBN", -1, "root"));
    assertEquals("nsubjpass>3", arc(tokens, 0));
    assertEquals("acl>0", arc(tokens, 1));
  }

  @Test
  void anAsideBehindItsOwnSubjectStaysWhereAnotherActs() {
    List<Token> tokens =
        List.of(
            token(0, "Marchers", "NNS", 1, "nsubj"),
            token(1, "calling", "VBG", 3, "advcl"),
            token(2, "police", "NNS", 3, "nsubj"),
            token(3, "left", "VBD", -1, "root"));
    assertEquals("nsubj>1", arc(tokens, 0));
  }
}
