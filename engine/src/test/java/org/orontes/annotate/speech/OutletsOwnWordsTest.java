package org.orontes.annotate.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a speaker's words end and the outlet goes on by itself. */
class OutletsOwnWordsTest {
  @Test
  void aClauseWithAsAfterAComma() {
    assertEquals(
        List.of("The army | say | it had taken the ridge"),
        Spoken.in("The army said it had taken the ridge, as rebels withdrew to the valley."));
    assertEquals(
        List.of("a spokesman | say | “The army left,”"),
        Spoken.in("“The army left,” a spokesman said, as rebels freed prisoners."));
  }

  @Test
  void aDashThatNothingCloses() {
    assertEquals(
        List.of("The agency | report | that air defences had shot down drones"),
        Spoken.in(
            "The agency reported that air defences had shot down drones — the first such attack on"
                + " the capital."));
  }

  @Test
  void aHyphenIsNoDash() {
    assertEquals(
        List.of("Israel | announce | the death of a Hezbollah-backed general"),
        Spoken.in("Israel announced the death of a Hezbollah-backed general."));
  }

  @Test
  void aRelativeClauseThatLeavesTheTenseOfTheReport() {
    assertEquals(
        List.of("The ministry | say | its forces had reached the town"),
        Spoken.in(
            "The ministry said its forces had reached the town, which lies 40 km from the"
                + " capital."));
  }

  @Test
  void anotherSpeakerAfterWith() {
    assertEquals(
        List.of(
            "The PMF | state | it has not deployed forces",
            "its commanders | indicate | they would do so only on orders"),
        Spoken.in(
            "The PMF stated it has not deployed forces, with its commanders indicating they would"
                + " do so only on orders."));
  }

  @Test
  void theOutletsNameForWhatWasSaid() {
    assertEquals(
        List.of(
            "Sudan's army | say | that its troops had left",
            "its | admission | that the town was lost"),
        Spoken.in(
            "Sudan's army said that its troops had left, its first admission that the town was"
                + " lost."));
  }
}
