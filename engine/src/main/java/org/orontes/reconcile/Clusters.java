package org.orontes.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Groups things by their likeness in pairs: the two groups whose members are on average most alike
 * are joined, again and again, as long as that average is enough (average linkage; Sokal and
 * Michener 1958). A pair that was not given counts as 0, and three in ten of these are passed over,
 * since reports leave much unsaid; a chain of neighbours still makes no group. Equal averages are
 * decided by the least member: a function of the set of pairs.
 */
final class Clusters {
  /** Pairs of which so many are alike make up for the others that have nothing to compare. */
  private static final double SPEAKING = 0.7;

  private final double needed;
  private final Map<Integer, List<Integer>> members = new TreeMap<>();
  private final Map<Integer, Map<Integer, Double>> sums = new HashMap<>();
  private final PriorityQueue<Join> queue =
      new PriorityQueue<>(
          Comparator.<Join>comparingDouble(j -> -j.mean)
              .thenComparingInt(j -> j.one)
              .thenComparingInt(j -> j.other));

  private record Join(double mean, int one, int other) {}

  /**
   * A pair.
   *
   * @param one the lesser number
   * @param other the greater number
   * @param score how alike; negative if they speak against one another, without limit if they
   *     exclude one another
   */
  record Pair(int one, int other, double score) {
    Pair {
      if (one >= other) {
        throw new IllegalArgumentException("Not in order: " + one + " " + other);
      }
    }
  }

  private Clusters(double needed) {
    this.needed = needed;
  }

  /** How alike two are; 0 if they have nothing to compare. */
  @FunctionalInterface
  interface Likeness {
    /** The likeness of a pair, the lesser number first. */
    double of(int one, int other);

    /** True if the likeness is at least so much: often known without working it out. */
    default boolean reaches(int one, int other, double least) {
      return of(one, other) >= least;
    }
  }

  /**
   * Groups the numbers below {@code size}, block by block, on several threads.
   *
   * @param near the pairs worth comparing
   * @param likeness made anew for each thread that compares
   * @param needed the mean likeness from which two groups are joined
   * @return groups by their least member, each in order
   */
  static List<List<Integer>> of(
      int size, Neighbours near, Supplier<Likeness> likeness, double needed) {
    int[] blocks = blocks(size, near, likeness, leastToJoin(needed));
    Map<Integer, List<Pair>> inBlock = new HashMap<>();
    for (List<Pair> part : near.inParts(() -> new Scored(blocks, likeness.get()))) {
      for (Pair pair : part) {
        inBlock.computeIfAbsent(blocks[pair.one], b -> new ArrayList<>()).add(pair);
      }
    }
    List<List<Integer>> groups = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      if (blocks[i] == i && !inBlock.containsKey(i)) {
        groups.add(List.of(i));
      }
    }
    inBlock.values().parallelStream()
        .map(pairs -> of(pairs, needed))
        .toList()
        .forEach(groups::addAll);
    groups.sort(Comparator.comparing(group -> group.get(0)));
    return groups;
  }

  /** For each number the least one of its block. */
  private static int[] blocks(
      int size, Neighbours near, Supplier<Likeness> likeness, double least) {
    Blocks blocks = new Blocks(size);
    for (List<Pair> part : near.inParts(() -> new Reaching(likeness.get(), least))) {
      part.forEach(pair -> blocks.join(pair.one, pair.other));
    }
    return IntStream.range(0, size).map(blocks::of).toArray();
  }

  /** Collects the pairs that are alike enough to bear a join. */
  private record Reaching(Likeness likeness, double least, List<Pair> done)
      implements Neighbours.Work<List<Pair>> {
    Reaching(Likeness likeness, double least) {
      this(likeness, least, new ArrayList<>());
    }

    @Override
    public void pair(int one, int other) {
      if (likeness.reaches(one, other, least)) {
        done.add(new Pair(one, other, least));
      }
    }
  }

  /** Collects the pairs of one block that have something to compare. */
  private record Scored(int[] blocks, Likeness likeness, List<Pair> done)
      implements Neighbours.Work<List<Pair>> {
    Scored(int[] blocks, Likeness likeness) {
      this(blocks, likeness, new ArrayList<>());
    }

    @Override
    public void pair(int one, int other) {
      double score = blocks[one] == blocks[other] ? likeness.of(one, other) : 0;
      if (score != 0) {
        done.add(new Pair(one, other, score));
      }
    }
  }

  /** No join has a mean of enough unless one of its pairs is as alike as this. */
  private static double leastToJoin(double needed) {
    return SPEAKING * needed;
  }

  /**
   * Groups what the pairs name.
   *
   * @param needed the mean likeness from which two groups are joined
   * @return groups by their least member, each in order
   */
  static List<List<Integer>> of(List<Pair> pairs, double needed) {
    int[] names =
        pairs.stream()
            .flatMapToInt(p -> IntStream.of(p.one, p.other))
            .sorted()
            .distinct()
            .toArray();
    List<List<Integer>> groups =
        names.length <= SmallBlock.MOST
            ? SmallBlock.join(names, pairs, needed)
            : joinLarge(pairs, needed);
    groups.forEach(g -> g.sort(Comparator.naturalOrder()));
    return groups;
  }

  /** The joining of a block that is too large for a square. */
  static List<List<Integer>> joinLarge(List<Pair> pairs, double needed) {
    Clusters clusters = new Clusters(needed);
    for (Pair pair : pairs) {
      clusters.members.computeIfAbsent(pair.one, i -> new ArrayList<>(List.of(i)));
      clusters.members.computeIfAbsent(pair.other, i -> new ArrayList<>(List.of(i)));
    }
    for (Pair pair : pairs) {
      clusters.sums(pair.one).put(pair.other, pair.score);
      clusters.sums(pair.other).put(pair.one, pair.score);
      clusters.offer(pair.one, pair.other, pair.score);
    }
    clusters.join();
    return new ArrayList<>(clusters.members.values());
  }

  /** The mean of so many pairs, three in ten of them passed over. */
  static double mean(double sum, int ones, int others) {
    return sum / Math.max(1, SPEAKING * ((double) ones * others));
  }

  private double mean(int one, int other, double sum) {
    return mean(sum, size(one), size(other));
  }

  private int size(int group) {
    return members.getOrDefault(group, List.of()).size();
  }

  private void offer(int one, int other, double sum) {
    double mean = mean(one, other, sum);
    if (mean >= needed) {
      queue.add(new Join(mean, Math.min(one, other), Math.max(one, other)));
    }
  }

  private void join() {
    while (!queue.isEmpty()) {
      Join next = queue.remove();
      List<Integer> into = members.get(next.one);
      List<Integer> from = members.get(next.other);
      Double sum = sums(next.one).get(next.other);
      if (into != null
          && from != null
          && sum != null
          && mean(next.one, next.other, sum) == next.mean) {
        into.addAll(from);
        members.remove(next.other);
        moveSums(next.one, next.other);
      }
    }
  }

  private Map<Integer, Double> sums(int group) {
    return sums.computeIfAbsent(group, k -> new HashMap<>());
  }

  /** The likeness of what was joined to all others is the sum of both. */
  private void moveSums(int one, int other) {
    Map<Integer, Double> mine = sums(one);
    Map<Integer, Double> theirs = sums(other);
    sums.remove(other);
    mine.remove(other);
    theirs.remove(one);
    theirs.forEach(
        (third, score) -> {
          mine.merge(third, score, Double::sum);
          sums(third).remove(other);
        });
    new TreeMap<>(mine)
        .forEach(
            (third, total) -> {
              sums(third).put(one, total);
              offer(one, third, total);
            });
  }
}
