package org.orontes.annotate.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The constructions of everyday reports, one by one. */
class LineByLineTest {
  @Test
  void aQuotationOfTwoSentencesAndOneOfTwoParagraphs() {
    assertEquals(
        List.of("the mayor | say | “The dam will hold. Nobody needs to leave,”"),
        Spoken.in("“The dam will hold. Nobody needs to leave,” the mayor said."));
    assertEquals(
        List.of("the mayor | say | “The dam will hold,” ... “Nobody needs to leave.”"),
        Spoken.in("“The dam will hold,” the mayor said.\n\n“Nobody needs to leave.”"));
  }

  @Test
  void aHeadlineWithAColonEitherWayRound() {
    assertEquals(
        List.of("Minister | : | dam will hold"), Spoken.inHeadline("Minister: dam will hold"));
    assertEquals(
        List.of("minister | : | Dam will hold"), Spoken.inHeadline("Dam will hold: minister"));
  }

  @Test
  void theOutletGoesOnAfterADashAndInARelativeClause() {
    assertEquals(
        List.of("the commander | say | “We will not move,”"),
        Spoken.in(
            "“We will not move,” said the commander — whose men had left the town hours before."));
    assertEquals(
        List.of("The mayor | say | “nobody will be left behind”"),
        Spoken.in("The mayor, who fled the town last week, said “nobody will be left behind”."));
  }

  @Test
  void aStatementCarriedByAnAgencyIsTheMinistrys() {
    assertEquals(
        List.of("the ministry | say | the road was open"),
        Spoken.in(
            "In a statement carried by the state news agency, the ministry said the road was"
                + " open."));
  }

  @Test
  void whoIsNotNamedStaysUnnamed() {
    String text = "An official who spoke on condition of anonymity said the talks had failed.";
    assertEquals(List.of("An official | say | the talks had failed"), Spoken.in(text));
    assertTrue(Spoken.find(text).get(0).speaker().anonymous());
  }

  @Test
  void reportedlyIsSaidByNobodyInParticular() {
    assertEquals(
        List.of("(reportedly) | reportedly | The rebels ... left the town at night"),
        Spoken.in("The rebels reportedly left the town at night."));
  }

  @Test
  void anAgencyThatQuotesTheSpeakerHoldsWhatHeSaid() {
    assertEquals(
        List.of(
            "the Banner | quote | The ministry ... said the road was open",
            "The ministry | say | the road was open"),
        Spoken.in("The ministry, quoted by the Banner, said the road was open."));
  }
}
