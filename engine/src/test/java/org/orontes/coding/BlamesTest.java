package org.orontes.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orontes.model.AccordingTo;
import org.orontes.model.Claim;
import org.orontes.model.Participant;
import org.orontes.pipeline.TestEngine;

/** Who did a deed by somebody's account, with the account in the chain and nowhere else. */
class BlamesTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2022, 6, 15);

  /** "actors < who says so" of every claim of violence, in order; the outlet left out. */
  private static String told(String text) {
    return TestEngine.code(text, PUBLISHED).claims().stream()
        .filter(c -> c.type().type().equals("ASSAULT"))
        .map(BlamesTest::told)
        .collect(Collectors.joining("; "));
  }

  private static String told(Claim claim) {
    String actors =
        claim.actors().stream().map(Participant::text).collect(Collectors.joining(", "));
    String chain =
        claim.according().stream().skip(1).map(AccordingTo::name).collect(Collectors.joining(", "));
    return (actors + " < " + chain).strip();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "The mayor blamed the Malvar Front for a bombing in Bo. > the Malvar Front < The mayor",
        "The mayor blamed the bombing in Bo on the Malvar Front. > the Malvar Front < The mayor",
        // the outlet says that it happened, somebody else whose it was
        "A bombing in Bo was attributed to the Malvar Front. > <; the Malvar Front < unnamed",
        // as asserted by whoever speaks as the deed itself
        "The mayor said the bombing was the work of the Malvar Front. "
            + "> the Malvar Front < The mayor",
        "The bombing in Bo was claimed by the Malvar Front. > the Malvar Front < Malvar Front",
        // nobody is blamed
        "The mayor did not blame the Malvar Front for a bombing in Bo. > < The mayor",
        "A bombing in Bo was reported to the Malvar Front. > <",
        "A bombing in Bo was not the work of the Malvar Front. > <"
      })
  void whoseDeedItWasByWhoseAccount(String text, String expected) {
    assertEquals(expected, told(text));
  }
}
