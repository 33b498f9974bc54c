package org.orontes.annotate.times;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Quarters and halves of the year, as business news counts them. */
final class QuarterMeanings {
  private static final String SPOKEN_OF = "quarter spoken of";

  private QuarterMeanings() {}

  static void addTo(Map<String, Meaning> byName) {
    byName.put("quarter", QuarterMeanings::quarter);
    byName.put("half", QuarterMeanings::half);
    byName.put("half-decade", QuarterMeanings::halfDecade);
    byName.put("spoken-quarter", QuarterMeanings::spokenOf);
    byName.put("told-quarter", QuarterMeanings::told);
    byName.put("year-ago-quarter", QuarterMeanings::yearAgo);
    byName.put("first-months", QuarterMeanings::firstQuarters);
  }

  /** "the third quarter", "the third quarter of 1990", "next year's first quarter". */
  private static Value quarter(Match match, Scene scene) {
    return numbered(match, scene, Unit.QUARTER, match.number("ordinal"), 4);
  }

  private static Value half(Match match, Scene scene) {
    return numbered(match, scene, Unit.HALF, match.number("half"), 2);
  }

  /** "the last half of the '80s". */
  private static Value halfDecade(Match match, Scene scene) {
    Period decade = scene.period(match.inner("decade")).orElse(null);
    if (decade == null) {
      return Value.open(Value.UNKNOWN, "no decade");
    }
    LocalDate from = match.number("half") == 1 ? decade.from() : decade.from().plusYears(5);
    return Value.of(Period.days(Unit.YEARS, from, from.plusYears(5).minusDays(1)), Value.STATED);
  }

  private static Value numbered(Match match, Scene scene, Unit unit, int number, int most) {
    if (number < 1 || number > most) {
      return Value.open(Value.UNKNOWN, "there is no such part of a year");
    }
    Integer year = Years.find(match, scene);
    if (year != null) {
      return Value.of(part(unit, year, number, most), Value.STATED);
    }
    LocalDate published = scene.published();
    if (published == null) {
      return scene.unanchored(Value.UNKNOWN);
    }
    List<Period> candidates =
        IntStream.rangeClosed(published.getYear() - 1, published.getYear() + 1)
            .mapToObj(y -> part(unit, y, number, most))
            .toList();
    return Nearest.of(candidates, scene.reporting(), published, "year");
  }

  private static Period part(Unit unit, int year, int number, int most) {
    return unit.around(LocalDate.of(year, 12 / most * (number - 1) + 1, 1));
  }

  /** "the quarter": the one told last; where none was, it is a part of a town. */
  private static Value told(Match match, Scene scene) {
    return scene
        .story()
        .lastOf(Unit.QUARTER)
        .map(quarter -> Value.of(quarter, SPOKEN_OF))
        .orElse(Value.NONE);
  }

  /** "the latest quarter": the one told last, else the last that has ended. */
  private static Value spokenOf(Match match, Scene scene) {
    Period told = scene.story().lastOf(Unit.QUARTER).orElse(null);
    LocalDate published = scene.published();
    if (told == null && published == null) {
      return scene.unanchored(Value.UNKNOWN);
    }
    String basis = told == null ? "last quarter before publication" : SPOKEN_OF;
    Period found =
        told == null
            ? Unit.QUARTER.around(java.util.Objects.requireNonNull(published).minusMonths(3))
            : told;
    Integer year = Years.find(match, scene);
    return year == null
        ? Value.of(found, basis)
        : Value.of(found.plusYears(year - found.from().getYear()), basis + ", in the year stated");
  }

  /** "the year-earlier quarter", "the year-ago third quarter". */
  private static Value yearAgo(Match match, Scene scene) {
    Value base = match.has("ordinal") ? quarter(match, scene) : spokenOf(match, scene);
    return base.period() == null
        ? base
        : Value.of(base.period().plusYears(-1), "a year before the quarter spoken of").aside();
  }

  /** "the first two quarters of 1990". */
  private static Value firstQuarters(Match match, Scene scene) {
    Integer year = Years.find(match, scene);
    int quarters = match.number("count");
    if (year == null || quarters < 1 || quarters > 4) {
      return Value.open(Value.UNKNOWN, "no year");
    }
    LocalDate first = LocalDate.of(year, 1, 1);
    Period found =
        quarters == 2
            ? Unit.HALF.around(first)
            : Period.span(first, first.plusMonths(3L * quarters).minusDays(1));
    return Value.of(found, Value.STATED);
  }
}
