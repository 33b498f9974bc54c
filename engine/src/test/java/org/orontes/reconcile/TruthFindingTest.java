package org.orontes.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.orontes.reconcile.TruthFinding.Method;
import org.orontes.reconcile.TruthFinding.Vote;

/** Who outvotes whom. */
class TruthFindingTest {
  private static Optional<String> best(Method method, Vote... votes) {
    return TruthFinding.best(
        TruthFinding.support(List.of(votes), method, Map.of()), TruthFinding.MARGIN);
  }

  @Test
  void manyCopiesOfOneOriginOutvoteTwoOnlyWhereArticlesCount() {
    Vote copied = new Vote("ministry", "40", 9, false);
    Vote one = new Vote("hospital", "12", 1, false);
    Vote two = new Vote("monitor", "12", 1, false);
    assertEquals(Optional.of("40"), best(Method.ARTICLES, copied, one, two));
    assertEquals(Optional.of("12"), best(Method.ORIGINS, copied, one, two));
  }

  @Test
  void aPartyOnItsOwnDoingsCountsHalf() {
    Vote party = new Vote("army", "40", 3, true);
    Vote one = new Vote("hospital", "12", 1, false);
    assertEquals(Optional.empty(), best(Method.ORIGINS, party, one));
    assertEquals(Optional.of("12"), best(Method.ORIGINS_PARTY_HALF, party, one));
  }

  @Test
  void equalSupportSettlesNothing() {
    assertEquals(
        Optional.empty(),
        best(
            Method.ORIGINS_PARTY_HALF, new Vote("a", "1", 1, false), new Vote("b", "2", 1, false)));
  }

  @Test
  void whoOftenAgreesWithTheOthersWeighsMore() {
    List<List<Vote>> questions =
        List.of(
            List.of(vote("a", "1"), vote("b", "1"), vote("liar", "2")),
            List.of(vote("a", "5"), vote("b", "5"), vote("liar", "9")),
            List.of(vote("a", "7"), vote("c", "7"), vote("liar", "3")));
    Map<String, Double> record = TruthFinding.trackRecord(questions);
    assertTrue(record.getOrDefault("a", 0.0) > record.getOrDefault("liar", 9.0), record.toString());
  }

  private static Vote vote(String origin, String value) {
    return new Vote(origin, value, 1, false);
  }
}
