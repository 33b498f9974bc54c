package org.orontes.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The joining of {@link Clusters} for a block of few members, on a square of sums. Nearly all
 * blocks are small, and a square costs a small part of what maps do; the groups are the same.
 */
final class SmallBlock {
  /** A square of so many costs 32 megabytes for as long as it is joined. */
  static final int MOST = 2048;

  private final double needed;
  private final double[][] sums;
  private final List<List<Integer>> members = new ArrayList<>();
  private final boolean[] gone;

  /** For each the later one that it is most alike to; 0 if there is none. */
  private final int[] best;

  private SmallBlock(int[] names, double needed) {
    this.needed = needed;
    this.sums = new double[names.length][names.length];
    this.gone = new boolean[names.length];
    this.best = new int[names.length];
    for (int name : names) {
      members.add(new ArrayList<>(List.of(name)));
    }
  }

  /** As {@link Clusters#of(List, double)}, but for the order of the groups. */
  static List<List<Integer>> join(int[] sortedNames, List<Clusters.Pair> pairs, double needed) {
    SmallBlock block = new SmallBlock(sortedNames, needed);
    for (Clusters.Pair pair : pairs) {
      int one = java.util.Arrays.binarySearch(sortedNames, pair.one());
      int other = java.util.Arrays.binarySearch(sortedNames, pair.other());
      block.sums[one][other] = pair.score();
      block.sums[other][one] = pair.score();
    }
    block.join();
    return IntStream.range(0, sortedNames.length)
        .filter(i -> !block.gone[i])
        .mapToObj(block.members::get)
        .toList();
  }

  private double mean(int one, int other) {
    return Clusters.mean(sums[one][other], members.get(one).size(), members.get(other).size());
  }

  private void join() {
    for (int i = 0; i < best.length; i++) {
      choose(i);
    }
    while (true) {
      int one = -1;
      double most = needed;
      for (int i = 0; i < best.length; i++) {
        if (!gone[i]
            && best[i] != 0
            && (one < 0 ? mean(i, best[i]) >= most : mean(i, best[i]) > most)) {
          one = i;
          most = mean(i, best[i]);
        }
      }
      if (one < 0) {
        return;
      }
      join(one, best[one]);
    }
  }

  private void join(int one, int other) {
    members.get(one).addAll(members.get(other));
    gone[other] = true;
    for (int third = 0; third < best.length; third++) {
      if (!gone[third] && third != one) {
        sums[one][third] += sums[other][third];
        sums[third][one] = sums[one][third];
      }
    }
    choose(one);
    for (int i = 0; i < other; i++) {
      if (gone[i] || i == one) {
        continue;
      }
      if (best[i] == one || best[i] == other) {
        choose(i);
      } else if (i < one && isBetter(i, one)) {
        best[i] = one;
      }
    }
  }

  private boolean isBetter(int of, int candidate) {
    if (best[of] == 0) {
      return mean(of, candidate) >= needed;
    }
    double now = mean(of, best[of]);
    double then = mean(of, candidate);
    return then > now || (then == now && then >= needed && candidate < best[of]);
  }

  /** Finds the later one that this is most alike to, the least of equals. */
  private void choose(int of) {
    best[of] = 0;
    for (int later = of + 1; later < best.length; later++) {
      if (!gone[later] && (best[of] == 0 ? mean(of, later) >= needed : isBetter(of, later))) {
        best[of] = later;
      }
    }
  }
}
