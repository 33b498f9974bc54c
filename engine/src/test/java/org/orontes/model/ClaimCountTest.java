package org.orontes.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orontes.pipeline.TestEngine;

/** The number that a claim gives where it gives several. */
class ClaimCountTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rebels killed three nuns in Bria on Friday. | 3",
        "Missiles hit Izium on Friday, killing three people, among them a child and a nurse. | 3",
        "Rebels killed three nuns and wounded a priest in Bria on Friday. | 3",
        "Rebels killed another two nuns in Bria on Friday. | 2",
      })
  void theWholeIsCountedAndNotAPart(String text, double killed) {
    double most =
        TestEngine.code(text, LocalDate.of(2024, 5, 20)).claims().stream()
            .flatMap(c -> c.count("killed").stream())
            .mapToDouble(q -> q.min() == null ? 0 : q.min())
            .min()
            .orElse(0);
    assertEquals(killed, most);
  }
}
