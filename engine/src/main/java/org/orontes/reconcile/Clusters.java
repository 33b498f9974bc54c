package org.orontes.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Groups things by their likeness in pairs: the two groups whose members are on average most alike
 * are joined, again and again, as long as that average is enough (average linkage; Sokal and
 * Michener 1958). A pair that has nothing to compare counts as 0, and three in ten of these are
 * passed over, since reports leave much unsaid; a chain of neighbours still makes no group. Equal
 * averages are decided by the least member: a function of the set of pairs.
 *
 * <p>No two groups are joined unless one pair across them reaches seven tenths of what is needed.
 * Only such pairs are kept ({@link Edges}); they part all things into {@link Blocks}, which are
 * joined side by side, each by a {@link Linkage}.
 */
final class Clusters {
  /** Pairs of which so many are alike make up for the others that have nothing to compare. */
  private static final double SPEAKING = 0.7;

  /** Sums are rounded: an edge may fall short by as much. */
  private static final double ROUNDING = 1e-9;

  /** So many edges are one part of the work of joining, a larger block by itself. */
  private static final int PART = 20_000;

  private Clusters() {}

  /** How alike two are; 0 if they have nothing to compare. */
  @FunctionalInterface
  interface Likeness {
    /**
     * The likeness of a pair, the lesser number first: negative if they speak against one another,
     * without limit if they exclude one another.
     */
    double of(int one, int other);

    /**
     * The likeness if it is at least so much, else something less: often known without working it
     * out.
     */
    default double atLeast(int one, int other, double least) {
      return of(one, other);
    }
  }

  /**
   * Groups the numbers below {@code size}, block by block, on several threads.
   *
   * @param near the pairs worth comparing
   * @param likeness made anew for each part of the work
   * @param needed the mean likeness from which two groups are joined, more than 0
   * @return groups by their least member, each in order
   */
  static List<List<Integer>> of(
      int size, Neighbours near, Supplier<Likeness> likeness, double needed) {
    double least = leastOfEdge(needed);
    List<Edges> parts = near.inParts(() -> new Reaching(likeness.get(), least));
    Blocks blocks = new Blocks(size);
    for (Edges part : parts) {
      for (int i = 0; i < part.count(); i++) {
        blocks.join(part.one(i), part.other(i));
      }
    }
    int[] blockOf = IntStream.range(0, size).map(blocks::of).toArray();
    List<List<Integer>> groups = new ArrayList<>();
    List<Edges> work = byBlock(parts, blockOf, groups);
    work.sort(Comparator.comparingInt(e -> -e.count()));
    shared(work).parallelStream()
        .map(blocksOfPart -> join(blocksOfPart, near, likeness.get(), needed))
        .toList()
        .forEach(groups::addAll);
    groups.sort(Comparator.comparing(group -> group.get(0)));
    return groups;
  }

  /** What the best pair across two groups is worth at least if they can be joined. */
  static double leastOfEdge(double needed) {
    return SPEAKING * needed - ROUNDING;
  }

  /** The edges of each block; what is in none stands alone. */
  private static List<Edges> byBlock(List<Edges> parts, int[] blockOf, List<List<Integer>> groups) {
    @SuppressWarnings("NullAway") // filled as blocks come
    Edges[] of = new Edges[blockOf.length];
    for (Edges part : parts) {
      for (int i = 0; i < part.count(); i++) {
        int block = blockOf[part.one(i)];
        if (of[block] == null) {
          of[block] = new Edges();
        }
        of[block].add(part.one(i), part.other(i), part.score(i));
      }
    }
    List<Edges> all = new ArrayList<>();
    for (int i = 0; i < of.length; i++) {
      if (of[i] != null) {
        all.add(of[i]);
      } else if (blockOf[i] == i) {
        groups.add(List.of(i));
      }
    }
    return all;
  }

  /** Small blocks go together, since each part of the work has a likeness of its own. */
  private static List<List<Edges>> shared(List<Edges> blocks) {
    List<List<Edges>> parts = new ArrayList<>();
    int room = 0;
    for (Edges block : blocks) {
      if (room < block.count()) {
        parts.add(new ArrayList<>());
        room = PART;
      }
      parts.get(parts.size() - 1).add(block);
      room -= block.count();
    }
    return parts;
  }

  private static List<List<Integer>> join(
      List<Edges> blocks, Neighbours near, Likeness likeness, double needed) {
    List<List<Integer>> groups = new ArrayList<>();
    for (Edges block : blocks) {
      groups.addAll(new Linkage(block, near, likeness, needed).groups());
    }
    return groups;
  }

  /** The mean of so many pairs, three in ten of them passed over. */
  static double mean(double sum, int ones, int others) {
    return sum / Math.max(1, SPEAKING * ((double) ones * others));
  }

  /** The numbers that edges name, each once and in order. */
  static int[] names(Edges edges) {
    int[] names = new int[2 * edges.count()];
    for (int i = 0; i < edges.count(); i++) {
      names[2 * i] = edges.one(i);
      names[2 * i + 1] = edges.other(i);
    }
    return Arrays.stream(names).sorted().distinct().toArray();
  }

  /** Collects the pairs that are alike enough to bear a join. */
  private record Reaching(Likeness likeness, double least, Edges done)
      implements Neighbours.Work<Edges> {
    Reaching(Likeness likeness, double least) {
      this(likeness, least, new Edges());
    }

    @Override
    public void pair(int one, int other) {
      double score = likeness.atLeast(one, other, least);
      if (score >= least) {
        done.add(one, other, score);
      }
    }
  }
}
