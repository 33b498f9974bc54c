package org.orontes.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** What somebody meant whose finger slipped: words that differ in a letter or two. */
final class Slips {
  private static final int MOST = 2;

  private Slips() {}

  /** The words nearest to what was typed, in order of the alphabet; none if all are far from it. */
  static List<String> near(String typed, Collection<String> words) {
    int least =
        words.stream().map(word -> distance(typed, word)).min(Comparator.naturalOrder()).orElse(9);
    return least > MOST || typed.length() <= MOST
        ? List.of()
        : words.stream().filter(word -> distance(typed, word) == least).sorted().toList();
  }

  /**
   * How many letters have to be added, taken out, replaced or swapped with their neighbour to make
   * one word of another (optimal string alignment).
   */
  static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        cost[i][j] =
            Math.min(cost[i - 1][j - 1] + change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
      }
    }
    return cost[a.length()][b.length()];
  }
}
