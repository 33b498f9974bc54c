package org.orontes.annotate.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orontes.pipeline.TestEngine;

/** "Kenyan forces" are the army of that country; with one more word before them they may not be. */
class NationalForcesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kenyan forces left the town. | Kenyan forces | actor:ken/military",
        "The town was taken by Ugandan forces on Friday. | Ugandan forces | actor:uga/military",
        "Kenyan rebel forces left the town. | Kenyan rebel forces | other",
        "Allied forces left the town. | Allied forces | other",
        "Coastal forces left the town. | Coastal forces | other"
      })
  void forces(String text, String words, String expected) {
    String told =
        TestEngine.code(text, null).mentions().stream()
            .filter(m -> m.text().equals(words))
            .map(m -> String.valueOf(m.id()))
            .findFirst()
            .orElse("none");
    assertEquals(expected, told.endsWith("/military") ? told : "other");
  }
}
