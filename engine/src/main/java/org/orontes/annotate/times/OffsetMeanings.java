package org.orontes.annotate.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;

/** Stretches counted from the day of publication or from the event before: "last week". */
final class OffsetMeanings {
  private OffsetMeanings() {}

  static void addTo(Map<String, Meaning> byName) {
    byName.put("from-publication", OffsetMeanings::fromPublication);
    byName.put("weekend", OffsetMeanings::weekend);
    byName.put("overnight", OffsetMeanings::overnight);
    byName.put("told", OffsetMeanings::told);
    byName.put("year-end", OffsetMeanings::yearEnd);
  }

  /** "yesterday", "this week", "last month", "next year". */
  private static Value fromPublication(Match match, Scene scene) {
    LocalDate published = scene.published();
    Unit unit = unit(match);
    if (published == null) {
      return scene.unanchored(unit == Unit.DAY ? Value.SOME_DAY : Value.UNKNOWN);
    }
    int by = by(match);
    Period found = unit.around(unit.shift(unit.around(published).from(), by));
    return Value.of(found, basis(unit, by, scene.anchorName()));
  }

  /** The unit named in the text or fixed by the pattern. */
  static Unit unit(Match match) {
    return unit(match.text("stretch", match.text("unit", "day")));
  }

  /** A unit by its name in the lexicon; hours and minutes are days, a fortnight is weeks. */
  static Unit unit(String name) {
    return switch (name) {
      case "weekend" -> Unit.WEEKEND;
      case "week", "fortnight" -> Unit.WEEK;
      case "month" -> Unit.MONTH;
      case "quarter" -> Unit.QUARTER;
      case "half" -> Unit.HALF;
      case "year" -> Unit.YEAR;
      case "decade" -> Unit.DECADE;
      case "century" -> Unit.CENTURY;
      default -> Unit.DAY;
    };
  }

  private static int by(Match match) {
    for (String slot : new String[] {"last", "this", "next", "which", "told", "by"}) {
      if (match.has(slot)) {
        return match.number(slot);
      }
    }
    return 0;
  }

  private static String basis(Unit unit, int by, String anchor) {
    String name = unit.name().toLowerCase(java.util.Locale.ROOT);
    if (by == 0) {
      return name + " of " + anchor;
    }
    int many = Math.abs(by);
    String count = many == 1 ? name : many + " " + name + "s";
    return count + (by < 0 ? " before " : " after ") + anchor;
  }

  /** "the weekend", "last weekend": the one under way or, by the tense, the one past or coming. */
  private static Value weekend(Match match, Scene scene) {
    LocalDate published = scene.published();
    if (published == null) {
      return scene.unanchored(Value.UNKNOWN);
    }
    boolean isWeekend = published.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    int weeks = by(match);
    if (weeks == 0 && !isWeekend && scene.tense() != Tense.FUTURE && !match.has("this")) {
      weeks = -1;
    }
    if (weeks == 0 && !isWeekend && scene.tense() == Tense.PAST) {
      weeks = -1;
    }
    Period found = Unit.WEEKEND.around(published.plusWeeks(weeks));
    String side =
        found.contains(published)
            ? " of "
            : found.to().isBefore(published) ? " before " : " after ";
    return Value.of(found, "weekend" + side + scene.anchorName());
  }

  /**
   * "overnight": the night that ended on the day of publication; "overnight Friday" began then,
   * "into" ended then.
   */
  private static Value overnight(Match match, Scene scene) {
    Period day = scene.period(match.inner("day")).orElse(null);
    if (day != null) {
      boolean isBefore = match.text("way", "").equals("back");
      LocalDate evening = isBefore ? day.from().minusDays(1) : day.from();
      return Value.of(
          Period.span(evening, evening.plusDays(1)),
          isBefore ? "night before the day named" : "night after the day named");
    }
    LocalDate published = scene.published();
    return published == null
        ? scene.unanchored(Value.UNKNOWN)
        : Value.of(
            Period.span(published.minusDays(1), published), "night before " + scene.anchorName());
  }

  /** "that day", "the next day", "the following month", "the previous week". */
  private static Value told(Match match, Scene scene) {
    Unit unit = unit(match);
    int by = by(match);
    Story story = scene.story();
    Period anchor = (by < 0 ? story.lastNearby(unit) : story.last(unit)).orElse(null);
    LocalDate published = scene.published();
    if (anchor == null && story.last(unit).isPresent() && published != null) {
      Period found = unit.around(unit.shift(published, by));
      return Value.of(found, basis(unit, by, scene.anchorName()));
    }
    if (anchor == null) {
      return scene.untold(Value.UNKNOWN);
    }
    LocalDate day = by > 0 ? anchor.to() : anchor.from();
    Period found = unit.around(unit.shift(unit.around(day).from(), by));
    return Value.of(found, basis(unit, by, "the date of the event before"));
  }

  /** "year-end": the last day of the year nearest to publication. */
  private static Value yearEnd(Match match, Scene scene) {
    Integer year = Years.find(match, scene);
    if (year != null) {
      return Value.of(Period.day(LocalDate.of(year, 12, 31)), Value.STATED);
    }
    LocalDate published = scene.published();
    if (published == null) {
      return scene.unanchored("XXXX-12-31");
    }
    Period before = Period.day(LocalDate.of(published.getYear() - 1, 12, 31));
    Period after = Period.day(LocalDate.of(published.getYear(), 12, 31));
    return Nearest.of(java.util.List.of(after, before), scene, published, "year");
  }
}
