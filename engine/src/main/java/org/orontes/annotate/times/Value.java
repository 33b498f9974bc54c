package org.orontes.annotate.times;

import org.jspecify.annotations.Nullable;
import org.orontes.model.When;

/**
 * What an expression stands for.
 *
 * @param period the days, or null where they are not known
 * @param edtf in EDTF; for unknown days with the digits that are known
 * @param basis what it was worked out from, in words
 * @param isAside true for a comparison, from which no later date is counted
 */
record Value(@Nullable Period period, String edtf, String basis, boolean isAside) {
  /** EDTF of a time of which nothing is known. */
  static final String UNKNOWN = "XXXX";

  /** Of what turns out to be no time at all. */
  static final Value NONE = open(UNKNOWN, "not a time");

  /** EDTF of a day of which nothing is known. */
  static final String SOME_DAY = "XXXX-XX-XX";

  /** Basis of a date that says all of itself. */
  static final String STATED = "stated";

  /** EDTF's plain years have four digits. */
  private static final int MAX_YEAR = 9999;

  /** A value; without days where they lie beyond what EDTF writes plainly. */
  static Value of(Period period, String basis) {
    if (period.from().getYear() < 0 || period.to().getYear() > MAX_YEAR) {
      return open(UNKNOWN, "beyond the calendar");
    }
    return new Value(period, period.edtf(), basis, false);
  }

  /** A value that lacks what it would be counted from. */
  static Value open(String edtf, String basis) {
    return new Value(null, edtf, basis, false);
  }

  /** The same, only about then. */
  Value roughly() {
    return period == null
        ? this
        : new Value(period.roughly(), period.roughly().edtf(), basis, isAside);
  }

  /** The same, as a comparison: "down from 12 a year earlier". */
  Value aside() {
    return new Value(period, edtf, basis, true);
  }

  /** The same with another basis. */
  Value because(String other) {
    return new Value(period, edtf, other, isAside);
  }

  When when() {
    return period == null
        ? new When(edtf, null, null, basis)
        : new When(edtf, period.from(), period.to(), basis);
  }
}
