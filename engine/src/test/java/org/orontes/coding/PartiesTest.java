package org.orontes.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orontes.model.Claim;
import org.orontes.model.Participant;
import org.orontes.pipeline.TestEngine;

/** Who is a party to an event and what only looks like one: type, who acts, on whom. */
class PartiesTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2022, 6, 15);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The militia gave the garrison 48 hours to leave Bor. | THREATEN | The militia | the"
            + " garrison",
        "Gunmen gave the nurses two days. | THREATEN | Gunmen | the nurses",
        "New attacks on the clinic were reported in Bor. | ASSAULT | | the clinic",
        "Ugandan attacks on the clinic were reported in Bor. | ASSAULT | Ugandan | the clinic",
        "Two farmers were killed by a mine near Bor. | ASSAULT | | Two farmers",
        "Two farmers were killed in a mine by raiders near Bor. | ASSAULT | raiders | Two farmers",
        "The attack at 1830 on the clinic was reported in Bor. | ASSAULT | | the clinic",
        "Rebels fired on 1,830 marchers near Bor. | ASSAULT | Rebels | 1,830 marchers",
        "In Kinshasa, 1,600 km to the west, crowds attacked the embassy. | PROTEST | crowds | the"
            + " embassy",
        "Crowds to the west of the bridge attacked the embassy. | PROTEST | Crowds | the embassy",
        "The troops continued the offensive to the west. | ASSAULT | The troops |",
        "The troops continued the offensive against the herders. | ASSAULT | The troops | the"
            + " herders",
      })
  void parties(String text, String type, String actors, String recipients) {
    List<Claim> claims =
        TestEngine.code(text, PUBLISHED).claims().stream()
            .filter(c -> c.type().type().equals(type))
            .toList();
    assertEquals(1, claims.size(), claims::toString);
    assertEquals(actors == null ? "" : actors, names(claims.get(0).actors()));
    assertEquals(recipients == null ? "" : recipients, names(claims.get(0).recipients()));
  }

  private static String names(List<Participant> parties) {
    return String.join(", ", parties.stream().map(Participant::text).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The RN2 runs from Minova to Bukavu. | ",
        "The M23 withdrew from Minova to Bukavu. | RETREAT",
        "Warplanes bombed a bridge near Bor in support of the army. | ASSAULT",
        "Oslo voiced its support for the mission. | SUPPORT",
        "The coalition published a news release on Monday. | ",
        "The release of nine prisoners by the junta was confirmed. | RETREAT",
        "Two trucks were found in a deserted village. | ",
        "Nine people were crushed at the gate. | ",
        "Soldiers crushed the uprising in Bor. | COERCE",
      })
  void types(String text, String types) {
    Stream<String> told =
        TestEngine.code(text, PUBLISHED).claims().stream()
            .map(c -> c.type().type())
            .filter(t -> !t.equals("STATEMENT"))
            .distinct();
    assertEquals(types == null ? "" : types, String.join(", ", told.toList()));
  }
}
