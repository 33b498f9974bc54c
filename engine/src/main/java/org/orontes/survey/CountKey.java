package org.orontes.survey;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What incidents can be counted by. */
public enum CountKey {
  /** The day, where it is told to the day. */
  DAY,
  /** The ISO week, such as {@code 2024-W49}. */
  WEEK,
  /** The month. */
  MONTH,
  /** The year. */
  YEAR,
  /** The country of the place. */
  COUNTRY,
  /** The first-level division of the place. */
  PROVINCE,
  /** The place. */
  PLACE,
  /** Who did it: the one best supported. */
  ACTOR,
  /** To whom: the one best supported. */
  RECIPIENT,
  /** PLOVER type and mode. */
  TYPE,
  /** Where the incident stands. */
  STATUS;

  /** As typed: {@code week}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The key of that word. */
  public static Optional<CountKey> find(String word) {
    return Arrays.stream(values()).filter(k -> k.word().equals(word.strip())).findFirst();
  }
}
