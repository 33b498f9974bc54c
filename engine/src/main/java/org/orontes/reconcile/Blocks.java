package org.orontes.reconcile;

import java.util.stream.IntStream;

/**
 * Parts things into blocks that no group can cross: two are in one block if a row of pairs leads
 * from one to the other, each alike enough to bear a join. What speaks against two things of
 * different blocks need then never be kept, which is nearly all there is.
 */
final class Blocks {
  private final int[] parent;

  Blocks(int size) {
    this.parent = IntStream.range(0, size).toArray();
  }

  /** Puts two into one block. */
  void join(int one, int other) {
    int a = of(one);
    int b = of(other);
    parent[Math.max(a, b)] = Math.min(a, b);
  }

  /** The least member of the block that one is in. */
  int of(int one) {
    int root = one;
    while (parent[root] != root) {
      root = parent[root];
    }
    int at = one;
    while (parent[at] != root) {
      int next = parent[at];
      parent[at] = root;
      at = next;
    }
    return root;
  }
}
