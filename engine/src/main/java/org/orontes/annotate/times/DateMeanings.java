package org.orontes.annotate.times;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Days that are named by month and number. */
final class DateMeanings {
  private static final String NO_SUCH_DAY = "there is no such day";

  /** A well-known day's name means that day of another year if that is so many days away. */
  private static final int CLOSE = 45;

  /** A dated event further back than this is told in its own time. */
  private static final int MONTHS_PAST = 12;

  private DateMeanings() {}

  static void addTo(Map<String, Meaning> byName) {
    byName.put("date", DateMeanings::date);
    byName.put("day-range", DateMeanings::range);
    byName.put("day-of-month", DateMeanings::dayOfMonth);
    byName.put("sibling-day", DateMeanings::siblingDay);
    byName.put("well-known-day", DateMeanings::wellKnown);
    byName.put("named-day", (match, scene) -> named(match));
  }

  /** "Dec. 5, 2024", "Friday, 5 December", "the 5th of December last year". */
  private static Value date(Match match, Scene scene) {
    int day = dayNumber(match);
    return inYear(match, scene, match.number("month"), day, day);
  }

  /** "June 4-5", "3 to 5 May 2024". */
  private static Value range(Match match, Scene scene) {
    return inYear(match, scene, match.number("month"), dayNumber(match), match.number("last-day"));
  }

  private static int dayNumber(Match match) {
    return match.number(match.has("ordinal") ? "ordinal" : "day-number");
  }

  private static Value inYear(Match match, Scene scene, int month, int day, int lastDay) {
    Integer year = Years.find(match, scene);
    if (year != null) {
      return known(days(year, month, day, lastDay), Value.STATED);
    }
    if (scene.sibling() != null) {
      int shared = scene.sibling().from().getYear();
      return known(days(shared, month, day, lastDay), "year of the date beside it");
    }
    LocalDate published = scene.published();
    if (published == null) {
      return undated(scene, month, day, lastDay);
    }
    List<Period> candidates = new ArrayList<>();
    for (int y = published.getYear() - 1; y <= published.getYear() + 1; y++) {
      Period candidate = days(y, month, day, lastDay);
      if (candidate != null) {
        candidates.add(candidate);
      }
    }
    if (candidates.isEmpty()) {
      return Value.open(Value.UNKNOWN, NO_SUCH_DAY);
    }
    return scene
        .story()
        .sameDay(candidates.get(0))
        .map(told -> Value.of(told, "the same day, named before"))
        .orElseGet(() -> nearest(match, scene, published, candidates));
  }

  /** Without a date of publication only a dated event before can lend its year. */
  private static Value undated(Scene scene, int month, int day, int lastDay) {
    Period dated = scene.story().lastDated().orElse(null);
    Period same = dated == null ? null : days(dated.from().getYear(), month, day, lastDay);
    return same == null
        ? scene.unanchored(yearless(month, day, lastDay))
        : Value.of(same, "year of the dated event before");
  }

