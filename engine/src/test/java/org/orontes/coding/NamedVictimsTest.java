package org.orontes.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orontes.model.Participant;
import org.orontes.pipeline.TestEngine;

/** Victims that are named beside a description of them, or in another sentence than the deed. */
class NamedVictimsTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2022, 6, 15);

  /** The recipients of all claims of violence, in order, each claim in brackets. */
  private static String victims(String text) {
    return TestEngine.code(text, PUBLISHED).claims().stream()
        .filter(c -> c.type().type().equals("ASSAULT"))
        .map(c -> c.recipients().stream().map(Participant::text).collect(Collectors.joining(" / ")))
        .collect(Collectors.joining(" | "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "Gunmen killed two nuns near Bo. The victims were identified as Ann Kabia and Rose Mansa. "
            + "> two nuns / Ann Kabia / Rose Mansa",
        "A bus bomb wounded six people in Gao. Among the wounded are Ann Kabia, 34, and Rose Mansa."
            + "> six people / Ann Kabia / Rose Mansa",
        "Three men were shot dead in Lima. Police named the dead men as Juan Rios and Luis Paz. "
            + "> Three men / Juan Rios / Luis Paz",
        "Gunmen abducted two surveyors near Bo. They are Ann Kabia and Rose Mansa. "
            + "> two surveyors / Ann Kabia / Rose Mansa",
        "Raiders killed four drivers near Bo. Ann Kabia was among the dead. "
            + "> four drivers / Ann Kabia",
        // each to the deed that did it
        "Raiders killed one driver and wounded four near Bo. The wounded include Ann Kabia. "
            + "> one driver | four / Ann Kabia",
        // what says nothing of whom the deed hurt
        "Gunmen killed two nuns near Bo. The victims were mourned by Ann Kabia. > two nuns",
        "Gunmen killed two nuns near Bo. They were friends of Ann Kabia. > two nuns",
        "Gunmen killed two nuns near Bo. The wounded were not identified as Ann Kabia. > two nuns",
        "Gunmen killed Rose Mansa near Bo. A driver was hurt. The dead included Ann Kabia. "
            + "> Rose Mansa | A driver"
      })
  void namedInAnotherSentence(String text, String expected) {
    assertEquals(expected, victims(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "Raiders killed a nurse identified as Ann Kabia near Bo. > Ann Kabia",
        "Raiders killed four drivers, including Ann Kabia, near Bo. > four drivers / Ann Kabia",
        "RAIDERS KILLED FOUR DRIVERS NEAR BO, INCLUDING ANN KABIA. > FOUR DRIVERS / ANN KABIA",
        "The murder of senator and presidential candidate Luis Perez shocked the country. > Luis"
            + " Perez",
        "Raiders blew up an unknown number of pylons and masts near Bo. "
            + "> an unknown number of pylons / masts",
        "A clerk died when raiders fired at his car near Bo. > his car / A clerk",
        // others beside whom nothing befell, or who are not one
        "Raiders killed a nurse acquainted with Ann Kabia near Bo. > a nurse",
        "Raiders killed four drivers, excluding Ann Kabia, near Bo. > four drivers",
        "Raiders killed a senator and Luis Perez near Bo. > a senator / Luis Perez",
        "A clerk slept when raiders fired at his car near Bo. > his car"
      })
  void namedBesideADescription(String text, String expected) {
    assertEquals(expected, victims(text));
  }
}
