package org.orontes.annotate.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orontes.model.MentionKind;
import org.orontes.pipeline.TestEngine;

/** A piece of a name that a hyphen joins is no place, two names that it joins are. */
class JoinedNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A shell hit the Al-Zerqu clinic on Monday. | ''",
        "Four guards were shot in Kuh-i-Barchi on Monday. | ''",
        "Trucks burned on the Aleppo-Damascus road on Monday. | Aleppo Damascus",
        "The Nairobi-based group left Goma on Monday. | Nairobi Goma"
      })
  void places(String text, String expected) {
    String told =
        TestEngine.code(text, null).mentions().stream()
            .filter(m -> m.kind() == MentionKind.PLACE && m.place() != null)
            .filter(m -> expected.isEmpty() || expected.contains(m.text()))
            .map(m -> m.text())
            .collect(Collectors.joining(" "));
    assertEquals(expected, told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "THE MEN WHO FLED LEFT ONE TRUCK NEAR THE CAMP. | false",
        "The men fled, the WHO said on Monday. | true"
      })
  void capitalsTellAnAcronymOnlyAmongSmallLetters(String text, boolean expected) {
    boolean told =
        TestEngine.code(text, null).mentions().stream().anyMatch(m -> "actor:who".equals(m.id()));
    assertEquals(expected, told);
  }
}