  private static String yearless(int month, int day, int lastDay) {
    String first = String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day);
    return lastDay == day
        ? first
        : first + String.format(Locale.ROOT, "/XXXX-%02d-%02d", month, lastDay);
  }

  private static Value nearest(
      Match match, Scene scene, LocalDate published, List<Period> candidates) {
    if (match.text("which", "").equals("-1")) {
      candidates.removeIf(c -> !c.to().isBefore(published));
    }
    Period ofYear = ofYearInForce(match, scene, candidates.get(0));
    if (ofYear != null) {
      return Value.of(ofYear, "year named before");
    }
    Period follows = following(scene, published, candidates.get(0));
    if (follows != null && !match.has("which") && !match.has("weekday-short")) {
      return Value.of(follows, "year of the dated event before");
    }
    List<Period> onWeekday = candidates.stream().filter(c -> isOn(match, c)).toList();
    return Nearest.of(onWeekday.isEmpty() ? candidates : onWeekday, scene, published, "year");
  }

  /** "2012 was worse. Then the rebels took it on 20 November": the day in the year just named. */
  private static @Nullable Period ofYearInForce(Match match, Scene scene, Period sample) {
    Integer year = scene.story().yearInForce().orElse(null);
    boolean says = match.has("which") || match.has("weekday-short");
    if (year == null || says || scene.tense() == Tense.FUTURE) {
      return null;
    }
    int month = sample.from().getMonthValue();
    return days(year, month, sample.from().getDayOfMonth(), sample.to().getDayOfMonth());
  }

  /**
   * "On March 2, 2015, … On March 25, …": the day that comes next after one of a year long past.
   */
  private static @Nullable Period following(Scene scene, LocalDate published, Period sample) {
    Period dated = scene.story().dated().orElse(null);
    if (dated == null || scene.tense() == Tense.FUTURE) {
      return null;
    }
    LocalDate day = sample.from().withYear(dated.from().getYear());
    LocalDate next = day.isBefore(dated.from()) ? day.plusYears(1) : day;
    LocalDate recent = published.minusMonths(MONTHS_PAST);
    return next.isBefore(recent) && dated.to().isBefore(recent)
        ? Period.span(next, next.plusDays(sample.to().toEpochDay() - sample.from().toEpochDay()))
        : null;
  }

  private static boolean isOn(Match match, Period day) {
    return !match.has("weekday-short")
        || day.from().getDayOfWeek().getValue() == match.number("weekday-short");
  }

  private static Value known(@Nullable Period period, String basis) {
    return period == null ? Value.open(Value.UNKNOWN, NO_SUCH_DAY) : Value.of(period, basis);
  }

  /** Some days of a month, or null if it has no such days. */
  static @Nullable Period days(int year, int month, int day, int lastDay) {
    int length = YearMonth.of(year, month).lengthOfMonth();
    if (day < 1 || day > length || lastDay > length || lastDay < day) {
      return null;
    }
    return Period.span(LocalDate.of(year, month, day), LocalDate.of(year, month, lastDay));
  }

  /** "the 27th". */
  private static Value dayOfMonth(Match match, Scene scene) {
    int day = match.number("ordinal");
    if (day > 31) {
      return Value.open(Value.UNKNOWN, NO_SUCH_DAY);
    }
    LocalDate published = scene.published();
    if (published == null) {
      return scene.unanchored(String.format(Locale.ROOT, "XXXX-XX-%02d", day));
    }
    List<Period> candidates = new ArrayList<>();
    for (int i = -1; i <= 1; i++) {
      YearMonth month = YearMonth.from(published).plusMonths(i);
      if (day <= month.lengthOfMonth()) {
        candidates.add(Period.day(month.atDay(day)));
      }
    }
    return Nearest.of(candidates, scene, published, "month");
  }

  /** The "28" of "27 and 28 November". */
  private static Value siblingDay(Match match, Scene scene) {
    Period beside = scene.sibling();
    if (beside == null) {
      return Value.open(Value.UNKNOWN, "no month beside it");
    }
    int day = dayNumber(match);
    LocalDate month = beside.from();
    return known(
        days(month.getYear(), month.getMonthValue(), day, day), "month of the date beside it");
  }

  /** "September 11": that of 2001, unless the one nearest to publication is close. */
  private static Value wellKnown(Match match, Scene scene) {
    LocalDate known = LocalDate.parse(match.text("well-known-day", ""));
    LocalDate published = scene.published();
    if (published != null) {
      int month = known.getMonthValue();
      int day = known.getDayOfMonth();
      Value plain = inYear(match, scene, month, day, day);
      Period nearest = plain.period();
      boolean isClose = nearest != null && nearest.distance(published) <= CLOSE;
      if (isClose || published.isBefore(known)) {
        return plain;
      }
    }
    return Value.of(Period.day(known), "day of that name");
  }

  private static Value named(Match match) {
    return Value.of(Period.day(LocalDate.parse(match.text("named-day", ""))), "day of that name");
  }
}
