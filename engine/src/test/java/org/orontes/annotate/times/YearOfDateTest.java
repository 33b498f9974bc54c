package org.orontes.annotate.times;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which year a date without one is of. */
class YearOfDateTest {
  private static final LocalDate JANUARY = LocalDate.of(2025, 1, 15);

  private static void means(LocalDate published, String text, String... edtf) {
    List<String> found =
        Reader.find(text, published).stream().map(f -> f.mention().when().edtf()).toList();
    assertEquals(List.of(edtf), found, text);
  }

  @Test
  void aMonthJustOverIsThatOfLastYear() {
    means(JANUARY, "The rebels left the town in December.", "2024-12");
    means(JANUARY, "They had come on Nov. 27.", "2024-11-27");
  }

  @Test
  void whatIsToComeIsAhead() {
    means(Texts.PUBLISHED, "The last troops will leave in March.", "2025-03");
    means(Texts.PUBLISHED, "The truce is set to end on Jan. 26.", "2025-01-26");
  }

  @Test
  void thePastVerbReachesBackOverManyMonths() {
    means(Texts.PUBLISHED, "Rebels seized the dam in April.", "2024-04");
    means(JANUARY, "Rebels seized the dam in February.", "2024-02");
  }

  @Test
  void theWeekdayPicksTheYear() {
    means(Texts.PUBLISHED, "The attack came on Friday, Oct. 13.", "2023-10-13");
  }

  @Test
  void aDayNamedBeforeKeepsItsYear() {
    means(
        Texts.PUBLISHED,
        "He was arrested on March 7, 2021. Guards came at night. Nobody saw it. It was cold."
            + " His brother fled. The order of March 7 was never shown.",
        "2021-03-07",
        "2021-03-07");
  }

  @Test
  void theStoryOfAnotherYearGoesOnInItsYear() {
    means(
        Texts.PUBLISHED,
        "Government forces entered Aleppo on Dec. 12, 2016. On Dec. 22 the last rebels left.",
        "2016-12-12",
        "2016-12-22");
  }

  @Test
  void datesListedTogetherShareTheirYear() {
    means(Texts.PUBLISHED, "The town was besieged from March to June 2014.", "2014-03", "2014-06");
  }

  @Test
  void aYearNamedBeforeThenGoverns() {
    means(
        JANUARY,
        "2012 was worse. Then the rebels took the port on 20 November and left on 1 December.",
        "2012",
        "2012-11-20",
        "2012-12-01");
    means(
        JANUARY,
        "In 2012 the rebels took the port on 20 November. That year it burned in December.",
        "2012",
        "2012-11-20",
        "2012",
        "2012-12");
  }

  @Test
  void aYearNamedBeforeDoesNotGovernOtherwise() {
    means(
        JANUARY, "2012 was worse. The rebels took the port on 20 November.", "2012", "2024-11-20");
    means(
        JANUARY,
        "The law of 2012 was broken on 20 November. Then the port fell.",
        "2012",
        "2024-11-20");
    means(
        JANUARY,
        "2012 was worse. Then the port will be held until 20 March.",
        "2012",
        "2025-03-20");
  }
}
