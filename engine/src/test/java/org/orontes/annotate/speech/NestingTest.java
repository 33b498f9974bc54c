package org.orontes.annotate.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.orontes.model.Attribution;

/** Speakers within the words of others: each link an attribution, the outer around the inner. */
class NestingTest {
  @Test
  void oneReportsWhatAnotherSaid() {
    assertEquals(
        List.of(
            "Reuters | report | that the army had said that its troops had left",
            "the army | say | that its troops had left"),
        Spoken.in("Reuters reported that the army had said that its troops had left."));
  }

  @Test
  void reportsCitedBySomebody() {
    assertEquals(
        List.of(
            "Syrian reports | according to | Airstrikes destroyed a depot",
            "Army Radio | cite | Airstrikes destroyed a depot, according to Syrian reports"),
        Spoken.in(
            "Airstrikes destroyed a depot, according to Syrian reports which were cited by Army"
                + " Radio."));
  }

  @Test
  void saidByOneQuotedByAnother() {
    assertEquals(
        List.of(
            "the governor | say | The bridge had been blown up",
            "Reuters | quote | The bridge had been blown up, said the governor"),
        Spoken.in("The bridge had been blown up, said the governor, quoted by Reuters."));
    assertEquals(
        List.of(
            "Reuters | quote | the governor as saying that the bridge had been blown up",
            "the governor | say | that the bridge had been blown up"),
        Spoken.in("Reuters quoted the governor as saying that the bridge had been blown up."));
  }

  @Test
  void citing() {
    assertEquals(
        List.of(
            "the ministry | say | Forty people died ... citing doctors",
            "doctors | cite | Forty people died"),
        Spoken.in("Forty people died, the ministry said, citing doctors."));
    assertEquals(
        List.of(
            "the Banner | report | citing an official, that the bridge was mined",
            "an official | cite | that the bridge was mined"),
        Spoken.in(
            "On Wednesday the Banner reported, citing an official, that the bridge was mined."));
  }

  @Test
  void insideQuotationMarks() {
    assertEquals(
        List.of(
            "The Americans | tell | that the road was safe",
            "he | say | “The Americans told us that the road was safe,”"),
        Spoken.in("“The Americans told us that the road was safe,” he said."));
  }

  @Test
  void whatASpeakerSaysOfHisOwnBeliefsIsNoLinkOfItsOwn() {
    assertEquals(
        List.of("The general | say | he believes the war will end"),
        Spoken.in("The general said he believes the war will end."));
    assertEquals(
        List.of("he | say | “We think the war will end,”"),
        Spoken.in("“We think the war will end,” he said."));
  }

  @Test
  void theOuterHoldsTheInner() {
    String text = "State television said the rebels had announced that the dam was lost.";
    List<Attribution> found = Spoken.find(text);
    assertEquals(2, found.size());
    assertTrue(found.get(0).contentCover().contains(found.get(1).contentCover()));
  }
}
