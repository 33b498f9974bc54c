package org.orontes.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When something was or will be, as precisely as the words allow.
 *
 * @param edtf the interval with its uncertainty, in EDTF (ISO 8601-2), such as {@code 2024-12-05~}
 * @param from earliest day, inclusive, or null if open or not stated
 * @param to latest day, inclusive, or null if open or not stated
 * @param basis what it was worked out from, such as {@code stated}, {@code weekday before
 *     publication}, {@code publication date}
 */
public record When(String edtf, @Nullable LocalDate from, @Nullable LocalDate to, String basis) {
  public When {
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("Ends before it starts: " + from + " to " + to);
    }
  }

  /** One whole day. */
  public static When day(LocalDate day, String basis) {
    return new When(day.toString(), day, day, basis);
  }

  /** True if the two may be the same time; an open end reaches without limit. */
  public boolean overlaps(When other) {
    return !isBefore(to, other.from) && !isBefore(other.to, from);
  }

  private static boolean isBefore(@Nullable LocalDate end, @Nullable LocalDate start) {
    return end != null && start != null && end.isBefore(start);
  }
}
