package org.orontes.annotate.times;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * A stretch of whole days with a name in the calendar.
 *
 * @param unit what kind of stretch
 * @param from first day, inclusive
 * @param to last day, inclusive
 * @param rough true if the words say that it is only about then
 */
record Period(Unit unit, LocalDate from, LocalDate to, boolean rough) {
  Period {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("Ends before it starts: " + from + " to " + to);
    }
  }

  static Period days(Unit unit, LocalDate from, LocalDate to) {
    return new Period(unit, from, to, false);
  }

  static Period day(LocalDate day) {
    return days(Unit.DAY, day, day);
  }

  /** A run of days; a single one is a day. */
  static Period span(LocalDate from, LocalDate to) {
    return days(from.equals(to) ? Unit.DAY : Unit.SPAN, from, to);
  }

  /** The same, only about then. */
  Period roughly() {
    return new Period(unit, from, to, true);
  }

  /** The same kind of stretch so many years later. */
  Period plusYears(int years) {
    LocalDate shifted = from.plusYears(years);
    Period moved =
        unit == Unit.SPAN || unit == Unit.YEARS
            ? days(unit, shifted, to.plusYears(years))
            : unit.around(shifted);
    return rough ? moved.roughly() : moved;
  }

  boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /** Days between it and a day, 0 if it holds the day. */
  long distance(LocalDate day) {
    if (contains(day)) {
      return 0;
    }
    return day.isBefore(from)
        ? ChronoUnit.DAYS.between(day, from)
        : ChronoUnit.DAYS.between(to, day);
  }

  /** The value in EDTF; the forms are listed in the package's documentation. */
  String edtf() {
    String mark = rough ? "~" : "";
    int year = from.getYear();
    return switch (unit) {
      case DAY -> from + mark;
      case MONTH -> YearMonth.from(from) + mark;
      case YEAR -> year(year) + mark;
      case SEASON -> year(year) + "-" + (20 + season()) + mark;
      case QUARTER, HALF -> YearMonth.from(from) + mark + "/" + YearMonth.from(to) + mark;
      case YEARS -> year(year) + mark + "/" + year(to.getYear()) + mark;
      case DECADE -> rough ? years() : year(year).substring(0, 3) + "X";
      case CENTURY -> rough ? years() : year(year).substring(0, 2) + "XX";
      case WEEKEND, WEEK, SPAN -> from + mark + "/" + to + mark;
    };
  }

  private int season() {
    return from.getMonthValue() / 3;
  }

  private String years() {
    return year(from.getYear()) + "~/" + year(to.getYear()) + "~";
  }

  private static String year(int year) {
    return String.format(Locale.ROOT, "%04d", year);
  }
}
