package org.orontes.annotate.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.orontes.annotate.parse.Parsed.token;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orontes.model.Token;

class QuoteSubjectsTest {
  /** "We left the ridge , " a sergeant said: the parser hung "sergeant" on "ridge". */
  private static List<Token> quoted(int saidHead) {
    return new ArrayList<>(
        List.of(
            token(0, "We", "PRP", 1, "nsubj"),
            token(1, "left", "VBD", 5, "ccomp"),
            token(2, "ridge", "NN", 1, "dobj"),
            token(3, "\u201d", "''", 5, "punct"),
            token(4, "sergeant", "NN", 2, "appos"),
            token(5, "said", "VBD", saidHead, saidHead < 0 ? "root" : "relcl")));
  }

  @Test
  void aNounBehindTheMarkIsTheSubject() {
    Token sergeant = QuoteSubjects.mend(quoted(-1)).get(4);
    assertEquals(5, sergeant.head());
    assertEquals("nsubj", sergeant.dep());
  }

  @Test
  void arcsNeverGoRoundInACircle() {
    List<Token> tokens = quoted(4);
    tokens.set(1, token(1, "left", "VBD", -1, "root"));
    assertEquals(2, QuoteSubjects.mend(tokens).get(4).head());
  }
}
