package org.orontes.annotate.times;

/**
 * The tense that governs a date.
 *
 * @param tense the tense
 * @param isDirect true if the date hangs on the verb itself ("entered on Thursday"), false if on
 *     something below it ("the attack of Thursday")
 */
record Governor(Tense tense, boolean isDirect) {
  static final Governor NONE = new Governor(Tense.UNKNOWN, false);

  /** With the present of a timetable read as future, or as past in headlines and captions. */
  Governor settled(boolean isPresentPast) {
    if (isPresentPast && (tense == Tense.SCHEDULED || tense == Tense.PRESENT)) {
      return new Governor(Tense.PAST, isDirect);
    }
    return tense == Tense.SCHEDULED ? new Governor(Tense.FUTURE, isDirect) : this;
  }
}
