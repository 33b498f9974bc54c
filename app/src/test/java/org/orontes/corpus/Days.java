package org.orontes.corpus;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A span of days in which something lies.
 *
 * @param from first day, or null if open
 * @param to last day, or null if open
 */
record Days(@Nullable LocalDate from, @Nullable LocalDate to) {
  /** Reads {@code 2023-12-18}, {@code 2023-12-18/2023-12-19} or with {@code ..} for an open end. */
  static Days of(String text) {
    String[] ends = text.split("/", -1);
    return new Days(day(ends[0]), day(ends[ends.length - 1]));
  }

  private static @Nullable LocalDate day(String text) {
    return text.equals("..") ? null : LocalDate.parse(text);
  }

  /** True if a day lies in it; an unknown day does not, unless the start is open. */
  boolean holds(@Nullable LocalDate day) {
    if (day == null) {
      return from == null;
    }
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }
}
