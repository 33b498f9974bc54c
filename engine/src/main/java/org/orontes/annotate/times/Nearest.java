package org.orontes.annotate.times;

import java.time.LocalDate;
import java.util.List;

/** Chooses among the years, quarters or weeks that a date without them may mean. */
final class Nearest {
  /** A date on the wrong side of its own verb must be so many times nearer to be chosen. */
  private static final double DIRECT_WEIGHT = 8;

  /** The same for a month or longer, which is seldom spoken of in advance with a past verb. */
  private static final double LONG_WEIGHT = 20;

  /** News tells of the past: so much nearer must a day ahead be where no verb was found. */
  private static final double UNKNOWN_WEIGHT = 2;

  /** The same where the verb governs it from further up. */
  private static final double WEIGHT = 2;

  private Nearest() {}

  /**
   * The candidate nearest to publication, those on the side of the tense preferred.
   *
   * @param what how the basis calls the candidates, such as "year"
   */
  static Value of(List<Period> candidates, Scene scene, LocalDate published, String what) {
    Period best = candidates.get(0);
    for (Period candidate : candidates) {
      if (cost(candidate, scene, published) < cost(best, scene, published)) {
        best = candidate;
      }
    }
    String side =
        best.contains(published)
            ? " of "
            : best.to().isBefore(published) ? " nearest before " : " nearest after ";
    return Value.of(best, what + side + scene.anchorName());
  }

  /**
   * The last candidate that is over, the next to come, or the nearest.
   *
   * @param which -1, 1 or anything else
   * @param candidates from early to late
   */
  static Value which(String which, List<Period> candidates, Scene scene, LocalDate published) {
    Period last = candidates.get(0);
    Period next = candidates.get(candidates.size() - 1);
    for (int i = 0; i < candidates.size(); i++) {
      Period early = candidates.get(i);
      Period late = candidates.get(candidates.size() - 1 - i);
      last = early.to().isBefore(published) ? early : last;
      next = late.from().isAfter(published) ? late : next;
    }
    return switch (which) {
      case "-1" -> Value.of(last, "last before " + scene.anchorName());
      case "1" -> Value.of(next, "next after " + scene.anchorName());
      default -> of(candidates, scene, published, "year");
    };
  }

  private static double cost(Period candidate, Scene scene, LocalDate published) {
    double days = candidate.distance(published);
    boolean ahead = candidate.from().isAfter(published);
    boolean behind = candidate.to().isBefore(published);
    if (scene.tense() == Tense.PAST && ahead || scene.tense() == Tense.FUTURE && behind) {
      return days * weight(candidate, scene.governor());
    }
    return ahead && scene.tense() == Tense.UNKNOWN ? days * UNKNOWN_WEIGHT : days;
  }

  private static double weight(Period candidate, Governor governor) {
    if (!governor.isDirect()) {
      return WEIGHT;
    }
    return candidate.unit() == Unit.DAY ? DIRECT_WEIGHT : LONG_WEIGHT;
  }
}
