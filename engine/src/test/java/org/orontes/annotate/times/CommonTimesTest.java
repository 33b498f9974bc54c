package org.orontes.annotate.times;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everyday expressions, each from two publication dates: a Monday and a Saturday. */
class CommonTimesTest {
  private static final LocalDate MONDAY = LocalDate.of(2024, 12, 9);
  private static final LocalDate SATURDAY = LocalDate.of(2025, 2, 1);

  @ParameterizedTest
  @CsvSource({
    "Rebels took the mill last weekend.,2024-12-07/2024-12-08,2025-01-25/2025-01-26",
    "Shells fell on the mill overnight.,2024-12-08/2024-12-09,2025-01-31/2025-02-01",
    "Nine people died in the past 24 hours.,2024-12-08/2024-12-09,2025-01-31/2025-02-01",
    "The bridge will reopen within a week.,2024-12-09/2024-12-16,2025-02-01/2025-02-08",
    "Rebels took three towns within a week.,2024-12-02/2024-12-09,2025-01-25/2025-02-01",
    "Rebels have advanced since November 27.,2024-11-27,2024-11-27",
    "It is the second city to fall in a week.,2024-12-02/2024-12-09,2025-01-25/2025-02-01",
    "The mill burned on Thursday.,2024-12-05,2025-01-30",
    "The mill will open on Thursday.,2024-12-12,2025-02-06"
  })
  void isCountedFromTheDayOfPublication(String text, String onMonday, String onSaturday) {
    assertEquals(List.of(onMonday), edtf(text, MONDAY));
    assertEquals(List.of(onSaturday), edtf(text, SATURDAY));
  }

  @ParameterizedTest
  @CsvSource({
    "Shells fell on the night of 3 May.,2024-05-03",
    "Shells fell on the night of December 3.,2024-12-03"
  })
  void theNightOfADayIsThatDay(String text, String day) {
    assertEquals(List.of(day), edtf(text, MONDAY));
  }

  private static List<String> edtf(String text, LocalDate published) {
    return Reader.find(text, published).stream().map(f -> f.mention().when().edtf()).toList();
  }
}
