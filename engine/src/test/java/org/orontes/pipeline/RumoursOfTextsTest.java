package org.orontes.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orontes.model.Claim;
import org.orontes.model.CodedArticle;
import org.orontes.model.Control;
import org.orontes.model.ControlStatus;
import org.orontes.model.Factuality;
import org.orontes.model.Incident;
import org.orontes.model.Picture;

/** What many pages print and nobody has seen stays what it is. */
class RumoursOfTextsTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 14);
  private static final String ABECHE = "the airport at Abéché in Chad";

  private final List<CodedArticle> articles = new ArrayList<>();

  private void read(int daysLater, String text) {
    String outlet = "Outlet " + articles.size();
    articles.add(
        TestEngine.engine().code(TestEngine.article(outlet, text, DAY.plusDays(daysLater))));
  }

  private Picture picture() {
    return TestEngine.engine().fold(articles, List.of());
  }

  private static Factuality ofTaking(String text) {
    return TestEngine.code(text, DAY).claims().stream()
        .filter(c -> c.change() != null)
        .map(Claim::factuality)
        .findFirst()
        .orElseThrow(() -> new AssertionError(text));
  }

  private Incident taking() {
    return picture().reconciliation().incidents().stream()
        .filter(i -> i.type().type().equals("COERCE"))
        .findFirst()
        .orElseThrow();
  }

  private ControlStatus latest() {
    List<Control> now =
        picture().situation().control().stream().filter(c -> c.knownTo() == null).toList();
    return now.get(now.size() - 1).status();
  }

  @Test
  void whatOnlyGoesRoundIsPossible() {
    assertEquals(
        Factuality.POSSIBLE, ofTaking("Rumours swirl that rebels have seized " + ABECHE + "."));
    assertEquals(
        Factuality.ASSERTED, ofTaking("Residents say that rebels have seized " + ABECHE + "."));
  }

  @Test
  void aReportThatIsWithdrawnOrFalseIsDenied() {
    String that = " that rebels had seized " + ABECHE + ".";
    assertEquals(Factuality.DENIED, ofTaking("The Heron Wire withdrew its report" + that));
    assertEquals(Factuality.DENIED, ofTaking("Officials dismissed as false reports" + that));
    assertEquals(Factuality.ASSERTED, ofTaking("The Heron Wire repeated its report" + that));
  }

  @Test
  void fiveWhoPrintOneRumourAreNotFiveOrigins() {
    for (int i = 0; i < 5; i++) {
      read(i, "Unconfirmed reports say that rebels have seized " + ABECHE + ".");
    }
    assertEquals(1, taking().origins());
    assertEquals(ControlStatus.CLAIMED, latest());
  }

  @Test
  void thoseWhoCanBeAskedAreOriginsEach() {
    read(0, "Residents said that rebels had seized " + ABECHE + ".");
    read(0, "A UN official said that rebels had seized " + ABECHE + ".");
    assertEquals(2, taking().origins());
    assertEquals(ControlStatus.HELD, latest());
  }

  @Test
  void whatIsDeniedIsNotHeldByOneWord() {
    read(0, "Residents said that rebels had seized " + ABECHE + ".");
    assertEquals(ControlStatus.HELD, latest());
    read(1, "The army denied that rebels had seized " + ABECHE + ".");
    assertEquals(ControlStatus.CONTESTED, latest());
    read(1, "A UN official said that rebels had seized " + ABECHE + ".");
    assertEquals(ControlStatus.HELD, latest());
  }

  @Test
  void whatWasBelievedBeforeTheDenialStays() {
    read(0, "Residents said that rebels had seized " + ABECHE + ".");
    read(3, "The army denied that rebels had seized " + ABECHE + ".");
    List<Control> all = picture().situation().control();
    assertEquals(2, all.size(), all.toString());
    Control before = all.stream().filter(c -> c.knownTo() != null).findFirst().orElseThrow();
    assertEquals(ControlStatus.HELD, before.status());
    assertEquals(DAY.plusDays(2), before.knownTo());
  }

  @Test
  void anAcronymInOneArticleIsTheNameInAnother() {
    read(
        0,
        "The Movement for the Rebirth of the Frontier seized "
            + ABECHE
            + " on Thursday, residents said.");
    read(0, "The MRF seized " + ABECHE + " on Thursday, a nurse said.");
    assertEquals(List.of(), taking().disputes());
    assertEquals(2, taking().articles().size());
  }
}
