package org.orontes.annotate.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orontes.model.Mention;
import org.orontes.model.MentionKind;
import org.orontes.pipeline.TestEngine;

/** A name in full before its acronym in brackets. */
class SpelledOutTest {
  private static List<Mention> mentions(String text) {
    return TestEngine.code(text, null).mentions();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A film by the Front for the Defence of Kayes (FDK) was shown.|Front for the Defence of"
            + " Kayes|FDK",
        "The Union of Volunteers for Arbinda (UVA) met in the school.|Union of Volunteers for"
            + " Arbinda|UVA",
        "Men of the Lanao People's Guard (LPG) stood at the bridge.|Lanao People's Guard|LPG"
      })
  void isOneName(String text, String name, String acronym) {
    Mention full =
        mentions(text).stream().filter(m -> m.text().equals(name)).findFirst().orElseThrow();
    Mention brief =
        mentions(text).stream().filter(m -> m.text().equals(acronym)).findFirst().orElseThrow();
    assertEquals(MentionKind.ACTOR, full.kind());
    assertEquals(MentionKind.ACTOR, brief.kind());
    assertEquals(name, brief.name());
    assertEquals(full.id(), brief.id());
  }

  @Test
  void itsAcronymIsNoTownAnywhereInTheArticle() {
    List<Mention> found =
        mentions("The Union of Volunteers for Arbinda (UVA) met. Later the UVA left for Uva.");
    assertTrue(
        found.stream()
            .filter(m -> m.text().equals("UVA"))
            .allMatch(m -> m.kind() == MentionKind.ACTOR));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Mayor of the town (UVA) was there.|Mayor of the town",
        "Volunteers, Arbinda (VA) said.|Volunteers, Arbinda"
      })
  void otherWordsBeforeABracketAreNone(String text, String words) {
    assertTrue(mentions(text).stream().noneMatch(m -> m.text().equals(words)));
  }
}
