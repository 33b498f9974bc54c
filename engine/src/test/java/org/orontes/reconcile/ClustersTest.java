package org.orontes.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

  /** How alike some pairs are; the others have nothing to compare. */
  private static final class Pairs {
    private final Map<List<Integer>, Double> scores = new HashMap<>();

    Pairs with(int one, int other, double score) {
      scores.put(List.of(one, other), score);
      return this;
    }

    double of(int one, int other) {
      return scores.getOrDefault(List.of(one, other), 0.0);
    }

    List<List<Integer>> groups(int size) {
      return Clusters.of(size, near(size), () -> this::of, NEEDED);
    }
  }

  @Test
  void whatIsAlikeIsOneGroup() {
    assertEquals(
        List.of(List.of(0, 1, 2)), new Pairs().with(0, 1, 5).with(1, 2, 4).with(0, 2, 4).groups(3));
  }

  @Test
  void aChainOfNeighboursIsNoGroup() {
    assertEquals(
        List.of(List.of(0, 1), List.of(2, 3)),
        new Pairs().with(0, 1, 5).with(1, 2, 4).with(2, 3, 5).groups(4));
  }

  @Test
  void whatExcludesOneAnotherStaysApartWhateverElseIsAlike() {
    assertEquals(
        List.of(List.of(0, 2), List.of(1)),
        new Pairs().with(0, 1, Double.NEGATIVE_INFINITY).with(0, 2, 9).with(1, 2, 8).groups(3));
  }

  @Test
  void whatIsLikeNothingStaysAlone() {
    assertEquals(List.of(List.of(0), List.of(1, 2)), new Pairs().with(1, 2, 5).groups(3));
  }

  /** Sums are worked out where they are needed, and that must not show. */
  @Property(tries = 400)
  void theGroupsAreThoseOfAllPairsTogether(@ForAll long seed) {
    Random random = new Random(seed);
    int size = 2 + random.nextInt(30);
    int oneIn = 1 + random.nextInt(6);
    Pairs pairs = new Pairs();
    for (int one = 0; one < size; one++) {
      for (int other = one + 1; other < size; other++) {
        if (random.nextInt(oneIn) == 0) {
          pairs.with(one, other, scoreOf(random));
        }
      }
    }
    assertEquals(plain(size, pairs), pairs.groups(size));
  }

  /** Thirds and tenths, so that sums depend on the order in which they are added up. */
  private static double scoreOf(Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> Double.NEGATIVE_INFINITY;
      case 1, 2 -> -random.nextInt(4) / 3.0;
      case 3, 4 -> random.nextInt(10);
      default -> random.nextInt(100) / 10.0;
    };
  }

  /** Average linkage as it is written down: a square of sums, and again and again the best pair. */
  private static List<List<Integer>> plain(int size, Pairs pairs) {
    List<List<Integer>> groups = new ArrayList<>();
    double[][] sums = new double[size][size];
    for (int i = 0; i < size; i++) {
      groups.add(new ArrayList<>(List.of(i)));
      for (int j = 0; j < size; j++) {
        sums[i][j] = pairs.of(Math.min(i, j), Math.max(i, j));
      }
    }
    while (true) {
      int one = -1;
      int other = -1;
      double most = 0;
      for (int i = 0; i < size; i++) {
        for (int j = i + 1; j < size; j++) {
          int ones = groups.get(i).size();
          int others = groups.get(j).size();
          double mean = ones * others == 0 ? 0 : Clusters.mean(sums[i][j], ones, others);
          if (mean >= NEEDED && mean > most) {
            one = i;
            other = j;
            most = mean;
          }
        }
      }
      if (one < 0) {
        groups.removeIf(List::isEmpty);
        groups.forEach(group -> group.sort(Comparator.naturalOrder()));
        return groups;
      }
      groups.get(one).addAll(groups.get(other));
      groups.get(other).clear();
      for (int third = 0; third < size; third++) {
        sums[one][third] += sums[other][third];
        sums[third][one] = sums[one][third];
      }
    }
  }

  private static Neighbours near(int size) {
    return Neighbours.of(size, i -> null, i -> Set.of(), 1);
  }
}
