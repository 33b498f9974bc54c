package org.orontes.reconcile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which of several values is best supported. Four ways to weigh, of which decision 0050 says which
 * is used and what was measured.
 */
final class TruthFinding {
  /** A party that speaks of its own doings, and what nobody is named for, count half. */
  static final double HALF = 0.5;

  /** Support must be this much greater than that of any other value, else nothing is settled. */
  static final double MARGIN = 0.5;

  /** Support that differs by less is equal: nobody learns from a tie. */
  private static final double TIE = 1e-6;

  private static final int ROUNDS = 10;
  private static final double PRIOR_RIGHT = 4;
  private static final double PRIOR_WRONG = 1;

  private TruthFinding() {}

  /** How support is weighed. */
  enum Method {
    /** Every article counts one: what a reader who counts headlines does. */
    ARTICLES,
    /** Every independent origin counts one. */
    ORIGINS,
    /** Every origin counts one, a party on its own doings and an unnamed one half. */
    ORIGINS_PARTY_HALF,
    /**
     * As the last, times how often the origin's values agreed with those best supported elsewhere
     * in the same articles, worked out in rounds (after Galland et al. 2010, "Corroborating
     * information from disagreeing views").
     */
    TRACK_RECORD
  }

  /**
   * One origin's word on one question.
   *
   * @param origin who
   * @param value what
   * @param articles how many carry it
   * @param half true for a party on its own doings, or an unnamed origin
   */
  record Vote(String origin, String value, int articles, boolean half) {}

  /** Support of each value, in order of the values. */
  static Map<String, Double> support(List<Vote> votes, Method method, Map<String, Double> record) {
    Map<String, Double> support = new TreeMap<>();
    for (Vote v : votes) {
      double weight =
          switch (method) {
            case ARTICLES -> v.articles;
            case ORIGINS -> 1;
            case ORIGINS_PARTY_HALF -> v.half ? HALF : 1;
            case TRACK_RECORD -> (v.half ? HALF : 1) * record.getOrDefault(v.origin, 1.0);
          };
      support.merge(v.value, weight, Double::sum);
    }
    return support;
  }

  /** The value with most support; empty if another comes within {@link #MARGIN}. */
  static Optional<String> best(Map<String, Double> support, double margin) {
    String best = null;
    double most = Double.NEGATIVE_INFINITY;
    double second = Double.NEGATIVE_INFINITY;
    for (Map.Entry<String, Double> e : support.entrySet()) {
      if (e.getValue() > most) {
        second = most;
        most = e.getValue();
        best = e.getKey();
      } else {
        second = Math.max(second, e.getValue());
      }
    }
    boolean clear = best != null && (second == Double.NEGATIVE_INFINITY || most - second >= margin);
    return clear ? Optional.ofNullable(best) : Optional.empty();
  }

  /**
   * How far each origin was right so far: 1 is as good as an unknown one, more is better. Right is
   * what the weighted vote of all finds, so it is a record of agreement, not of truth.
   */
  static Map<String, Double> trackRecord(List<List<Vote>> questions) {
    Map<String, Double> record = new HashMap<>();
    double prior = PRIOR_RIGHT / (PRIOR_RIGHT + PRIOR_WRONG);
    for (int round = 0; round < ROUNDS; round++) {
      Map<String, double[]> tally = new HashMap<>();
      for (List<Vote> votes : questions) {
        Map<String, Double> support = support(votes, Method.TRACK_RECORD, record);
        Optional<String> best = best(support, TIE);
        if (best.isEmpty()) {
          continue;
        }
        for (Vote v : votes) {
          double[] counts = tally.computeIfAbsent(v.origin, k -> new double[2]);
          counts[v.value.equals(best.get()) ? 0 : 1]++;
        }
      }
      Map<String, Double> next = new HashMap<>();
      tally.forEach(
          (origin, counts) ->
              next.put(
                  origin,
                  (counts[0] + PRIOR_RIGHT)
                      / (counts[0] + counts[1] + PRIOR_RIGHT + PRIOR_WRONG)
                      / prior));
      record = next;
    }
    return record;
  }
}
