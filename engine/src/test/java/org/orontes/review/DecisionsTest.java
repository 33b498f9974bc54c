package org.orontes.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.orontes.codec.DecisionReader;
import org.orontes.codec.DecisionWriter;
import org.orontes.model.ClaimId;
import org.orontes.model.Decision;
import org.orontes.model.Decision.Correction;
import org.orontes.model.Decision.Judgement;
import org.orontes.model.Factuality;
import org.orontes.model.Incident;
import org.orontes.model.Place;
import org.orontes.model.Precision;

/** Decisions by themselves: what they do to groups of claims, and their JSON. */
class DecisionsTest {
  private static final ClaimId A = claim(1);
  private static final ClaimId B = claim(2);
  private static final ClaimId C = claim(3);
  private static final ClaimId D = claim(4);
  private static final List<List<ClaimId>> GROUPS = List.of(List.of(A, B), List.of(C), List.of(D));

  private static ClaimId claim(int number) {
    return new ClaimId("a-000000000000000" + number + "/0-4/ASSAULT");
  }

  private static Decision decision(int hour, Judgement judgement, ClaimId... claims) {
    Instant at = Instant.parse("2022-05-01T00:00:00Z").plusSeconds(3600L * hour);
    String id = Decision.idOf(Integer.toString(hour), judgement.toString());
    List<String> about = List.of(claims).stream().map(ClaimId::value).toList();
    return new Decision(id, judgement, about, List.of(claims), "", "amina", at, null);
  }

  private static List<List<ClaimId>> after(Decision... decisions) {
    return new Decisions(List.of(decisions)).regroup(GROUPS);
  }

  @Test
  void aMergeJoinsTheGroupsOfItsClaims() {
    assertEquals(
        List.of(List.of(A, B, D), List.of(C)), after(decision(1, new Decision.Merge(), B, D)));
  }

  @Test
  void aSplitTakesItsClaimsOut() {
    assertEquals(
        List.of(List.of(A), List.of(C), List.of(D), List.of(B)),
        after(decision(1, new Decision.Split(), B)));
  }

  @Test
  void aLaterDecisionActsOnWhatAnEarlierOneMade() {
    Decision merge = decision(1, new Decision.Merge(), A, C);
    Decision split = decision(2, new Decision.Split(), C);
    assertEquals(List.of(List.of(A, B), List.of(D), List.of(C)), after(merge, split));
    assertEquals(after(merge, split), after(split, merge), "the order they come in says nothing");
  }

  @Test
  void aDecisionOnAClaimThatIsGoneDoesNothing() {
    assertEquals(GROUPS, after(decision(1, new Decision.Merge(), claim(8), claim(9))));
    assertEquals(GROUPS, after(decision(1, new Decision.Split(), claim(9))));
    assertEquals(GROUPS, after(decision(1, new Decision.Merge(), A, claim(9))));
  }

  @Test
  void noClaimIsEverLostOrDoubled() {
    Random random = new Random(7);
    List<ClaimId> all = List.of(A, B, C, D);
    for (int round = 0; round < 200; round++) {
      List<Decision> some = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        List<ClaimId> two = new ArrayList<>(all);
        Collections.shuffle(two, random);
        Judgement judgement = random.nextBoolean() ? new Decision.Merge() : new Decision.Split();
        some.add(decision(i, judgement, two.get(0), two.get(1)));
      }
      List<ClaimId> left = new ArrayList<>();
      new Decisions(some).regroup(GROUPS).forEach(left::addAll);
      Collections.sort(left);
      assertEquals(all, left);
    }
  }

  @Test
  void whatWasUndoneDoesNotCount() {
    Decision merge = decision(1, new Decision.Merge(), A, C);
    Decision undone = merge.undoneBy(new Decision.Undone("farid", merge.at(), "no"));
    assertEquals(GROUPS, after(undone));
    assertTrue(new Decisions(List.of(undone)).isEmpty());
  }

  @Test
  void everyKindReadsBackTheSame() {
    Place place = new Place("place:1", "Bakhmut", 48.6, 38.0, 5, Precision.CITY, "UA", "place:2");
    Correction correction =
        new Correction(
            "ASSAULT",
            "aerial",
            Factuality.DENIED,
            true,
            place,
            new Decision.Days(LocalDate.of(2023, 5, 20), null),
            List.of(new Decision.Party("actor:wagner", "Wagner")),
            List.of(new Decision.Party(null, "a hospital")));
    List<Judgement> all =
        List.of(
            new Decision.Confirm(),
            new Decision.Reject(),
            new Decision.Correct(correction),
            new Decision.Merge(),
            new Decision.Split(),
            new Decision.SetGrade(new Incident.Grade("B", "2", false)),
            new Decision.Note("see the video"));
    for (Judgement judgement : all) {
      Decision made = decision(3, judgement, A, B);
      Decision undone = made.undoneBy(new Decision.Undone("farid", made.at(), "read it again"));
      assertEquals(made, DecisionReader.read("test", DecisionWriter.json(made)));
      assertEquals(undone, DecisionReader.read("test", DecisionWriter.json(undone)));
    }
  }

  @Test
  void nonsenseIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> decision(1, new Decision.Merge(), A));
    assertThrows(IllegalArgumentException.class, () -> decision(1, new Decision.Confirm()));
  }
}
