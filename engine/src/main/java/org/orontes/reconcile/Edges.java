package org.orontes.reconcile;

import java.util.Arrays;

/**
 * Pairs of numbers with how alike they are, kept as plain arrays: a body of a million claims has
 * tens of millions of them.
 */
final class Edges {
  private static final int FIRST_ROOM = 16;

  private int[] ones = new int[FIRST_ROOM];
  private int[] others = new int[FIRST_ROOM];
  private double[] scores = new double[FIRST_ROOM];
  private int count;

  void add(int one, int other, double score) {
    if (count == ones.length) {
      ones = Arrays.copyOf(ones, 2 * count);
      others = Arrays.copyOf(others, 2 * count);
      scores = Arrays.copyOf(scores, 2 * count);
    }
    ones[count] = one;
    others[count] = other;
    scores[count++] = score;
  }

  int count() {
    return count;
  }

  int one(int edge) {
    return ones[edge];
  }

  int other(int edge) {
    return others[edge];
  }

  double score(int edge) {
    return scores[edge];
  }
}
