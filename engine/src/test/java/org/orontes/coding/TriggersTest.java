package org.orontes.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orontes.pipeline.TestEngine;

/** The words that a claim shows as its event. */
class TriggersTest {
  private static List<String> triggers(String text) {
    return TestEngine.code(text, LocalDate.of(2022, 6, 15)).claims().stream()
        .map(c -> text.substring(c.trigger().start(), c.trigger().end()))
        .toList();
  }

  @Test
  void aHyphenedNounIsOneWord() {
    assertEquals(
        List.of("sit-in"), triggers("A sit-in outside the ministry entered its fourth day."));
  }

  @Test
  void aFixedWordThatTheParserHangsOnTheObjectBelongsToTheVerb() {
    assertEquals(
        List.of("sprayed a bar with bullets"),
        triggers("Assailants sprayed a bar with bullets in Manta."));
  }

  @Test
  void aDashBetweenWordsJoinsNothing() {
    assertEquals(List.of("raid"), triggers("Kano - raid on a market"));
  }
}
