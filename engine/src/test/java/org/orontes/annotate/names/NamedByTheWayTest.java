package org.orontes.annotate.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.orontes.model.Mention;
import org.orontes.model.MentionKind;
import org.orontes.model.Place;
import org.orontes.pipeline.TestEngine;

/** A name behind which a distance and a direction stand is a place, and lies there. */
class NamedByTheWayTest {
  private static Optional<Mention> mention(String text, String name) {
    return TestEngine.code(text, null).mentions().stream()
        .filter(m -> m.text().equals(name))
        .findFirst();
  }

  @Test
  void aTownThatNoListKnowsLiesWhereTheWayLeads() {
    Mention town =
        mention("Two men were shot in Kezrabun, some 20 km south of Homs, on Monday.", "Kezrabun")
            .orElseThrow();
    assertEquals(MentionKind.PLACE, town.kind());
    Place there = Objects.requireNonNull(town.place());
    Mention known = mention("Two men were shot in Homs.", "Homs").orElseThrow();
    Place homs = Objects.requireNonNull(known.place());
    assertEquals(20, there.distanceKm(homs), 1);
    assertTrue(there.lat() < homs.lat());
    assertTrue(town.inferred());
  }

  @Test
  void itIsThatTownAllThroughTheArticle() {
    String text = "Rebels attacked Kezrabun on Monday. Kezrabun lies 20 km south of Homs.";
    assertTrue(mention(text, "Kezrabun").filter(m -> m.place() != null).isEmpty());
    text = "Rebels attacked Kezrabun on Monday. In Kezrabun (20 km south of Homs) two men died.";
    assertTrue(mention(text, "Kezrabun").filter(m -> m.place() != null).isPresent());
  }

  @Test
  void aTownOfTheListKeepsItsPlace() {
    Mention hama = mention("Two men were shot in Hama, 47 km north of Homs.", "Hama").orElseThrow();
    assertEquals(mention("Two men were shot in Hama.", "Hama").orElseThrow().id(), hama.id());
  }

  @Test
  void aWayWithoutANameBeforeItIsAPlaceItself() {
    assertTrue(
        mention("Two men were shot 20 km south of Homs.", "20 km south of Homs").isPresent());
  }

  @Test
  void whatAnArmyHoldsIsATownOfTheListAndNoPerson() {
    assertEquals(
        MentionKind.PLACE,
        mention("The army still holds Sake, an officer said.", "Sake").orElseThrow().kind());
    assertEquals(
        MentionKind.PLACE,
        mention("The army retook Djibo on Monday.", "Djibo").orElseThrow().kind());
    assertEquals(
        MentionKind.PLACE,
        mention("Rebels have surrounded Sake, residents said.", "Sake").orElseThrow().kind());
    assertEquals(
        MentionKind.PERSON,
        mention("The army still holds Paul Okello, a nurse said.", "Paul Okello")
            .orElseThrow()
            .kind());
  }

  @Test
  void whereAGovernmentSitsIsAnotherCity() {
    String text = "Rebels took Bukavu. The government in Kinshasa said that the city was calm.";
    assertEquals("Bukavu", mention(text, "city").orElseThrow().name());
    text = "Rebels left Bukavu. An officer in Goma said that the city was calm.";
    assertEquals("Goma", mention(text, "city").orElseThrow().name());
  }

  @Test
  void aPersonIsNoTownWhateverStandsBehindTheName() {
    String text = "Gunmen shot Juan Perez, 20 km south of Homs, on Monday.";
    assertNotEquals(MentionKind.PLACE, mention(text, "Juan Perez").orElseThrow().kind());
    text = "Juan Perez left on Monday. Gunmen shot Perez, 20 km south of Homs, on Tuesday.";
    assertNotEquals(MentionKind.PLACE, mention(text, "Perez").orElseThrow().kind());
    text = "Captain Jean Sake fled on Monday. The army holds Sake, an officer said.";
    assertTrue(mention(text, "Sake").filter(m -> m.kind() == MentionKind.PLACE).isEmpty());
  }
}
