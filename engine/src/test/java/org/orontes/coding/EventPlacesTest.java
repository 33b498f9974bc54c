package org.orontes.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orontes.model.Claim;
import org.orontes.model.EventPlace;
import org.orontes.pipeline.TestEngine;

/** Where the event of a verb or noun took place, by construction. */
class EventPlacesTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2022, 6, 15);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // what it is done to, before what opens the sentence
        "In eastern Chad, gunmen launched an attack on soldiers in the town of Adre. | launched |"
            + " Adré",
        "The militia attacked traders on the outskirts of Gao. | attacked | Gao",
        // whose a building is, and where it stands
        "A rocket hit the French embassy in Ouagadougou on Friday. | hit | Ouagadougou",
        "Gunmen attacked a United States base near Agadez. | attacked | Agadez",
        // the clause above
        "A bomb exploded on a road near Kismayo, killing four herders. | exploded | Kismayo",
        "The bombing of a market in Maiduguri killed nine people. | killed | Maiduguri",
        "An explosion in Lashkar Gah has wounded six guards. | wounded | Lashkar Gah",
        // the clause below
        "Two medics were killed when a shell hit their ambulance in Taiz. | killed | Taiz",
        "The trader was shot dead while driving home in Quetta. | shot | Quetta",
        "Five soldiers were killed and ten wounded in a clash near Menaka. | wounded | Menaka",
        "Students gathered in Khartoum to protest against the decree. | gathered | Khartoum",
        // what is taken goes by its own name where it only stands in a town
        "The rebels captured Menaka's airport at dawn. | captured | Menaka's airport",
        "The rebels seized the barracks in Menaka. | seized | barracks",
        "The rebels captured Menaka at dawn. | captured | Menaka",
        // who was taken, and where
        "Okello was captured near Gulu by soldiers. | captured | Gulu",
        // distance: not the place it is told from
        "Rebels attacked a convoy in Djibo, 200 kilometres (124 miles) north of Ouagadougou. |"
            + " attacked | Djibo",
        // the first of a chain of places, wherever the parser hangs the others
        "A driver was killed in Buratai in the northern state of Borno. | killed | Buratai",
        "Gunmen shot a nurse in Sake, also in Masisi. | shot | Sake",
        "Four men were killed by a landmine on Friday in Djibo, south of Mopti. | killed | Djibo",
        // a town of a country, not the country's adjective
        "A bomb went off in the Pakistani town of Hangu. | went off | Hangu",
        // what stands nearer, before what opens the sentence
        "In Borno, two boys were killed on Monday in Dikwa. | killed | Dikwa",
        // told behind the second of two verbs
        "Police shot and wounded a vendor in Kaduna. | shot | Kaduna",
        // behind a verb that only says that it came about
        "The explosion occurred in Hudaydah before dawn. | explosion occurred | Hodeidah",
        // an attack told beside it
        "The two sides clashed in Menaka, and five people were wounded. | wounded | Menaka"
      })
  void isTold(String text, String trigger, String place) {
    assertEquals(place, name(text, trigger));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // who acts or is acted on
        "Rwanda attacked the rebels. | attacked",
        "A trader of Goma was shot. | shot",
        // what a protest is about
        "Thousands protested against the war in Sudan. | protested",
        // who says so, and where he said it
        "In Geneva, the envoy said that two nurses were killed. | killed",
        // a month is no place
        "Two men were captured in March. | captured",
        // where somebody had been before
        "Police shot a man who had served in Somalia in 1993. | shot"
      })
  void isNot(String text, String trigger) {
    assertEquals("", name(text, trigger));
  }

  @Test
  void aNameOnNoListLiesInThePlaceBehindIt() {
    EventPlace place = place("Gunmen killed a driver in the Rubavundi area of Goma.", "killed");
    assertEquals("Rubavundi", place.text());
    assertEquals("Goma", place.name());
    assertTrue(place.inferred());
  }

  @Test
  void aPlaceOfAnotherClauseIsInferredAndMovesNoControl() {
    String text = "Rebels shelled the barracks after soldiers killed a chief on the road to Gao.";
    for (Claim claim : claims(text, "shelled")) {
      assertTrue(claim.place() == null || claim.place().inferred());
      assertEquals(null, claim.change());
    }
  }

  @Test
  void whatIsTakenKeepsItsPlaceWithoutAName() {
    assertEquals("two villages", place("Rebels captured two villages.", "captured").text());
  }

  @Test
  void aNameWithSignsOfAPersonIsNoPlace() {
    String captured = "Lokwang, 41, was captured by soldiers on Friday.";
    assertEquals("ASSAULT", claims(captured, "captured").get(0).type().type());
    String village = "Soldiers captured Lokwang on Friday.";
    assertEquals("COERCE", claims(village, "captured").get(0).type().type());
    assertEquals("Lokwang", place(village, "captured").text());
  }

  @Test
  void thePersonNamedInFullElsewhereIsNoPlace() {
    String text = "Lokwang was captured on Friday. Joseph Lokwang had led the band since May.";
    assertEquals("ASSAULT", claims(text, "captured").get(0).type().type());
  }

  @Test
  void theReasonIsExplained() {
    String text = "Two medics were killed when a shell hit their ambulance in Taiz.";
    assertFalse(
        TestEngine.code(text, PUBLISHED).explanations().stream()
            .flatMap(e -> e.steps().stream())
            .filter(s -> s.because().contains("nearest place in the tree"))
            .toList()
            .isEmpty());
  }

  private static String name(String text, String trigger) {
    return claims(text, trigger).stream()
        .map(Claim::place)
        .map(p -> p == null ? "" : p.name())
        .findFirst()
        .orElse("no claim");
  }

  private static EventPlace place(String text, String trigger) {
    EventPlace place = claims(text, trigger).get(0).place();
    return java.util.Objects.requireNonNull(place);
  }

  private static List<Claim> claims(String text, String trigger) {
    return TestEngine.code(text, PUBLISHED).claims().stream()
        .filter(c -> c.trigger().of(text).startsWith(trigger))
        .toList();
  }
}
