package org.orontes.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * The joining of one block. A group is a node of a tree: first the members themselves, then each
 * join a new node over two. Sums of likeness are kept only between nodes with an edge across them,
 * since no others can be joined.
 *
 * <p>Where a join brings a node beside one that only its other half had an edge to, all pairs of
 * the rest are worth less than an edge. As long as the two could not be joined if each of these
 * were worth as much, this bound stands for the sum; else the sum is worked out, pair by pair, in
 * the order in which the sums of all pairs would have been added up. So the groups do not depend on
 * what was kept.
 */
final class Linkage {
  private static final int NONE = -1;

  /** Bounds are rounded. */
  private static final double ROUNDING = 1e-6;

  private final Neighbours near;
  private final Clusters.Likeness likeness;
  private final double needed;

  /** What a pair without an edge is worth at most. */
  private final double most;

  /** The numbers of the members, in order: member i is node i. */
  private final int[] names;

  /** What each join put together, by node less the number of members. */
  private final int[] first;

  private final int[] second;

  private final int[] size;

  /** The least member of each node, as its place in {@link #names}. */
  private final int[] least;

  /** The nodes that each has an edge to; null for what was joined. */
  private final @Nullable Row[] rows;

  /** Place in the row of the second half of a join, plus 1; 0 where there is none. */
  private final int[] at;

  private final Pending pending = new Pending();
  private final PriorityQueue<Join> queue = new PriorityQueue<>();
  private int nodes;

  /** A join that could be made; the best comes first, of equals the one of the least members. */
  private record Join(double mean, int least, int other, int one, int two)
      implements Comparable<Join> {
    @Override
    public int compareTo(Join that) {
      if (mean != that.mean) {
        return mean > that.mean ? -1 : 1;
      }
      return least != that.least
          ? Integer.compare(least, that.least)
          : Integer.compare(other, that.other);
    }
  }

  /** Makes one for the edges of a block, which are all that there are in it. */
  Linkage(Edges edges, Neighbours near, Clusters.Likeness likeness, double needed) {
    this.most = Clusters.leastOfEdge(needed);
    this.near = near;
    this.likeness = likeness;
    this.needed = needed;
    this.names = Clusters.names(edges);
    this.nodes = names.length;
    this.first = new int[names.length];
    this.second = new int[names.length];
    this.size = new int[2 * names.length];
    this.least = new int[2 * names.length];
    this.rows = new Row[2 * names.length];
    this.at = new int[2 * names.length];
    for (int i = 0; i < names.length; i++) {
      size[i] = 1;
      least[i] = i;
      rows[i] = new Row();
    }
    for (int i = 0; i < edges.count(); i++) {
      int one = Arrays.binarySearch(names, edges.one(i));
      int other = Arrays.binarySearch(names, edges.other(i));
      row(one).add(other, edges.score(i), true);
      row(other).add(one, edges.score(i), true);
      offer(one, other, edges.score(i));
    }
  }

  /** The groups, each in order. */
  List<List<Integer>> groups() {
    while (!queue.isEmpty()) {
      Join next = queue.remove();
      if (rows[next.one] != null && rows[next.two] != null) {
        join(next.one, next.two);
      }
    }
    List<List<Integer>> groups = new ArrayList<>();
    for (int node = 0; node < nodes; node++) {
      if (rows[node] != null) {
        int[] members = new int[size[node]];
        collect(node, members);
        groups.add(Arrays.stream(members).sorted().mapToObj(m -> names[m]).toList());
      }
    }
    return groups;
  }

  private void collect(int root, int[] members) {
    int[] open = new int[size[root] + 1];
    int waiting = 1;
    open[0] = root;
    int found = 0;
    while (waiting > 0) {
      int node = open[--waiting];
      if (isMember(node)) {
        members[found++] = node;
      } else {
        open[waiting++] = first(node);
        open[waiting++] = second(node);
      }
    }
  }

  private boolean isMember(int node) {
    return node < names.length;
  }

  private int first(int node) {
    return first[node - names.length];
  }

  private int second(int node) {
    return second[node - names.length];
  }

  private Row row(int node) {
    Row row = rows[node];
    if (row == null) {
      throw new IllegalStateException("Was joined: " + node);
    }
    return row;
  }

  private void offer(int one, int two, double sum) {
    double mean = Clusters.mean(sum, size[one], size[two]);
    if (mean >= needed) {
      int a = least[one];
      int b = least[two];
      queue.add(new Join(mean, Math.min(a, b), Math.max(a, b), one, two));
    }
  }

  private void join(int one, int two) {
    int whole = nodes++;
    first[whole - names.length] = one;
    second[whole - names.length] = two;
    size[whole] = size[one] + size[two];
    least[whole] = Math.min(least[one], least[two]);
    Row mine = row(one);
    Row theirs = row(two);
    Row all = new Row();
    for (int i = 0; i < theirs.count; i++) {
      at[theirs.nodes[i]] = i + 1;
    }
    for (int i = 0; i < mine.count; i++) {
      int third = mine.nodes[i];
      if (third != two) {
        add(all, third, mine, i, theirs, at[third] - 1);
        at[third] = 0;
      }
    }
    for (int i = 0; i < theirs.count; i++) {
      int third = theirs.nodes[i];
      if (third != one && at[third] > 0) {
        add(all, third, mine, NONE, theirs, i);
      }
      at[third] = 0;
    }
    rows[one] = null;
    rows[two] = null;
    rows[whole] = all;
    for (int i = 0; i < all.count; i++) {
      row(all.nodes[i]).replace(one, two, whole, all.sums[i], all.exact[i]);
      if (all.exact[i]) {
        offer(whole, all.nodes[i], all.sums[i]);
      }
    }
  }

