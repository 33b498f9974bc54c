package org.orontes.reconcile;

import org.jspecify.annotations.Nullable;
import org.orontes.model.Claim;
import org.orontes.model.Factuality;

/**
 * A number as told.
 *
 * @param min at least, or null
 * @param max at most, or null
 * @param approx true for "about"
 */
record Range(@Nullable Double min, @Nullable Double max, boolean approx) {
  /** "About 200" and 206 are one number: 4 % of play. */
  private static final double ABOUT = 0.04;

  /** What an asserted claim says of a counted thing, or null. */
  static @Nullable Range of(Claim claim, String what) {
    if (claim.factuality() != Factuality.ASSERTED) {
      return null;
    }
    return claim.count(what).map(q -> new Range(q.min(), q.max(), q.approx())).orElse(null);
  }

  double low() {
    return min == null ? 0 : min;
  }

  double high() {
    return max == null ? Double.MAX_VALUE : max;
  }

  /** True if both may be so. */
  boolean fits(Range other) {
    double slack = approx || other.approx ? ABOUT : 0;
    return low() <= other.high() * (1 + slack) && other.low() <= high() * (1 + slack);
  }

  /** True if a number that grew can have gone from this one to the later one. */
  boolean mayGrowTo(Range later) {
    return fits(later) || low() <= later.high();
  }

  @Override
  public String toString() {
    String about = approx ? "about " : "";
    if (min == null) {
      return "at most " + number(max);
    }
    if (max == null) {
      return "at least " + number(min);
    }
    return about + (min.equals(max) ? number(min) : number(min) + " to " + number(max));
  }

  static String number(@Nullable Double value) {
    return value == null
        ? "?"
        : value == Math.rint(value) ? String.valueOf(value.longValue()) : value.toString();
  }
}
