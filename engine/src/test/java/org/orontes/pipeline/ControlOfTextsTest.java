package org.orontes.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orontes.model.CodedArticle;
import org.orontes.model.Control;
import org.orontes.model.Picture;

/** Who holds what, read from texts. */
class ControlOfTextsTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 14);

  private final List<CodedArticle> articles = new ArrayList<>();

  private void read(LocalDate day, String text) {
    String outlet = "Outlet " + articles.size();
    articles.add(TestEngine.engine().code(TestEngine.article(outlet, text, day)));
  }

  /** "Goma held M23 2024-03-14", latest knowledge only, in the order of the picture. */
  private List<String> control() {
    Picture picture = TestEngine.engine().fold(articles, List.of());
    return picture.situation().control().stream()
        .filter(c -> c.knownTo() == null)
        .map(ControlOfTextsTest::shown)
        .toList();
  }

  private static String shown(Control c) {
    String status = c.status().name().toLowerCase(java.util.Locale.ROOT);
    return c.name() + " " + status + " " + c.holderName() + " " + c.from() + ".." + c.to();
  }

  @Test
  void whoIsSaidToHoldAPlaceHoldsIt() {
    read(DAY, "M23 rebels hold the town of Masisi, aid workers in Congo said on Thursday.");
    assertEquals(List.of("Masisi held March 23 Movement 2024-03-14..null"), control());
  }

  @Test
  void whoHoldsItSinceADayHasHeldItFromThenOn() {
    read(DAY, "The Taliban have held Kunduz in Afghanistan since October, residents said.");
    assertEquals(List.of("Kunduz held Taliban 2023-10-01..null"), control());
  }

  @Test
  void thatItIsStillHeldOnlyBearsOutWhoTookIt() {
    read(DAY, "Taliban fighters captured Kunduz in Afghanistan on Thursday, residents said.");
    read(DAY.plusDays(9), "The Taliban still hold Kunduz in Afghanistan, a teacher said.");
    assertEquals(List.of("Kunduz held Taliban 2024-03-14..null"), control());
  }

  @Test
  void ownWordAgainstAnotherHolderMakesItContested() {
    read(DAY, "M23 rebels captured Goma in Congo on Thursday, residents said.");
    read(
        DAY.plusDays(2),
        "The Congolese army said on Saturday that the army holds Goma and its airport.");
    assertEquals("contested", control().get(1).split(" ")[1], control().toString());
  }

  @Test
  void anAirportHasHoldersOfItsOwn() {
    read(
        DAY,
        "M23 rebels captured Goma airport on Thursday, two aid workers in Congo said. The"
            + " Congolese army holds the town of Goma.");
    assertEquals(
        List.of("Goma held", "Goma airport held"),
        control().stream().map(c -> c.substring(0, c.indexOf(" held") + 5)).toList());
  }

  @Test
  void aNameThatNoListKnowsMayBeAPersonAndIsNotHeld() {
    read(DAY, "M23 rebels in Congo captured Hicks on Thursday, residents said.");
    read(DAY, "M23 rebels in Congo captured Hicks on Thursday, an aid worker said.");
    assertEquals(List.of(), control());
  }

  @Test
  void aStreetHasNone() {
    read(DAY, "M23 rebels captured a street in Goma in Congo on Thursday, residents said.");
    assertEquals(List.of(), control());
  }

  @Test
  void anArmedSideInNoListHoldsAPlaceUnderItsWords() {
    read(DAY, "Foreign-backed fighters captured Manbij in Syria on Thursday, residents said.");
    assertEquals("held", control().get(0).split(" ")[1], control().toString());
  }

  @Test
  void whoIsOnlyArmedDoesNot() {
    read(DAY, "Gunmen seized the town of Manbij in Syria on Thursday, residents said.");
    assertEquals(List.of(), control());
  }

  @Test
  void whatIsOnlyPlannedOrDeniedMovesNothing() {
    read(DAY, "M23 rebels plan to hold Goma in Congo until June, a diplomat said.");
    read(DAY, "Congo's army denied on Thursday that M23 rebels hold Goma.");
    assertEquals(List.of(), control());
  }
}
