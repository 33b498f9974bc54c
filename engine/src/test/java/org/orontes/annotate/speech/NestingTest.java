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

  @Test
  void citingBesideAQuotation() {
    assertEquals(
        List.of(
            "the governor | say | “The dam wall has cracked in two places,” ... citing engineers",
            "engineers | cite | “The dam wall has cracked in two places,”"),
        Spoken.in(
            "“The dam wall has cracked in two places,” said the governor, citing engineers."));
    assertEquals(
        List.of(
            "a doctor | cite | that nine people were wounded",
            "The radio | report | citing a doctor ... that nine people were wounded"),
        Spoken.in("The radio, citing a doctor, reported that nine people were wounded."));
    assertEquals(
        List.of("The governor | say | that the wall had cracked, building another"),
        Spoken.in("The governor said that the wall had cracked, building another."));
  }

  @Test
  void quotedBetweenASpeakerAndHisCue() {
    assertEquals(
        List.of(
            "the state agency | quote | The bridge had been mined, the mayor ... said",
            "the mayor | say | The bridge had been mined"),
        Spoken.in("The bridge had been mined, the mayor, quoted by the state agency, said."));
    assertEquals(
        List.of(
            "the state agency | quote | The mayor ... said the bridge had been mined",
            "The mayor | say | the bridge had been mined"),
        Spoken.in("The mayor, quoted by the state agency, said the bridge had been mined."));
    assertEquals(
        List.of("The mayor | say | the bridge had been mined"),
        Spoken.in("The mayor, flanked by two officers, said the bridge had been mined."));
  }

  @Test
  void threeReportsInOneSentence() {
    assertEquals(
        List.of(
            "Lumo Radio | report | that the mayor had said villagers told him soldiers burned the"
                + " mill",
            "the mayor | say | villagers told him soldiers burned the mill",
            "villagers | tell | soldiers burned the mill"),
        Spoken.in(
            "Lumo Radio reported that the mayor had said villagers told him soldiers burned the"
                + " mill."));
    assertEquals(
        List.of(
            "the agency | according to | the ministry said residents reported an airstrike on the"
                + " school",
            "the ministry | say | residents reported an airstrike on the school",
            "residents | report | an airstrike on the school"),
        Spoken.in(
            "According to the agency, the ministry said residents reported an airstrike on the"
                + " school."));
  }

  @Test
  void whoDeniesWhatWasSaid() {
    assertEquals(
        List.of(
            "the army | say | The rebels had burned the mill", "DENIES villagers | deny | a claim"),
        Spoken.in(
            "The rebels had burned the mill, the army said — a claim that villagers denied."));
    assertEquals(
        List.of("The army | say | rebels burned the mill", "DENIES villagers | reject | a claim"),
        Spoken.in("The army said rebels burned the mill, a claim villagers rejected."));
    assertEquals(
        List.of(
            "CLAIMS Yerevan | accuse | Baku of shelling the road",
            "DENIES Baku | reject | an accusation"),
        Spoken.in("Yerevan accused Baku of shelling the road, an accusation that Baku rejected."));
    assertEquals(
        List.of(
            "The ministry | say | its drones had hit a depot",
            "CONFIRMS residents | confirm | an account"),
        Spoken.in(
            "The ministry said its drones had hit a depot, an account that residents confirmed."));
    assertEquals(
        List.of("The ministry | say | its drones had hit a depot, a store that residents built"),
        Spoken.in("The ministry said its drones had hit a depot, a store that residents built."));
  }
}
