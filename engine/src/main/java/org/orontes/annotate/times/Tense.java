package org.orontes.annotate.times;

/** On which side of the writing a date is likely to lie. */
enum Tense {
  /** "entered", "has fled", "Monday's attack". */
  PAST,
  /** "says", "meets": either side. */
  PRESENT,
  /** "the council meets", "the truce ends": fixed in a calendar, but not so in a headline. */
  SCHEDULED,
  /** "will enter", "is expected to", "plans to". */
  FUTURE,
  /** No verb was found. */
  UNKNOWN
}
