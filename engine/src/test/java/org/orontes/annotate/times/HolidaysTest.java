package org.orontes.annotate.times;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HolidaysTest {

  @Test
  void easterMovesAsTheChurchCounts() {
    assertEquals(LocalDate.of(2000, 4, 23), Holidays.easter(2000));
    assertEquals(LocalDate.of(2008, 3, 23), Holidays.easter(2008));
    assertEquals(LocalDate.of(2011, 4, 24), Holidays.easter(2011));
    assertEquals(LocalDate.of(2024, 3, 31), Holidays.easter(2024));
    assertEquals(LocalDate.of(2025, 4, 20), Holidays.easter(2025));
  }

  @Test
  void specsAreRead() {
    assertEquals("2024-12-25", Holidays.in(2024, "12-25").edtf());
    assertEquals("2024-11-28", Holidays.in(2024, "11/4/4").edtf());
    assertEquals("2024-05-27", Holidays.in(2024, "05/1/-1").edtf());
    assertEquals("2024-03-29", Holidays.in(2024, "easter-2").edtf());
    assertEquals("2000-04-17/2000-04-23", Holidays.in(2000, "easter+0w").edtf());
  }

  @Test
  void everySpecOfTheLexiconHasItsDayInEveryYear() {
    for (String spec : Texts.LEXICON.words("holiday").values()) {
      for (int year = 1900; year < 2100; year++) {
        Holidays.in(year, spec);
      }
    }
  }
}
