package org.orontes.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ClustersTest {
  private static final double NEEDED = 3;

  private static Clusters.Pair pair(int one, int other, double score) {
    return new Clusters.Pair(one, other, score);
  }

  @Test
  void whatIsAlikeIsOneGroup() {
    assertEquals(
        List.of(List.of(0, 1, 2)),
        Clusters.of(List.of(pair(0, 1, 5), pair(1, 2, 4), pair(0, 2, 4)), NEEDED));
  }

  @Test
  void aChainOfNeighboursIsNoGroup() {
    assertEquals(
        List.of(List.of(0, 1), List.of(2, 3)),
        Clusters.of(List.of(pair(0, 1, 5), pair(1, 2, 4), pair(2, 3, 5)), NEEDED));
  }

  @Test
  void whatExcludesOneAnotherStaysApartWhateverElseIsAlike() {
    assertEquals(
        List.of(List.of(0, 2), List.of(1)),
        Clusters.of(
            List.of(pair(0, 1, Double.NEGATIVE_INFINITY), pair(0, 2, 9), pair(1, 2, 8)), NEEDED));
  }

  @Test
  void theOrderOfThePairsDoesNotMatter() {
    List<Clusters.Pair> pairs = List.of(pair(0, 1, 4), pair(1, 2, 4), pair(2, 3, 4), pair(0, 3, 4));
    List<Clusters.Pair> turned = List.of(pairs.get(2), pairs.get(0), pairs.get(3), pairs.get(1));
    assertEquals(Clusters.of(pairs, NEEDED), Clusters.of(turned, NEEDED));
  }

  @Test
  void whatIsLikeNothingStaysAlone() {
    assertEquals(
        List.of(List.of(0), List.of(1, 2)),
        Clusters.of(3, near(3), () -> (one, other) -> one == 1 && other == 2 ? 5 : 0, NEEDED));
  }

  /** A square of sums spares time and must not show either. */
  @Property(tries = 200)
  void aSmallBlockIsJoinedAsALargeOne(@ForAll long seed) {
    Random random = new Random(seed);
    int size = 2 + random.nextInt(30);
    List<Clusters.Pair> pairs = new ArrayList<>();
    for (int one = 0; one < size; one++) {
      for (int other = one + 1; other < size; other++) {
        if (random.nextInt(3) > 0) {
          pairs.add(pair(one, other, scoreOf(random)));
        }
      }
    }
    List<List<Integer>> large = Clusters.joinLarge(pairs, NEEDED);
    large.forEach(group -> group.sort(Comparator.naturalOrder()));
    assertEquals(large, Clusters.of(pairs, NEEDED));
  }

  /** Mostly small whole numbers, so that many means are equal; some exclude one another. */
  private static double scoreOf(Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> Double.NEGATIVE_INFINITY;
      case 1, 2 -> -random.nextInt(4);
      default -> random.nextInt(10);
    };
  }

  /** Blocks spare memory and must not show: the groups are those of all pairs together. */
  @Property(tries = 200)
  void blocksChangeNothing(@ForAll long seed) {
    Random random = new Random(seed);
    int size = 2 + random.nextInt(30);
    Map<List<Integer>, Double> scores = new HashMap<>();
    List<Clusters.Pair> pairs = new ArrayList<>();
    for (int one = 0; one < size; one++) {
      for (int other = one + 1; other < size; other++) {
        double score = random.nextInt(5) == 0 ? random.nextInt(9) : -random.nextInt(3);
        scores.put(List.of(one, other), score);
        pairs.add(pair(one, other, score));
      }
    }
    assertEquals(
        Clusters.of(pairs, NEEDED),
        Clusters.of(
            size,
            near(size),
            () -> (one, other) -> scores.getOrDefault(List.of(one, other), 0.0),
            NEEDED));
  }

  private static Neighbours near(int size) {
    return Neighbours.of(size, i -> null, i -> Set.of(), 1);
  }

  @Test
  void aPairIsGivenInOrder() {
    assertThrows(IllegalArgumentException.class, () -> pair(2, 1, 4));
  }
}
