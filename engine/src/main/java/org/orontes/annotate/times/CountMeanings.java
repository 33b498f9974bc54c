package org.orontes.annotate.times;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Dates a number of units away: "two weeks ago", "five days later", "the past 24 hours". */
final class CountMeanings {
  /** Nothing is counted further: beyond it a number is no count of days or years. */
  private static final int MAX_COUNT = 10_000;

  private CountMeanings() {}

  static void addTo(Map<String, Meaning> byName) {
    byName.put("ago", CountMeanings::ago);
    byName.put("from-now", CountMeanings::fromNow);
    byName.put("told-count", CountMeanings::told);
    byName.put("from-day", CountMeanings::fromDay);
    byName.put("window", CountMeanings::window);
    byName.put("window-by-tense", CountMeanings::windowByTense);
  }

  /** The number said, 1 for "a week", null for "several weeks". */
  private static @Nullable Integer count(Match match) {
    String few = match.text("few");
    String count = few == null ? match.text("count", "1") : few;
    if (count.equals("?") || count.length() > 5) {
      return null;
    }
    int number = Integer.parseInt(count);
    int times = match.text("unit", "").equals("fortnight") ? 2 : 1;
    return number > MAX_COUNT ? null : Integer.valueOf(number * times);
  }

  /** Days that a count of hours or minutes reaches over. */
  private static int days(Match match, int count) {
    return switch (match.text("unit", "")) {
      case "hour" -> count / 24;
      case "minute" -> count / (24 * 60);
      default -> count;
    };
  }

  private static Value ago(Match match, Scene scene) {
    if (OffsetMeanings.unit(match) == Unit.YEAR && Integer.valueOf(1).equals(count(match))) {
      Period quarter = scene.story().last(Unit.QUARTER).orElse(null);
      if (quarter != null && quarter.unit() == Unit.QUARTER) {
        return Value.of(quarter.plusYears(-1), "a year before the quarter spoken of").aside();
      }
    }
    return counted(
        match, scene.published(), -1, scene.unanchored(Value.UNKNOWN), scene.anchorName());
  }

  private static Value fromNow(Match match, Scene scene) {
    return counted(
        match, scene.published(), 1, scene.unanchored(Value.UNKNOWN), scene.anchorName());
  }

  /** "five days later", "a year earlier": from the event before, in its own unit if longer. */
  private static Value told(Match match, Scene scene) {
    Unit unit = OffsetMeanings.unit(match);
    int way = match.text("way", "ahead").equals("back") ? -1 : 1;
    boolean years = unit == Unit.YEAR;
    Story story = scene.story();
    Optional<Period> near = way < 0 ? story.lastNearby(unit) : story.last(unit);
    Period anchor = (years ? story.last() : near).orElse(null);
    if (anchor == null) {
      return way < 0 && story.last(unit).isPresent()
          ? counted(match, scene.published(), -1, scene.untold(Value.UNKNOWN), scene.anchorName())
          : scene.untold(Value.UNKNOWN);
    }
    Integer count = count(match);
    String name = "the date of the event before";
    if (years && count != null) {
      Period found = anchor.plusYears(way * count);
      Value value = Value.of(found, count + " years " + (way < 0 ? "before " : "after ") + name);
      return found.unit() == Unit.DAY ? value : value.aside();
    }
    LocalDate from = way < 0 ? anchor.from() : anchor.to();
    return counted(match, from, way, scene.untold(Value.UNKNOWN), name);
  }

  /** "two days after Dec. 5", "the day before last Tuesday". */
  private static Value fromDay(Match match, Scene scene) {
    int way = match.text("way", "ahead").equals("back") ? -1 : 1;
    Period base = scene.period(match.inner("day")).orElse(null);
    LocalDate from = base == null ? null : way < 0 ? base.from() : base.to();
    return counted(
        match, from, way, Value.open(Value.UNKNOWN, "the day named is not known"), "the day named");
  }

  private static Value counted(
      Match match, @Nullable LocalDate from, int way, Value missing, String anchor) {
    Integer count = count(match);
    if (count == null) {
      return Value.open(Value.UNKNOWN, "a number that is not stated");
    }
    if (from == null) {
      return missing;
    }
    Unit unit = OffsetMeanings.unit(match);
    Unit grain = unit == Unit.DECADE || unit == Unit.CENTURY ? Unit.YEAR : unit;
    Period found = grain.around(unit.shift(from, (long) way * days(match, count)));
    boolean rough = match.has("about") || grain == Unit.WEEK || grain != unit;
    String basis =
        count
            + " "
            + match.text("unit", "")
            + (count == 1 ? "" : "s")
            + (way < 0 ? " before " : " after ")
            + anchor;
    return Value.of(rough ? found.roughly() : found, basis);
  }

  /** "the past 24 hours", "the next two weeks": up to or from the day of publication. */
  private static Value window(Match match, Scene scene) {
    return window(match, scene, match.text("way", "ahead").equals("back"));
  }

  /** "within a week", "the second city in a week". */
  private static Value windowByTense(Match match, Scene scene) {
    return window(match, scene, scene.tense() != Tense.FUTURE);
  }

  private static Value window(Match match, Scene scene, boolean back) {
    Integer count = count(match);
    LocalDate published = scene.published();
    if (count == null) {
      return Value.open(Value.UNKNOWN, "a number that is not stated");
    }
    if (published == null) {
      return scene.unanchored(Value.UNKNOWN);
    }
    Unit unit = OffsetMeanings.unit(match);
    LocalDate other = unit.shift(published, back ? -days(match, count) : days(match, count));
    return back
        ? Value.of(Period.span(other, published), "up to " + scene.anchorName())
        : Value.of(Period.span(published, other), "from " + scene.anchorName() + " on");
  }
}
