package org.orontes.annotate.times;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The dates an article has told so far, for "the next day" and "a year earlier". Not thread-safe.
 */
final class Story {
  /** A day told with its year lends the year to days of so many sentences. */
  private static final int YEAR_REACH = 2;

  /** Beyond so many sentences "three days earlier" counts from the writing, not from an event. */
  private static final int COUNT_REACH = 3;

  private final List<Period> told = new ArrayList<>();
  private @Nullable Period dated;
  private int sentencesSinceDated;
  private int sentencesSinceDay;
  private @Nullable Period said;
  private @Nullable Integer yearNamed;
  private @Nullable Integer yearInForce;

  /**
   * Notes that another sentence begins.
   *
   * @param goesOn true if its first words go on in the year that the last one named
   */
  void nextSentence(boolean goesOn) {
    sentencesSinceDated++;
    sentencesSinceDay++;
    said = null;
    yearInForce = goesOn ? yearNamed : null;
    yearNamed = yearInForce;
  }

  /** Notes the day on which something was said, for what the same sentence counts back from it. */
  void say(Period day) {
    said = day;
  }

  /**
   * Notes a year that is named by itself.
   *
   * @param frames true if what the sentence tells next is of that year: "In 2012, …"
   */
  void name(int year, boolean frames) {
    yearNamed = year;
    yearInForce = frames ? Integer.valueOf(year) : yearInForce;
  }

  /** The year that days and months without one are of here, or empty. */
  Optional<Integer> yearInForce() {
    return Optional.ofNullable(yearInForce);
  }

  /** What a day "earlier" is counted back from: empty if the last day told is too far away. */
  Optional<Period> lastNearby(Unit longest) {
    if (said != null && longest == Unit.DAY) {
      return Optional.of(said);
    }
    return longest == Unit.DAY && sentencesSinceDay > COUNT_REACH
        ? Optional.empty()
        : last(longest);
  }

  /**
   * Notes the date of an event.
   *
   * @param isStated true if the text gives its year
   */
  void tell(Period period, boolean isStated) {
    told.add(period);
    said = null;
    sentencesSinceDay = period.unit() == Unit.DAY ? 0 : sentencesSinceDay;
    if (isStated && period.unit() == Unit.DAY) {
      dated = period;
      sentencesSinceDated = 0;
    }
  }

  /** The day told last with day, month and year, however long ago. */
  Optional<Period> lastDated() {
    return Optional.ofNullable(dated);
  }

  /** A day just told with day, month and year, which the days after it may follow on from. */
  Optional<Period> dated() {
    return sentencesSinceDated > YEAR_REACH ? Optional.empty() : Optional.ofNullable(dated);
  }

  /** The last date told that is no longer than a unit. */
  Optional<Period> last(Unit longest) {
    for (int i = told.size() - 1; i >= 0; i--) {
      if (told.get(i).unit().compareTo(longest) <= 0) {
        return Optional.of(told.get(i));
      }
    }
    return Optional.empty();
  }

  /** The last date told of exactly that unit. */
  Optional<Period> lastOf(Unit unit) {
    for (int i = told.size() - 1; i >= 0; i--) {
      if (told.get(i).unit() == unit) {
        return Optional.of(told.get(i));
      }
    }
    return Optional.empty();
  }

  /** The day told before that has the month and number of another, or empty. */
  Optional<Period> sameDay(Period day) {
    return told.stream()
        .filter(p -> p.unit() == Unit.DAY && day.unit() == Unit.DAY)
        .filter(p -> MonthDay.from(p.from()).equals(MonthDay.from(day.from())))
        .reduce((early, late) -> late);
  }

  /** The date told last, of any length. */
  Optional<Period> last() {
    return told.isEmpty() ? Optional.empty() : Optional.of(told.get(told.size() - 1));
  }
}
