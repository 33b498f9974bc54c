package org.orontes.annotate.times;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orontes.knowledge.TimeReach;
import org.orontes.model.When;

/** Prepositions leave a mention its day and open the interval of what is told with it. */
class OpeningsTest {

  private static List<String> opened(String text) {
    return Texts.find(text, Texts.PUBLISHED).stream()
        .map(t -> t.text() + " = " + TimeReach.open(t.when()).edtf())
        .toList();
  }

  @Test
  void theMentionItselfIsTheDay() {
    When when = Texts.find("It has held since Nov. 27.", Texts.PUBLISHED).get(0).when();
    assertEquals("2024-11-27", when.edtf());
    assertEquals("year nearest before publication; since", when.basis());
  }

  @Test
  void prepositionsOpenIt() {
    assertEquals(List.of("Nov. 27 = 2024-11-27/.."), opened("It has held since Nov. 27."));
    assertEquals(List.of("Dec. 7 = ../2024-12-07"), opened("It held until Dec. 7."));
    assertEquals(List.of("Dec. 7 = ../2024-12-07"), opened("They were gone by Dec. 7."));
    assertEquals(List.of("2011 = ../2010-12-31"), opened("It was calm before 2011."));
    assertEquals(List.of("the weekend = 2024-12-09/.."), opened("It went on after the weekend."));
    assertEquals(List.of("2011 = ../2010-12-31"), opened("It was so prior to 2011."));
  }

  @Test
  void whatLastsSinceADateBeganBeforeToday() {
    LocalDate april = LocalDate.of(2025, 4, 23);
    assertEquals("2024-10", edtf("The brigade holds both towns, the port since October.", april));
    assertEquals("2024-12", edtf("It keeps the ridge since December.", april));
    assertEquals("2025-10", edtf("The brigade will hold the port in October.", april));
  }

  private static String edtf(String text, LocalDate published) {
    return Texts.find(text, published).get(0).when().edtf();
  }

  @Test
  void aRangeOpensBothEnds() {
    assertEquals(
        List.of("1994 = 1994-01-01/..", "1997 = ../1997-12-31"),
        opened("They fought between 1994 and 1997."));
    assertEquals(
        List.of("Aug. 26 = 2024-08-26/..", "Oct. 20 = ../2024-10-20"),
        opened("They held it from Aug. 26 to Oct. 20."));
  }

  @Test
  void whatOnlyComesFromAYearIsNotOpened() {
    assertEquals(List.of("1988 = 1988"), opened("The map is from 1988."));
    assertEquals(List.of("May 5 = 2024-05-05"), opened("They met on May 5 and left."));
  }

  @Test
  void hoursOpenNoDays() {
    assertEquals(
        List.of("six in the evening = 2024-12-09", "six in the morning = 2024-12-09"),
        opened("There is a curfew from six in the evening to six in the morning."));
    assertEquals(List.of("dawn = 2024-12-09"), opened("They left before dawn."));
    assertEquals(List.of("dawn = 2024-12-09/.."), opened("It has been quiet since dawn."));
  }
}
