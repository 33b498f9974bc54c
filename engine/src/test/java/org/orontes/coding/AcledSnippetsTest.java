package org.orontes.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.orontes.model.Claim;
import org.orontes.model.EventType.Acled;
import org.orontes.model.Factuality;
import org.orontes.pipeline.TestEngine;

/**
 * Notes in the manner of conflict monitors get their ACLED sub-type, look-alikes do not. The
 * sub-type of a note is that of its first claim that is asserted news.
 */
class AcledSnippetsTest {
  private static final List<MarkedLines.Line> NOTES = MarkedLines.of("acled-snippets.txt");

  @TestFactory
  Stream<DynamicTest> notes() {
    return NOTES.stream().map(note -> DynamicTest.dynamicTest(note.text(), () -> check(note)));
  }

  @Test
  void everySubTypeHasThreeNotesAndOneThatIsRight() {
    Set<String> told =
        NOTES.stream()
            .filter(n -> !n.missed())
            .collect(Collectors.groupingBy(MarkedLines.Line::label, Collectors.counting()))
            .entrySet()
            .stream()
            .filter(e -> e.getValue() >= 3)
            .map(e -> e.getKey())
            .collect(Collectors.toCollection(TreeSet::new));
    told.remove("none");
    assertEquals(25, told.size(), told::toString);
  }

  private static void check(MarkedLines.Line note) {
    String found = subType(note.text());
    if (note.missed()) {
      assertNotEquals(note.label(), found, "no longer missed: take away the mark");
    } else {
      assertEquals(note.label(), found);
    }
    assertTrue(note.text().length() < 400, "a note is short");
  }

  private static String subType(String text) {
    for (Claim claim : TestEngine.code(text, null).claims()) {
      if (claim.factuality() == Factuality.ASSERTED && !claim.background()) {
        Acled acled = claim.type().acled();
        return acled == null ? "none" : acled.subEventType();
      }
    }
    return "none";
  }
}
