package org.orontes.annotate.times;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Months, seasons, years, decades and centuries by their names. */
final class MonthMeanings {
  private MonthMeanings() {}

  static void addTo(Map<String, Meaning> byName) {
    byName.put("month", MonthMeanings::month);
    byName.put("season", MonthMeanings::season);
    byName.put("year", MonthMeanings::year);
    byName.put("year-range", MonthMeanings::yearRange);
    byName.put("decade", MonthMeanings::decade);
    byName.put("century", MonthMeanings::century);
  }

  /** "December", "December 2024", "last December", "December last year". */
  private static Value month(Match match, Scene scene) {
    int month = match.number("month");
    String unknown = String.format(Locale.ROOT, "XXXX-%02d", month);
    return named(match, scene, Unit.MONTH, month, unknown);
  }

  /** "the summer of 2014", "this fall". */
  private static Value season(Match match, Scene scene) {
    int season = match.number("season");
    Value value = named(match, scene, Unit.SEASON, 3 * season, "XXXX-" + (20 + season));
    return value.roughly();
  }

  /** A stretch that begins in a month, of the year that is said or the nearest. */
  private static Value named(Match match, Scene scene, Unit unit, int month, String unknown) {
    Integer year = Years.find(match, scene);
    if (year != null) {
      return Value.of(stretch(unit, year, month), Value.STATED);
    }
    Period sibling = scene.sibling();
    if (sibling != null && sibling.unit().compareTo(Unit.MONTH) <= 0) {
      return Value.of(stretch(unit, sibling.from().getYear(), month), "year of the date beside it");
    }
    LocalDate published = scene.published();
    if (published == null) {
      return scene.unanchored(unknown);
    }
    Integer inForce = scene.story().yearInForce().orElse(null);
    if (inForce != null && !match.has("which") && scene.tense() != Tense.FUTURE) {
      return Value.of(stretch(unit, inForce, month), "year named before");
    }
    List<Period> candidates =
        IntStream.rangeClosed(published.getYear() - 2, published.getYear() + 1)
            .mapToObj(y -> stretch(unit, y, month))
            .toList();
    return Nearest.which(match.text("which", ""), candidates, scene, published);
  }

  private static Period stretch(Unit unit, int year, int month) {
    return unit.around(LocalDate.of(year, Month.of(month), 1));
  }

  private static Value year(Match match, Scene scene) {
    Integer year = Years.find(match, scene);
    return year == null
        ? Value.open(Value.UNKNOWN, "no year")
        : Value.of(Unit.YEAR.around(LocalDate.of(year, 1, 1)), Value.STATED);
  }

  /** "1980-88". */
  private static Value yearRange(Match match, Scene scene) {
    int first = match.number("year4");
    int last =
        match.has("last4") ? match.number("last4") : first - first % 100 + match.number("last2");
    return last <= first
        ? Value.open(Value.UNKNOWN, "no range of years")
        : Value.of(
            Period.days(Unit.YEARS, LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31)),
            Value.STATED);
  }

  /** "1990s", "the '80s", "the nineties". */
  private static Value decade(Match match, Scene scene) {
    Integer year =
        match.has("decade")
            ? Integer.valueOf(Years.ofTwoDigits(match.number("decade"), scene.published()))
            : Years.find(match, scene);
    return year == null || year % 10 != 0
        ? Value.open(Value.UNKNOWN, "no decade")
        : Value.of(Unit.DECADE.around(LocalDate.of(year, 1, 1)), Value.STATED);
  }

  private static Value century(Match match, Scene scene) {
    int first = (match.number("ordinal") - 1) * 100;
    return first < 0 || first > 2100
        ? Value.open(Value.UNKNOWN, "no century")
        : Value.of(Unit.CENTURY.around(LocalDate.of(Math.max(first, 1), 1, 1)), Value.STATED);
  }
}
