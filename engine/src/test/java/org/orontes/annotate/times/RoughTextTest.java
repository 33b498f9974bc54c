package org.orontes.annotate.times;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.orontes.model.TimeMention;

/** Wire copy, capitals, marks of all kinds and badly cut sentences. */
class RoughTextTest {

  @Test
  void capitalsThroughout() {
    assertEquals(
        List.of("NOV. 27 = 2024-11-27", "THURSDAY = 2024-12-05"),
        Reader.found("REBELS WHO ROSE ON NOV. 27 ENTERED HAMA THURSDAY.", Texts.PUBLISHED));
  }

  @Test
  void oldWireQuotesAndDashes() {
    assertEquals(
        List.of("Today = 2024-12-09", "Friday = 2024-12-06"),
        Reader.found("``Today,'' he said -- as on Friday _ ``we hold it.''", Texts.PUBLISHED));
  }

  @Test
  void markup() {
    assertEquals(
        List.of("Dec. 5 = 2024-12-05"),
        Reader.found("<p>Hama fell on Dec. 5</p> &QL; &amp;", Texts.PUBLISHED));
  }

  @Test
  void hyphensHoldPartsTogether() {
    assertEquals(
        List.of("mid-1990s = 1990~/1999~", "June 4-5 = 2024-06-04/2024-06-05"),
        Texts.found("Since mid-1990s talk of June 4-5 went on with a two-week-old truce."));
    assertEquals(
        List.of("Dec. 4\u20136 = 2024-12-04/2024-12-06"),
        Texts.found("The talks of Dec. 4\u20136 failed."));
  }

  @Test
  void hoursRunIntoTheirHalfOfTheDay() {
    assertEquals(
        List.of("7pm = 2024-12-09", "0735GMT = 2024-12-09"),
        Texts.found("It came at 7pm (the siren at 0735GMT)."));
  }

  @Test
  void typographicApostrophesAndHardSpaces() {
    assertEquals(
        List.of("New Year\u2019s Day = 2025-01-01", "Dec.\u00a05 = 2024-12-05"),
        Texts.found("It will end on New Year\u2019s Day, not as on Dec.\u00a05."));
  }

  @Test
  void aSentenceCutAfterItsHourGoesOn() {
    assertEquals(
        List.of("9 a.m. Tuesday = 2024-12-10"),
        Reader.found("They will have until 9 a.m. Tuesday to leave.", Texts.PUBLISHED));
  }

  @Test
  void wordsBeyondTheBasicPlaneDoNotShiftSpans() {
    String text = "\uD83D\uDEA8\uD83D\uDEA8 Hama fell on Dec. 5, 2024.";
    TimeMention mention = Texts.find(text, Texts.PUBLISHED).get(0);
    assertEquals("Dec. 5, 2024", mention.span().of(text));
  }

  @Test
  void arabicDigitsAndNumbersWithoutEndDoNoHarm() {
    Texts.found("\u0662\u0660\u0662\u0664 and 99999999999999999999 on 31 February 2024.");
    assertEquals(List.of("Feb. 30 = XXXX"), Texts.found("It was on Feb. 30."));
  }
}
