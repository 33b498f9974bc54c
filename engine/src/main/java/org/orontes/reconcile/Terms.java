package org.orontes.reconcile;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Weighted words of a text, as a vector of length 1. The numbers are those of one {@link
 * Vocabulary}.
 */
final class Terms {
  /** Words that tell little say nothing about likeness and cost memory. */
  private static final int MAX_TERMS = 150;

  private final int[] numbers;
  private final float[] weights;

  private Terms(int[] numbers, float[] weights) {
    this.numbers = numbers;
    this.weights = weights;
  }

  static Terms of(Map<Integer, Double> weighted) {
    List<Map.Entry<Integer, Double>> most =
        weighted.entrySet().stream()
            .sorted(
                Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(MAX_TERMS)
            .sorted(Map.Entry.comparingByKey())
            .toList();
    double squares = most.stream().mapToDouble(e -> e.getValue() * e.getValue()).sum();
    double length = squares > 0 ? Math.sqrt(squares) : 1;
    int[] numbers = new int[most.size()];
    float[] weights = new float[most.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = most.get(i).getKey();
      weights[i] = (float) (most.get(i).getValue() / length);
    }
    return new Terms(numbers, weights);
  }

  /** How alike two texts are, 0 to 1. */
  double cosine(Terms other) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < numbers.length && j < other.numbers.length) {
      int order = Integer.compare(numbers[i], other.numbers[j]);
      if (order == 0) {
        sum += weights[i] * other.weights[j];
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return sum;
  }

  /** The words that tell most, at most so many, the weightiest first, of equals the least. */
  int[] strongest(int atMost) {
    long[] order = new long[numbers.length];
    for (int i = 0; i < order.length; i++) {
      // Bits of positive floats are in the order of the floats; numbers are signed.
      long lightness = ~Float.floatToIntBits(weights[i]) & 0xFFFFFFFFL;
      order[i] = (lightness << 32) | ((numbers[i] ^ Integer.MIN_VALUE) & 0xFFFFFFFFL);
    }
    Arrays.sort(order);
    int[] strongest = new int[Math.min(atMost, order.length)];
    for (int i = 0; i < strongest.length; i++) {
      strongest[i] = (int) order[i] ^ Integer.MIN_VALUE;
    }
    return strongest;
  }
}
