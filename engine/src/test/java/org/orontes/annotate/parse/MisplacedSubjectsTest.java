package org.orontes.annotate.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.orontes.annotate.parse.Parsed.token;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.orontes.model.Token;

class MisplacedSubjectsTest {
  private static String arc(List<Token> tokens, int index) {
    return Parsed.arc(MisplacedSubjects.mend(tokens), index);
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
