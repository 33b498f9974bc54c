package org.orontes.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orontes.knowledge.KnowledgeFiles;
import org.orontes.knowledge.Layout;
import org.orontes.model.Notice;

class DateFinderTest {
  private static final Layout LAYOUT = Layout.load(KnowledgeFiles.ours());
  private static final String POST = "The bridge is gone.\n— Amina (@ayusuf) March 2, 2021\n";
  private static final String PICTURE =
      "Smoke over Bria, Tuesday, March 2, 2021. (AP Photo/Amina Yusuf)\n";

  @Test
  void aPrintedDayStandsIfNothingSpeaksAgainstIt() {
    assertDay("2021-03-04 printed", "March 4, 2021\nRebels took Bria on Wednesday.\n" + PICTURE);
    assertDay("2021-03-30 printed", "March 30, 2021\nThe war began long ago.\n" + PICTURE);
    assertDay(
        "2021-03-30 printed",
        "March 30, 2021\nRebels took Bria on Friday. It was besieged since March 26, 2021.\n"
            + PICTURE);
    assertDay("2021-03-01 printed", "March 1, 2021\nThe bridge was blown up today.\n" + POST);
  }

  @Test
  void anOlderPictureBesideFreshNewsContradictsIt() {
    assertDay(
        "2021-03-04 inferred date-contradicted",
        "March 30, 2021\nRebels took Bria on Thursday, residents said.\n" + PICTURE);
    assertDay(
        "2021-03-02 inferred date-contradicted",
        "March 30, 2021\nRebels took Bria overnight, residents said.\n" + PICTURE);
  }

  @Test
  void aYoungerPostContradictsIt() {
    assertDay(
        "2021-03-02 inferred date-contradicted",
        "February 20, 2021\nThe bridge was blown up today.\n" + POST);
  }

  @Test
  void onePostAloneIsTooLittleToContradict() {
    assertDay("2021-03-30 printed", "March 30, 2021\nRebels took Bria on Thursday.\n" + POST);
  }

  @Test
  void lastMonthTellsTheMonth() {
    assertDay(
        "unknown date-contradicted",
        "March 30, 2021\nThe truce of last month, on June 14, was broken at once.\n");
    assertDay(
        "2021-07-03 printed",
        "July 3, 2021\nThe truce signed last month, on June 14, was broken at once.\n");
  }

  @Test
  void weekdaysAheadOrOfEveryWeekDoNotCount() {
    assertDay(
        "2021-03-02 inferred date-inferred",
        "Talks will begin on Friday.\nThe market is held every Thursday.\n"
            + "The bridge was blown up today.\n"
            + POST);
  }

  @Test
  void theDayThatIsMostlyToldOfCounts() {
    assertDay(
        "2021-03-04 inferred date-inferred",
        "Rebels took Bria on Thursday.\nOn Thursday the army left.\nHe spoke on Monday.\n"
            + PICTURE);
  }

  @Test
  void withoutEvidenceThereIsNoDate() {
    assertDay("unknown date-unknown", "Rebels took Bria on Thursday, residents said.\n");
    assertDay("unknown date-unknown", "The bridge stood for a century.\n" + POST);
  }

  @Test
  void aDatelineWithoutAYearTakesThatOfWhatItTells() {
    assertDay(
        "2021-03-03 printed",
        "BRIA, March 3 (Reuters) - Rebels took the town on Wednesday.\n" + PICTURE);
  }

  private static void assertDay(String expected, String text) {
    Page page = new Page(text);
    new RegionFinder(LAYOUT).mark(page, null);
    DateFinder.Dated dated = new DateFinder(LAYOUT).find(page, Given.NOTHING);
    LocalDate day = dated.day();
    String found =
        (day == null ? "unknown" : day + " " + String.valueOf(dated.basis()).toLowerCase())
            + String.join(
                "", dated.notices().stream().map(Notice::code).map(c -> " " + c).toList());
    assertEquals(expected, found, text);
    assertEquals(day == null, dated.basis() == null);
    assertEquals(List.copyOf(dated.notices()), dated.notices());
  }
}
