package org.orontes.annotate.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orontes.pipeline.TestEngine;

class SoleRebelsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The M23 advanced near Goma. On Monday the rebels attacked a camp. | the rebels | actor:m23",
        "Rebels attacked a camp near Goma. The M23 denied it. | Rebels | actor:m23",
        // more than one group, rebels of whom more is said, rebels beside the group
        "The M23 and the CODECO fought near Goma. The rebels fled. | rebels | other",
        "The M23 advanced near Goma. The terrorists fled. | terrorists | other",
        "The M23 advanced near Goma. Some Burundian rebels fled. | Burundian rebels | other",
        "The M23 and rebels attacked a camp near Goma. | rebels | other"
      })
  void rebels(String text, String words, String expected) {
    String told =
        TestEngine.code(text, null).mentions().stream()
            .filter(m -> m.text().equals(words.replace("the ", "")))
            .map(m -> String.valueOf(m.id()))
            .findFirst()
            .orElseThrow();
    assertEquals(expected, told.equals("actor:m23") ? told : "other");
  }
}
