package org.orontes.annotate.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.orontes.model.Mention;
import org.orontes.model.Place;
import org.orontes.pipeline.TestEngine;

/** Small towns of a common name that an article about another part of the country hardly means. */
class FarFetchedTest {
  private static final String LOUISIANA =
      "NEW ORLEANS - Two men were wounded in New Orleans on Sunday. Officers from Baton Rouge came"
          + " to help. ";

  /** The country and province of a name, "none" if it is no place on the map. */
  private static String place(String name, String text) {
    return TestEngine.code(text, null).mentions().stream()
        .filter(m -> m.text().equals(name))
        .map(Mention::place)
        .flatMap(p -> Optional.ofNullable(p).stream())
        .findFirst()
        .map(Place::province)
        .map(p -> p.substring(p.indexOf("province-") + "province-".length()))
        .orElse("none");
  }

  @Test
  void oneOfSeveralTownsOfThatNameHasToLieNear() {
    assertEquals("none", place("Bourbon", LOUISIANA + "A crowd had gathered in Bourbon at noon."));
    assertEquals(
        "us-indiana",
        place(
            "Bourbon",
            "INDIANAPOLIS - Two men were wounded in Indianapolis on Sunday. Officers from Fort"
                + " Wayne came to help. A crowd had gathered in Bourbon at noon."));
  }

  @Test
  void aProvinceThatIsNamedTellsWhichOneIsMeant() {
    assertEquals(
        "us-indiana",
        place("Bourbon", LOUISIANA + "A second man had been arrested in Bourbon, Indiana."));
    assertEquals(
        "us-indiana",
        place(
            "Bourbon",
            LOUISIANA + "Both were from Indiana. Their families lived in Bourbon for years."));
  }

  @Test
  void theOnlyTownOfItsNameIsMeantHoweverFarItLies() {
    assertEquals(
        "us-texas",
        place("Uvalde", LOUISIANA + "A vigil was held for those who had died in Uvalde."));
  }

  @Test
  void whatIsReportedFromTheCapitalMayBeAnywhere() {
    String report = "ABUJA - Gunmen killed four farmers in Damboa, the army said in Abuja.";
    assertEquals("ng-borno", place("Damboa", report));
  }

  @Test
  void aCommonWordIsNoTownFarAway() {
    assertEquals(
        "none", place("Police", LOUISIANA + "A spokesman of the Police Department said nothing."));
  }

  @Test
  void aShortMonthOrTwoCapitalsAreNoTown() {
    assertEquals("none", place("Nov", LOUISIANA + "He had been hurt on Nov. 12 as well."));
    assertEquals("none", place("AL", LOUISIANA + "The weather in Huntsville, AL was fine."));
  }
}
