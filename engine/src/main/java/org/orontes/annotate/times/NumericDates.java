package org.orontes.annotate.times;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Dates in figures whose order is not stated: "27/01/2025", "01-27-25". */
final class NumericDates {
  /** The reading so many days from publication is taken, where only one is. */
  private static final int CLOSE = 10;

  private NumericDates() {}

  static void addTo(Map<String, Meaning> byName) {
    byName.put("numeric-date", NumericDates::date);
  }

  private static Value date(Match match, Scene scene) {
    Integer year = Years.find(match, scene);
    if (year == null) {
      return Value.open(Value.UNKNOWN, "no year");
    }
    int first = match.number("first");
    int second = match.number("second");
    Period dayFirst = second > 12 ? null : DateMeanings.days(year, second, first, first);
    Period monthFirst = first > 12 ? null : DateMeanings.days(year, first, second, second);
    Period only = dayFirst == null ? monthFirst : dayFirst;
    if (only == null) {
      return Value.open(Value.UNKNOWN, "there is no such day");
    }
    if (dayFirst == null || monthFirst == null || dayFirst.equals(monthFirst)) {
      return Value.of(only, Value.STATED);
    }
    return ambiguous(dayFirst.from(), monthFirst.from(), scene.published());
  }

  private static Value ambiguous(LocalDate a, LocalDate b, @Nullable LocalDate published) {
    if (published != null) {
      boolean nearA = Period.day(a).distance(published) <= CLOSE;
      boolean nearB = Period.day(b).distance(published) <= CLOSE;
      if (nearA != nearB) {
        return Value.of(Period.day(nearA ? a : b), "stated, read as the day near publication");
      }
    }
    Period both = a.isBefore(b) ? Period.span(a, b) : Period.span(b, a);
    String oneOf = "[" + both.from() + "," + both.to() + "]";
    return new Value(both, oneOf, "stated, day and month in either order", false);
  }
}
