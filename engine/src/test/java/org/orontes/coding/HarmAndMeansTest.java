package org.orontes.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orontes.model.Claim;
import org.orontes.model.EventPlace;
import org.orontes.model.Participant;
import org.orontes.pipeline.TestEngine;

/** How many were hurt where no number says so, by what means, and who is named. */
class HarmAndMeansTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2022, 6, 15);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A teacher was killed in the town of Arua on Monday. | killed 1",
        "He and three others were wounded by gunmen in Lagos. | wounded 4",
        "Two traders were fatally shot in Nairobi on Monday. | killed 2",
        "The raid on the village near Bria left two people dead. | killed 2",
        "Three students were shot by police in Lima on Monday. | wounded 3",
        // the harm stands in the clause over the deed, or beside it
        "A fisherman died after he was shot by a patrol near Gaza on Monday. | killed 1",
        "The raid on the market in Bria went on for hours, leaving nine people dead. | killed 9",
        "A guard shot himself in the foot during a drill in Lima on Monday. | wounded 1",
        "A porter was pronounced dead at a clinic after being shot in Durban. | killed 1",
        "Fatal shots were fired at a checkpoint in Dori, and two herders were hit. | wounded 2",
        "A girl was struck in the leg by a stray bullet in Cali on Monday. | wounded 1",
        // and is no death if it did not come to it
        "A fisherman may die after he was hit by a shell near Gaza on Monday. | wounded 1",
        "Nobody died in the attack on the town of Arua on Monday. | ",
        // a group is no single victim, an open number stays open
        "A family was killed in the town of Arua on Monday. | ",
        "Dozens of people were wounded in the town of Arua. | wounded 24"
      })
  void harm(String text, String expected) {
    String told =
        TestEngine.code(text, PUBLISHED).claims().stream()
            .filter(c -> c.type().type().equals("ASSAULT"))
            .flatMap(c -> c.quantities().stream())
            .map(q -> q.what() + " " + Math.round(q.min() == null ? 0 : q.min()))
            .findFirst()
            .orElse("");
    assertEquals(expected == null ? "" : expected, told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rebels killed four guards in a mortar attack near Bangui. | mortar",
        "Gunmen hurled a grenade at a bar in Bujumbura on Friday. | a grenade",
        "The mayor of a town near Medellin was killed with a machete. | a machete",
        // a weapon that changes hands is no means
        "The army captured a tank and two rebels near Gao on Monday. | "
      })
  void means(String text, String expected) {
    List<String> told =
        TestEngine.code(text, PUBLISHED).claims().stream()
            .flatMap(c -> c.instruments().stream())
            .map(Participant::text)
            .toList();
    assertEquals(expected == null, told.isEmpty(), told.toString());
    if (expected != null) {
      assertEquals(true, told.contains(expected), told.toString());
    }
  }

  @Test
  void aPersonIsTheNameWithoutTheOffices() {
    String text = "Gunmen killed former defence minister General Jean Okello in Kampala on Monday.";
    Claim claim = TestEngine.code(text, PUBLISHED).claims().get(0);
    assertEquals(true, claim.recipients().get(0).text().endsWith("Jean Okello"));
    assertEquals(false, claim.recipients().get(0).text().contains("minister"));
  }

  @Test
  void anArticleAboutOneSpotPlacesItsAttacksThere() {
    String text =
        "Three guards were shot outside a bank in Quetta on Monday. Officials met the owner. "
            + "The owner praised the guards. They had worked there for years. "
            + "Two of the guards were wounded by the same robbers a second time.";
    List<Claim> claims =
        TestEngine.code(text, PUBLISHED).claims().stream()
            .filter(c -> c.trigger().of(text).equals("wounded"))
            .toList();
    EventPlace place = Objects.requireNonNull(claims.get(0).place());
    assertEquals("Quetta", place.name());
    assertTrue(place.inferred());
  }

  @Test
  void anArticleAboutTwoSpotsGuessesNeither() {
    String text =
        "Three guards were shot outside a bank in Quetta on Monday. "
            + "Four farmers were killed in Multan on Monday. Officials met the owner. "
            + "The owner praised the guards. They had worked there for years. "
            + "Two of the guards were wounded by the same robbers a second time.";
    List<Claim> claims =
        TestEngine.code(text, PUBLISHED).claims().stream()
            .filter(c -> c.trigger().of(text).equals("wounded"))
            .toList();
    assertEquals(null, claims.get(0).place());
  }
}
