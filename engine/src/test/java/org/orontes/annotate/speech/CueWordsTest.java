package org.orontes.annotate.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Cues that are no verbs: phrases, nouns, adverbs, documents, colons. */
class CueWordsTest {
  @Test
  void phrases() {
    assertEquals(
        List.of("the governor | according to | The bridge was blown up"),
        Spoken.in("The bridge was blown up, according to the governor."));
    assertEquals(
        List.of("two officials | according to | the bridge was blown up"),
        Spoken.in("According to two officials, the bridge was blown up."));
    assertEquals(
        List.of("the governor | in the words of | the bridge was lost"),
        Spoken.in("In the words of the governor, the bridge was lost."));
    assertEquals(
        List.of("the ministry | as per | the school is closed"),
        Spoken.in("As per the ministry, the school is closed."));
    assertEquals(List.of(), Spoken.in("Poets live according to their means."));
  }

  @Test
  void nouns() {
    assertEquals(
        List.of("CLAIMS The army | claim | that it had won"),
        Spoken.in("The army's claim that it had won was doubted."));
    assertEquals(
        List.of("(unnamed) | report of | a massacre"),
        Spoken.in("Reports of a massacre reached the capital."));
    assertEquals(
        List.of("The ministry | statement | that the dam was safe"),
        Spoken.in("The ministry issued a statement that the dam was safe."));
    assertEquals(List.of(), Spoken.in("The report was long."));
  }

  @Test
  void adverbs() {
    assertEquals(
        List.of("(reportedly) | reportedly | The rebels ... freed hundreds of prisoners"),
        Spoken.in("The rebels reportedly freed hundreds of prisoners."));
    assertEquals(
        List.of("(allegedly) | allegedly | A warehouse was ... looted"),
        Spoken.in("A warehouse was allegedly looted."));
    assertEquals(List.of(), Spoken.in("The rebels quickly freed hundreds of prisoners."));
  }

  @Test
  void documents() {
    assertEquals(
        List.of("The video | show | soldiers beating a man"),
        Spoken.in("The video showed soldiers beating a man."));
    assertEquals(
        List.of("the video | in | soldiers beat a man"),
        Spoken.in("In the video, soldiers beat a man."));
    assertEquals(List.of(), Spoken.in("In the square, soldiers beat a man."));
    assertEquals(List.of(), Spoken.in("The general showed courage."));
  }

  @Test
  void colonsInHeadlines() {
    assertEquals(List.of("Army | : | town is ours"), Spoken.inHeadline("Army: town is ours"));
    assertEquals(List.of("army | : | Town is ours"), Spoken.inHeadline("Town is ours: army"));
    assertEquals(
        List.of("army | say | 'Town is ours'"), Spoken.inHeadline("'Town is ours', says army"));
    assertEquals(
        List.of("Minister | : | \"We will rebuild\""),
        Spoken.inHeadline("Minister: \"We will rebuild\""));
    assertEquals(List.of(), Spoken.inHeadline("War in the north: what we know"));
    assertEquals(List.of(), Spoken.inHeadline("Goma: what is still open?"));
    assertEquals(List.of(), Spoken.inHeadline("Rebels 'capture Hama' as army flees"));
  }

  @Test
  void stances() {
    assertEquals(
        List.of("EXPECTS The UN | warn of | a massacre"),
        Spoken.in("The UN warned of a massacre."));
    assertEquals(
        List.of("WANTS The governor | call | the rebels to leave"),
        Spoken.in("The governor called on the rebels to leave."));
    assertEquals(
        List.of("DENIES (unnamed) | expect | Congo's president ... to take part"),
        Spoken.in("Congo's president is not expected to take part."));
    assertEquals(
        List.of(
            "DENIES Russia | deny | involvement in the attack", "Russia | criticise | Damascus"),
        Spoken.in("Russia denied involvement in the attack but criticised Damascus."));
  }
}
