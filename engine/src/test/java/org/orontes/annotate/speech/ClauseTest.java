package org.orontes.annotate.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Clauses that a verb gives to its subject, wherever they stand. */
class ClauseTest {
  @Test
  void aClauseMayStandBehindBeforeOrAroundItsCue() {
    assertEquals(
        List.of("The army | say | that its troops had left Sarmin"),
        Spoken.in("The army said that its troops had left Sarmin."));
    assertEquals(
        List.of("the army | say | Its troops had left Sarmin"),
        Spoken.in("Its troops had left Sarmin, the army said on Tuesday."));
    assertEquals(
        List.of("the army | say | Its troops ... had left Sarmin"),
        Spoken.in("Its troops, the army said on Tuesday, had left Sarmin."));
    assertEquals(
        List.of("the army | say | the bridge has been destroyed"),
        Spoken.in("As the army said on Monday, the bridge has been destroyed."));
  }

  @Test
  void aCueMayStandInTheMiddleOfItsClause() {
    assertEquals(
        List.of("he | say | The town ... was quiet"), Spoken.in("The town, he said, was quiet."));
  }

  @Test
  void participlesAndCoordinatedCuesShareTheSpeaker() {
    List<String> both =
        List.of("The army | say | that it had left", "The army | add | that it would return");
    assertEquals(both, Spoken.in("The army said that it had left, adding that it would return."));
    assertEquals(both, Spoken.in("The army said that it had left and added that it would return."));
  }

  @Test
  void aSubjectThatTheParserMisplacesIsFound() {
    assertEquals(
        List.of("a doctor | say | Eight people were killed on Sunday"),
        Spoken.in("Eight people were killed on Sunday, a doctor said, asking not to be named."));
    assertEquals(
        List.of("Two soldiers | say | that the order came at ten"),
        Spoken.in("Two soldiers reached by telephone in Sennar said that the order came at ten."));
  }

  @Test
  void whoeverIsToldIsNotTheSpeaker() {
    assertEquals(
        List.of("An official | tell | that the deal was dead"),
        Spoken.in("An official told Reuters on condition of anonymity that the deal was dead."));
  }

  @Test
  void whatIsNotSaidIsLeftOpen() {
    assertEquals(
        List.of("ASKS The army | say | whether troops had left"),
        Spoken.in("The army did not say whether troops had left."));
    assertEquals(
        List.of("ASKS Reuters | verify | the claim"),
        Spoken.in("Reuters could not verify the claim."));
  }

  @Test
  void whatIsNotPlannedIsDenied() {
    assertEquals(
        List.of("DENIES The rebels | intend | to attack"),
        Spoken.in("The rebels do not intend to attack."));
  }

  @Test
  void passivesHideTheSpeaker() {
    assertEquals(
        List.of("(unnamed) | report | that the convoy had been hit"),
        Spoken.in("It was reported that the convoy had been hit."));
    assertEquals(
        List.of("(unnamed) | say | The minister ... to have fled the country"),
        Spoken.in("The minister is said to have fled the country."));
    assertEquals(
        List.of("ASKS (unnamed) | ask | whether he would resign"),
        Spoken.in("Asked whether he would resign, the minister laughed."));
  }

  @Test
  void passivesNameTheirAgent() {
    assertEquals(
        List.of("CLAIMS the UN | accuse | The group ... of killing civilians"),
        Spoken.in("The group was accused by the UN of killing civilians."));
    assertEquals(
        List.of("CONFIRMS the army | confirm | The fall of the town"),
        Spoken.in("The fall of the town, confirmed by the army, came on Friday."));
  }

  @Test
  void deedsAreNotWords() {
    assertEquals(List.of(), Spoken.in("The strike killed twelve people."));
    assertEquals(List.of(), Spoken.in("The city's loss threatens to cut supply lines."));
    assertEquals(List.of(), Spoken.in("Tanks backed the infantry."));
    assertEquals(List.of(), Spoken.in("He read the map."));
    assertEquals(List.of(), Spoken.in("The general has a plan."));
  }
}
