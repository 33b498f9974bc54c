package org.orontes.view;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days in English words. */
public final class Days {
  private static final DateTimeFormatter FULL =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter TITLE =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_MONTH =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

  private Days() {}

  /** Such as {@code 24 March 2021}. */
  public static String full(LocalDate day) {
    return FULL.format(day);
  }

  /** Such as {@code 24 Mar 2021}. */
  public static String brief(LocalDate day) {
    return SHORT.format(day);
  }

  /** Such as {@code Wednesday 24 March 2021}. */
  public static String title(LocalDate day) {
    return TITLE.format(day);
  }

  /** An interval such as {@code 24 March to 6 April 2021}; null if neither end is known. */
  public static @Nullable String range(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from == null) {
      return to == null ? null : "until " + full(to);
    }
    if (to == null) {
      return "from " + full(from);
    }
    if (from.equals(to)) {
      return full(from);
    }
    if (from.getYear() != to.getYear()) {
      return full(from) + " to " + full(to);
    }
    if (from.getMonth() != to.getMonth()) {
      return DAY_MONTH.format(from) + " to " + full(to);
    }
    return from.getDayOfMonth() + " to " + full(to);
  }
}
