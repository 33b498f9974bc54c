package org.orontes.knowledge;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.orontes.model.When;

/**
 * How far the words before a date open it ({@code reach} in {@code lexicon/<language>/times.yaml}).
 *
 * <p>A time mention is the date alone, so that "November 27" is the same day wherever it stands;
 * its basis ends with how it is opened, such as {@code stated; since}. {@link #open} turns the two
 * into the interval in which an event told with them may lie.
 */
public enum TimeReach {
  /** From the first day on: "since November 27". */
  SINCE,
  /** From the first day of a range on: "from 3 May to 5 June". */
  FROM,
  /** Up to and with the last day: "until Friday". */
  UNTIL,
  /** On the last day at the latest: "by Friday". */
  BY,
  /** Up to the day before the first: "before December". */
  BEFORE,
  /** From the day after the last on: "after the weekend". */
  AFTER;

  private static final String MARK = "; ";

  /** The reach of that name in the lexicon. */
  static TimeReach named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  private static @Nullable TimeReach find(String name) {
    for (TimeReach reach : values()) {
      if (reach.name().toLowerCase(Locale.ROOT).equals(name)) {
        return reach;
      }
    }
    return null;
  }

  /** A basis with this reach behind it. */
  public String mark(String basis) {
    return basis + MARK + name().toLowerCase(Locale.ROOT);
  }

  /**
   * The interval that a date and the word before it leave open.
   *
   * @param date the value of a time mention
   * @return {@code date} itself if nothing opens it or its days are not known
   */
  public static When open(When date) {
    int mark = date.basis().lastIndexOf(MARK);
    LocalDate from = date.from();
    LocalDate to = date.to();
    if (mark < 0 || from == null || to == null) {
      return date;
    }
    TimeReach reach = find(date.basis().substring(mark + MARK.length()));
    if (reach == null) {
      return date;
    }
    return switch (reach) {
      case SINCE, FROM -> new When(from + "/..", from, null, date.basis());
      case AFTER -> new When(to.plusDays(1) + "/..", to.plusDays(1), null, date.basis());
      case UNTIL, BY -> new When("../" + to, null, to, date.basis());
      case BEFORE -> new When("../" + from.minusDays(1), null, from.minusDays(1), date.basis());
    };
  }
}
