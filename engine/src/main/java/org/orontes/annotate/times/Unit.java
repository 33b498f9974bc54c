package org.orontes.annotate.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/** Stretches of the calendar, from short to long. */
enum Unit {
  /** A calendar day; hours and minutes are counted in days too. */
  DAY,
  /** Saturday and Sunday. */
  WEEKEND,
  /** Monday to Sunday. */
  WEEK,
  /** A calendar month. */
  MONTH,
  /** January to March and so on; financial years are taken to be calendar years. */
  QUARTER,
  /** Three months from March, June, September and December: the seasons of the north. */
  SEASON,
  /** January to June, July to December. */
  HALF,
  /** A calendar year. */
  YEAR,
  /** 1990 to 1999. */
  DECADE,
  /** 1900 to 1999. */
  CENTURY,
  /** Some years. */
  YEARS,
  /** Any other run of days. */
  SPAN;

  /** The stretch that holds a day; the next weekend for a weekday. */
  Period around(LocalDate day) {
    int year = day.getYear();
    return switch (this) {
      case DAY, SPAN -> Period.days(this, day, day);
      case WEEKEND -> {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        yield Period.days(this, monday.plusDays(5), monday.plusDays(6));
      }
      case WEEK -> {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        yield Period.days(this, monday, monday.plusDays(6));
      }
      case MONTH -> months(YearMonth.from(day), 1);
      case QUARTER -> months(YearMonth.of(year, (day.getMonthValue() - 1) / 3 * 3 + 1), 3);
      case HALF -> months(YearMonth.of(year, day.getMonthValue() <= 6 ? 1 : 7), 6);
      case SEASON -> months(YearMonth.from(day).minusMonths(day.getMonthValue() % 3), 3);
      case YEAR, YEARS -> years(year, 1);
      case DECADE -> years(year - Math.floorMod(year, 10), 10);
      case CENTURY -> years(year - Math.floorMod(year, 100), 100);
    };
  }

  /** A day so many units later, or earlier if negative. */
  LocalDate shift(LocalDate day, long units) {
    return switch (this) {
      case DAY, SPAN -> day.plusDays(units);
      case WEEKEND, WEEK -> day.plusWeeks(units);
      case MONTH -> day.plusMonths(units);
      case QUARTER, SEASON -> day.plusMonths(3 * units);
      case HALF -> day.plusMonths(6 * units);
      case YEAR, YEARS -> day.plusYears(units);
      case DECADE -> day.plusYears(10 * units);
      case CENTURY -> day.plusYears(100 * units);
    };
  }

  private Period months(YearMonth first, int count) {
    return Period.days(this, first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
  }

  private Period years(int first, int count) {
    return Period.days(this, Year.of(first).atDay(1), LocalDate.of(first + count - 1, 12, 31));
  }
}
