package org.orontes.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.orontes.model.RegionKind;

class RepeatStepTest {
  private static final String A =
      "Rebels took the town of Bria on Monday after two days of fighting.";
  private static final String B = "The army left for the hills at dawn, and the road is closed.";

  @Test
  void aTeaserThatIsCutOffGoes() {
    assertGone(List.of(0), A.substring(0, 50) + "[…]", A, B);
    assertGone(List.of(0, 1), A + " The army left […]", A + " The army left […]", A, B);
    assertGone(List.of(1), "A title", A + "...", A + " " + B);
  }

  @Test
  void theFirstOfEqualParagraphsStays() {
    assertGone(List.of(2), A, B, A);
  }

  @Test
  void aPullQuotationGoesThatStandsInALongerParagraph() {
    assertGone(
        List.of(1),
        "A title here",
        "left for the hills at dawn, and the road is closed",
        A + " " + B);
  }

  @Test
  void aTitleMayBeShort() {
    assertGone(List.of(1), "Bria has fallen", "BRIA HAS FALLEN", A, B);
  }

  @Test
  void aStandfirstOfTwoParagraphsGoes() {
    assertGone(List.of(1), "A title here", A + " " + B, A, B);
  }

  @Test
  void whatOnlySoundsAlikeStays() {
    assertGone(List.of(), A, B, A.replace("two", "three"), "Police said.", "Police said.");
  }

  private static void assertGone(List<Integer> expected, String... lines) {
    Page page = new Page(String.join("\n", lines));
    new RepeatStep().mark(page);
    List<Integer> gone =
        page.lines().stream()
            .filter(l -> page.kindOf(l).equals(java.util.Optional.of(RegionKind.BOILERPLATE)))
            .map(Line::number)
            .toList();
    assertEquals(expected, gone);
  }
}
