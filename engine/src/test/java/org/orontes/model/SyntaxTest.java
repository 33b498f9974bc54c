package org.orontes.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Children by their arcs. */
final class SyntaxTest {
  private static final Token SHE = word(0, "she", "PRP", 1, "nsubj");
  private static final Token SLEPT = word(1, "slept", "VBD", -1, "root");
  private static final Token THERE = word(2, "there", "RB", 1, "advmod");
  private static final Sentence SENTENCE =
      new Sentence(new Span(0, 30), 0, List.of(SHE, SLEPT, THERE));

  @Test
  void findsChildrenOnAnyOfTheArcs() {
    assertEquals(List.of(SHE, THERE), Syntax.children(SENTENCE, SLEPT, "dobj", "nsubj", "advmod"));
    assertEquals(SHE, Syntax.child(SENTENCE, SLEPT, "advmod", "nsubj").orElseThrow());
  }

  /** Labels share bits; what shares one with a child's arc is still no child. */
  @Test
  void findsNoneOnAnArcThatOnlyLooksTheSame() {
    for (int i = 0; i < 200; i++) {
      assertTrue(Syntax.child(SENTENCE, SLEPT, "arc" + i).isEmpty());
      assertTrue(Syntax.children(SENTENCE, SHE, "arc" + i).isEmpty());
    }
  }

  private static Token word(int index, String form, String pos, int head, String dep) {
    return new Token(index, new Span(index * 10, index * 10 + 5), form, form, pos, head, dep);
  }
}