  /**
   * Adds what the node made last has in common with a third.
   *
   * @param i the place of the third in the row of the one half, or {@link #NONE}
   * @param j the same for the other half
   */
  private void add(Row all, int third, Row mine, int i, Row theirs, int j) {
    int one = first(nodes - 1);
    int two = second(nodes - 1);
    double mineAtMost = i == NONE ? most * size[one] * size[third] : mine.sums[i];
    double theirsAtMost = j == NONE ? most * size[two] * size[third] : theirs.sums[j];
    boolean mineExact = i != NONE && mine.exact[i];
    boolean theirsExact = j != NONE && theirs.exact[j];
    double bound = Clusters.mean(mineAtMost + theirsAtMost, size[nodes - 1], size[third]);
    if ((mineExact && theirsExact) || bound < needed * (1 - ROUNDING)) {
      all.add(third, mineAtMost + theirsAtMost, mineExact && theirsExact);
    } else {
      double known = mineExact ? mineAtMost : sum(one, third);
      all.add(third, known + (theirsExact ? theirsAtMost : sum(two, third)), true);
    }
  }

  /**
   * The likeness of all pairs between two nodes. Of two nodes the later is taken apart first: its
   * halves were added up after the other one stood.
   */
  private double sum(int one, int two) {
    pending.start(one, two);
    while (pending.isOpen()) {
      int a = pending.one();
      int b = pending.other();
      if (isMember(a) && isMember(b)) {
        double score = score(a, b);
        if (score == Double.NEGATIVE_INFINITY) {
          return score;
        }
        pending.settle(score);
      } else if (a > b) {
        pending.part(first(a), b, second(a), b);
      } else {
        pending.part(a, first(b), a, second(b));
      }
    }
    return pending.total();
  }

  private double score(int a, int b) {
    int one = names[Math.min(a, b)];
    int other = names[Math.max(a, b)];
    return near.has(one, other) ? likeness.of(one, other) : 0;
  }

  /** The nodes that one has an edge to, with the sums of likeness or bounds for them. */
  private static final class Row {
    private static final int FIRST_ROOM = 4;

    private int[] nodes = new int[FIRST_ROOM];
    private double[] sums = new double[FIRST_ROOM];
    private boolean[] exact = new boolean[FIRST_ROOM];
    private int count;

    void add(int node, double sum, boolean isExact) {
      if (count == nodes.length) {
        nodes = Arrays.copyOf(nodes, 2 * count);
        sums = Arrays.copyOf(sums, 2 * count);
        exact = Arrays.copyOf(exact, 2 * count);
      }
      nodes[count] = node;
      sums[count] = sum;
      exact[count++] = isExact;
    }

    /** Puts what was joined in the place of its halves. */
    void replace(int one, int two, int whole, double sum, boolean isExact) {
      boolean put = false;
      for (int i = 0; i < count; i++) {
        if (nodes[i] == one || nodes[i] == two) {
          if (put) {
            count--;
            nodes[i] = nodes[count];
            sums[i] = sums[count];
            exact[i] = exact[count];
            return;
          }
          nodes[i] = whole;
          sums[i] = sum;
          exact[i] = isExact;
          put = true;
        }
      }
    }
  }

  /** A sum being worked out: pairs of nodes still open, and halves that wait to be added. */
  private static final class Pending {
    private int[] ones = new int[64];
    private int[] others = new int[64];

    /** True for a pair that was parted: the two values settled last are to be added. */
    private boolean[] adds = new boolean[64];

    private double[] values = new double[64];
    private int open;
    private int settled;

    void start(int one, int other) {
      open = 0;
      settled = 0;
      push(one, other);
    }

    /** Adds up what can be; true if a pair is left, which is then the present one. */
    boolean isOpen() {
      while (open > 0 && adds[open - 1]) {
        open--;
        settled--;
        values[settled - 1] += values[settled];
      }
      return open > 0;
    }

    int one() {
      return ones[open - 1];
    }

    int other() {
      return others[open - 1];
    }

    /** The present pair is worth so much. */
    void settle(double value) {
      open--;
      if (settled == values.length) {
        values = Arrays.copyOf(values, 2 * settled);
      }
      values[settled++] = value;
    }

    /** The present pair is worth as much as two others together. */
    void part(int one, int other, int secondOne, int secondOther) {
      adds[open - 1] = true;
      push(secondOne, secondOther);
      push(one, other);
    }

    private void push(int one, int other) {
      if (open == ones.length) {
        ones = Arrays.copyOf(ones, 2 * open);
        others = Arrays.copyOf(others, 2 * open);
        adds = Arrays.copyOf(adds, 2 * open);
      }
      ones[open] = one;
      others[open] = other;
      adds[open++] = false;
    }

    double total() {
      return values[0];
    }
  }
}
