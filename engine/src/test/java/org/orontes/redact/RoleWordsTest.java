package org.orontes.redact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleWordsTest {
  private final RoleWords roles = new RoleWords(new Lists());

  @ParameterizedTest
  @CsvSource({
    "a hospital doctor, a hospital doctor",
    "a nurse from Um Dawan, a nurse",
    "the residents of the old quarter, the residents",
    "12 nurses, nurses",
    "nurses, nurses",
  })
  void whatSomebodyIsMayStay(String words, String role) {
    assertEquals(role, roles.of(words));
  }

  @ParameterizedTest
  @CsvSource({
    "Amina Okoro",
    "Amina Okoro the nurse",
    "martin king",
    "King",
    "Nurse Okoro",
    "a close friend",
    "''",
  })
  void whoSomebodyIsMayNot(String words) {
    assertEquals(RoleWords.NOBODY_NAMED, roles.of(words));
  }
}
