package org.orontes.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClustersTest {
  private static final double NEEDED = 3;

  private static Clusters.Pair pair(int one, int other, double score) {
    return new Clusters.Pair(one, other, score);
  }

  @Test
  void whatIsAlikeIsOneGroup() {
    assertEquals(
        List.of(List.of(0, 1, 2), List.of(3)),
        Clusters.of(4, List.of(pair(0, 1, 5), pair(1, 2, 4), pair(0, 2, 4)), NEEDED));
  }

  @Test
  void aChainOfNeighboursIsNoGroup() {
    assertEquals(
        List.of(List.of(0, 1), List.of(2, 3)),
        Clusters.of(4, List.of(pair(0, 1, 5), pair(1, 2, 4), pair(2, 3, 5)), NEEDED));
  }

  @Test
  void whatExcludesOneAnotherStaysApartWhateverElseIsAlike() {
    assertEquals(
        List.of(List.of(0, 2), List.of(1)),
        Clusters.of(
            3,
            List.of(pair(0, 1, Double.NEGATIVE_INFINITY), pair(0, 2, 9), pair(1, 2, 8)),
            NEEDED));
  }

  @Test
  void theOrderOfThePairsDoesNotMatter() {
    List<Clusters.Pair> pairs = List.of(pair(0, 1, 4), pair(1, 2, 4), pair(2, 3, 4), pair(0, 3, 4));
    List<Clusters.Pair> turned = List.of(pairs.get(2), pairs.get(0), pairs.get(3), pairs.get(1));
    assertEquals(Clusters.of(4, pairs, NEEDED), Clusters.of(4, turned, NEEDED));
  }

  @Test
  void aPairIsGivenInOrder() {
    assertThrows(IllegalArgumentException.class, () -> pair(2, 1, 4));
  }
}
