package org.orontes.annotate.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;

/** Days that are named by the day of the week. */
final class WeekdayMeanings {
  private WeekdayMeanings() {}

  static void addTo(Map<String, Meaning> byName) {
    byName.put("weekday", WeekdayMeanings::weekday);
    byName.put("told-weekday", WeekdayMeanings::told);
    byName.put("weekday-of-week", WeekdayMeanings::ofWeek);
  }

  private static DayOfWeek weekday(Match match) {
    return DayOfWeek.of(match.number("weekday"));
  }

  /** "Thursday", "last Thursday", "this Thursday", "next Thursday". */
  private static Value weekday(Match match, Scene scene) {
    LocalDate published = scene.published();
    if (published == null) {
      return scene.unanchored(Value.SOME_DAY);
    }
    DayOfWeek weekday = weekday(match);
    String which = match.text("which", "");
    return switch (which) {
      case "-1" ->
          day(published.with(TemporalAdjusters.previous(weekday)), "last weekday before ", scene);
      case "1" -> next(weekday, published, scene);
      case "0" -> scene.tense() == Tense.PAST ? before(weekday, scene) : after(weekday, scene);
      default -> scene.tense() == Tense.FUTURE ? after(weekday, scene) : before(weekday, scene);
    };
  }

  private static Value before(DayOfWeek weekday, Scene scene) {
    LocalDate published = java.util.Objects.requireNonNull(scene.published());
    return day(published.with(TemporalAdjusters.previousOrSame(weekday)), "weekday before ", scene);
  }

  private static Value after(DayOfWeek weekday, Scene scene) {
    LocalDate published = java.util.Objects.requireNonNull(scene.published());
    return day(published.with(TemporalAdjusters.nextOrSame(weekday)), "weekday after ", scene);
  }

  /** The one of next week, unless that is more than a week away. */
  private static Value next(DayOfWeek weekday, LocalDate published, Scene scene) {
    LocalDate coming = published.with(TemporalAdjusters.next(weekday));
    boolean thisWeek = Unit.WEEK.around(published).contains(coming);
    return day(thisWeek ? coming.plusWeeks(1) : coming, "next weekday after ", scene);
  }

  private static Value day(LocalDate day, String how, Scene scene) {
    String basis = day.equals(scene.published()) ? "weekday of " : how;
    return Value.of(Period.day(day), basis + scene.anchorName());
  }

  /** "that Thursday", "the previous Friday", "the following Monday". */
  private static Value told(Match match, Scene scene) {
    LocalDate anchor = scene.story().last(Unit.DAY).map(Period::from).orElse(scene.published());
    if (anchor == null) {
      return scene.untold(Value.SOME_DAY);
    }
    DayOfWeek weekday = weekday(match);
    int told = match.number("told");
    LocalDate day =
        told > 0
            ? anchor.with(TemporalAdjusters.next(weekday))
            : anchor.with(
                told < 0
                    ? TemporalAdjusters.previous(weekday)
                    : TemporalAdjusters.previousOrSame(weekday));
    return Value.of(Period.day(day), "weekday beside the date of the event before");
  }

  /** "Tuesday last week", "Thursday of next week". */
  private static Value ofWeek(Match match, Scene scene) {
    LocalDate published = scene.published();
    if (published == null) {
      return scene.unanchored(Value.SOME_DAY);
    }
    LocalDate monday =
        Unit.WEEK.around(published).from().plusWeeks(Long.parseLong(match.text("which", "0")));
    return Value.of(
        Period.day(monday.plusDays(weekday(match).getValue() - 1L)),
        "weekday of a week counted from " + scene.anchorName());
  }
}
