package org.orontes.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orontes.pipeline.TestEngine;

/** What is expected, and on what condition. */
class ForecastsTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2022, 6, 15);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "M23 is expected to capture Bukavu if the army withdraws. | if the army withdraws",
        "If the army withdraws, M23 could capture Bukavu. | If the army withdraws",
        "The fall of Bakhmut would force the army to withdraw from Kramatorsk. | The fall of Bakhmut",
        "M23 could capture Bukavu within days. | ",
      })
  void condition(String text, String condition) {
    String told =
        TestEngine.code(text, PUBLISHED).forecasts().stream()
            .map(f -> f.condition() == null ? "" : f.condition().exact())
            .findFirst()
            .orElse("no forecast");
    assertEquals(condition == null ? "" : condition, told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "If the army withdraws, M23 could capture Bukavu. | M23 could capture Bukavu.",
        "M23 is expected to capture Bukavu if the army withdraws. | M23 is expected to capture Bukavu",
      })
  void consequence(String text, String consequence) {
    assertEquals(
        consequence,
        TestEngine.code(text, PUBLISHED).forecasts().stream()
            .map(f -> f.consequence().exact())
            .findFirst()
            .orElse("no forecast"));
  }

  @ParameterizedTest
  @CsvSource({
    "M23 captured Bukavu on Monday.",
    "M23 will never capture Bukavu.",
  })
  void noForecast(String text) {
    assertEquals(0, TestEngine.code(text, PUBLISHED).forecasts().size());
  }
}
