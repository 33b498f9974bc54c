package org.orontes.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orontes.model.CodedArticle;
import org.orontes.model.Quantity;
import org.orontes.pipeline.TestEngine;

/** What a deed came to, told in sentences that tell no deed. */
class AftermathTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 20);

  /** The dead and the wounded of all claims, in order; "-" if there are none. */
  private static String harm(String text) {
    String harm =
        TestEngine.code(text, PUBLISHED).claims().stream()
            .flatMap(c -> c.quantities().stream())
            .filter(q -> q.what().equals("killed") || q.what().equals("wounded"))
            .map(AftermathTest::shown)
            .collect(Collectors.joining(", "));
    return harm.isEmpty() ? "-" : harm;
  }

  private static String shown(Quantity q) {
    String tally = q.tally() == null ? "" : " " + q.tally().name().toLowerCase(Locale.ROOT);
    return q.what() + " " + (q.max() == null ? "?" : String.valueOf(q.max().intValue())) + tally;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        // who was hit, and what became of him
        "Gunmen shot two men in Nyala on Friday. One died at the scene; the other was taken to"
            + " hospital. > wounded 1, killed 1",
        "A trader was shot in Goma on Friday. He was pronounced dead at the scene. > killed 1",
        "A trader was shot in Goma on Friday and was pronounced dead at a clinic. > killed 1",
        "Two monks were shot in Bago on Friday. Both were pronounced dead. > killed 2",
        "Two monks were shot in Bago on Friday. They died in a hospital. > killed 2",
        "Police said three clerks were shot in Cali on Friday. Two of them died and the third is in"
            + " critical condition. > wounded 1, killed 2",
        "Medics found a man with a gunshot wound in Goma on Friday. He was taken to a hospital,"
            + " where he died. > killed 1",
        "A guard was shot at a depot in Lashio on Friday. The guard is expected to survive."
            + " > wounded 1",
        "Police said Ana Diaz and Luis Rojas were shot in Cali on Friday. Diaz died at the scene."
            + " > wounded 1, killed 1",
        // a deed that does not say whom it hurt
        "Militiamen attacked a village near Djugu on Saturday. Thirty villagers died. > killed 30",
        "A shell hit a house in Kharkiv on Friday. A woman and her two children died. > killed 3",
        "Gunmen shot at a convoy near Goma on Friday. Two soldiers died. Another died on Sunday."
            + " > killed 3",
        "Soldiers fired on marchers in Mandalay on Friday. Doctors said four people had died."
            + " > killed 4",
        "Two dead, six injured in Kabul blast. A bomb went off near a mosque in Kabul on Friday."
            + " > wounded 6, killed 2",
        "Rockets hit three villages near Sittwe on Friday. Monks said 31 villagers had died and that"
            + " rebels had shot down two jets. > killed 31",
        // on top of what is told
        "A drone struck a market in El Fasher on Friday, wounding 20 people. Four of the wounded"
            + " have since died. > wounded 20, killed 4",
        "A strike on Kramatorsk killed five people on Friday. Three of the injured died in"
            + " hospital. > killed 5, killed 3 added",
        // part of what is told, or the same again
        "Two men were killed near Kidal on Friday. One died at the scene. > killed 2",
        "Two men were killed near Kidal on Friday. They died at the scene. > killed 2",
        "A bomb wounded nine people in Quetta on Friday. Two are in critical condition. > wounded 9",
        // what somebody denies, or the outlet takes back, is no fact
        "A mayor was shot in Harlow on Friday. An aide said that he had died in the night. That was"
            + " untrue. > wounded 1",
        "A mayor was shot in Harlow on Friday. An aide said that he had died in the night. His office"
            + " denied it. > wounded 1",
        "A mayor was shot in Harlow on Friday. An aide said that he had died in the night. His office"
            + " confirmed it. > killed 1"
      })
  void toldInSentencesOfTheirOwn(String text, String expected) {
    assertEquals(expected, harm(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "A bomb exploded in a market in Quetta on Friday. The chief's father died of cancer. > -",
        "A bomb exploded in a market in Quetta on Friday. None of the injuries was grave. > -",
        "A bomb exploded in a market in Quetta on Friday. A poet died of a stroke. > -",
        "Gunmen fired on a car in Goma on Friday. The driver was not injured. > -",
        "Gunmen fired on a car in Goma on Friday. His father died in 1982. > -",
        "Gunmen fired on a car in Goma on Friday. Nine people died in a bus crash near Bukavu. > -",
        "Gunmen fired on a car in Goma on Friday. The driver may die. > -",
        "Gunmen fired on a car in Goma on Friday. Four people died in Kinshasa. > -",
        "Gunmen fired on a car in Goma on Friday. The dog died. > -",
        "Gunmen fired on a car in Goma on Friday. Two priests died in the war. > -",
        "In 2019, soldiers fired on marchers in Mandalay. Four people died. > -",
        "Gunmen fired on a car in Goma on Friday. Hundreds have died since the war began. > -",
        "Gunmen fired on a car in Goma on Friday. Some 12,000 people died in Congo. > -",
        "Gunmen fired on a car in Goma on Friday. Two journalists died this month. > -",
        "Gunmen fired on a car in Goma on Friday. Two miners died when a shaft collapsed. > -",
        "Gunmen fired on a car in Goma on Friday. Three patients were taken to a hospital with"
            + " cholera. > -",
        "Gunmen fired on a car in Goma on Friday. Jean Bora was found dead at home in Kinshasa."
            + " > -",
        "Ana Diaz was shot in Cali on Friday. Luis Rojas, a singer, died at 80. > wounded 1",
        "The council met in Goma on Friday. Two members died at the scene. > -",
        "Gunmen kidnapped a priest in Goma on Friday. A nun died. > -"
      })
  void nobodyWhoDiedOfAnythingElse(String text, String expected) {
    assertEquals(expected, harm(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "The killing of two aid workers in Darfur on Friday drew protests. > killed 2",
        "Police looked into the fatal shooting of a priest in Goma on Friday. > killed 1",
        "A total of 8 people were shot in Cali on Friday. > wounded 8 total",
        "Four people were shot in Cali on Friday. A driver was wounded in the arm. "
            + "> wounded 4, wounded 1",
        "A man was charged with the attempted murder of two nurses in Cali on Friday. > -",
        "Police looked into the shooting of a priest in Goma on Friday. > -"
      })
  void nounsAndTotals(String text, String expected) {
    assertEquals(expected, harm(text));
  }

  @Test
  void quotesTheWordsThatSaySo() {
    CodedArticle article =
        TestEngine.code(
            "Gunmen shot a trader in Goma on Friday. The trader died in a clinic.", PUBLISHED);
    Quantity dead = article.claims().get(0).quantities().get(0);
    assertEquals("The trader", dead.text());
    assertTrue(dead.span().start() > article.claims().get(0).sentence().end());
    assertEquals(1, article.claims().size(), "a death is no deed of its own");
  }
}
