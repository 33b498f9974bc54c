package org.orontes.annotate.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/** The days of feasts, as the lexicon writes them. */
final class Holidays {
  private Holidays() {}

  /**
   * The days of a feast in a year.
   *
   * @param spec {@code 12-25} a day; {@code 11/4/4} the fourth Thursday of November, {@code
   *     05/1/-1} the last Monday of May; {@code easter-2} days from Easter Sunday, {@code
   *     easter+1w} the week from that day on
   */
  static Period in(int year, String spec) {
    if (spec.startsWith("easter")) {
      boolean week = spec.endsWith("w");
      String days = spec.substring("easter".length(), spec.length() - (week ? 1 : 0));
      LocalDate day = easter(year).plusDays(Integer.parseInt(days));
      return week ? Unit.WEEK.around(day) : Period.day(day);
    }
    if (spec.indexOf('/') < 0) {
      return Period.day(LocalDate.parse(year + "-" + spec));
    }
    String[] parts = spec.split("/");
    LocalDate first = YearMonth.of(year, Integer.parseInt(parts[0])).atDay(1);
    DayOfWeek weekday = DayOfWeek.of(Integer.parseInt(parts[1]));
    return Period.day(
        first.with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(parts[2]), weekday)));
  }

  /** Easter Sunday of the western churches (the anonymous Gregorian rule). */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = b / 4;
    int e = b % 4;
    int g = (8 * b + 13) / 25;
    int h = (19 * a + b - d - g + 15) % 30;
    int i = c / 4;
    int k = c % 4;
    int l = (32 + 2 * e + 2 * i - h - k) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int n = h + l - 7 * m + 114;
    return LocalDate.of(year, n / 31, n % 31 + 1);
  }
}
