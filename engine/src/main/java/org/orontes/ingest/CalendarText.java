package org.orontes.ingest;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.Layout;

/**
 * Reads the dates that pages print. What could be two days, such as 03/04/2021, is none.
 *
 * <p>Only full dates and days of a month: what "last spring" means is for a later stage.
 */
final class CalendarText {
  private static final Pattern NUMERIC =
      Pattern.compile("(?<!\\d)(\\d{1,4})([-/.])(\\d{1,2})\\2(\\d{1,4})(?!\\d)");

  /** Two-digit years from here on are of the twentieth century. */
  private static final int CENTURY_PIVOT = 50;

  /** Sun, Sat and Wed are words and names too. */
  private static final int ABBREVIATION = 3;

  private final Map<String, Integer> months = new HashMap<>();
  private final Pattern token;
  private final Map<String, DayOfWeek> weekdays = new HashMap<>();
  private final Pattern date;
  private final Pattern weekday;
  private final Pattern monthDay;

  CalendarText(Layout layout) {
    for (int i = 0; i < layout.months().size(); i++) {
      for (String name : layout.months().get(i)) {
        months.put(name.toLowerCase(Locale.ROOT), i + 1);
      }
    }
    for (int i = 0; i < layout.monthsOther().size(); i++) {
      for (String name : layout.monthsOther().get(i)) {
        months.putIfAbsent(name.toLowerCase(Locale.ROOT), i + 1);
      }
    }
    for (int i = 0; i < layout.weekdays().size(); i++) {
      for (String name : layout.weekdays().get(i)) {
        if (name.length() > ABBREVIATION) {
          weekdays.put(name.toLowerCase(Locale.ROOT), DayOfWeek.of(i + 1));
        }
      }
    }
    this.token = layout.compile("\\p{Nd}+|{month_other}(?!\\p{L})|\\p{L}+");
    this.date = layout.compile("(?<![\\p{L}\\d])(?:{date})(?![\\p{L}\\d])");
    this.monthDay =
        layout.compile("(?<![\\p{L}\\d])(?:{month_any} {day}|{day} {month_any})(?![\\p{L}\\d])");
    this.weekday =
        layout.compile(
            "(?i)(?<![\\p{L}])(?:" + String.join("|", weekdays.keySet()) + ")(?![\\p{L}])");
  }

  /** All full dates in a stretch of text, in order; those that could be two days are left out. */
  List<LocalDate> listDates(String text) {
    List<LocalDate> found = new ArrayList<>();
    Matcher matcher = date.matcher(text);
    while (matcher.find()) {
      parse(matcher.group()).ifPresent(found::add);
    }
    return found;
  }

  /** The days of the week named in a stretch of text, in order. */
  List<DayOfWeek> listWeekdays(String text) {
    List<DayOfWeek> found = new ArrayList<>();
    Matcher matcher = weekday.matcher(text);
    while (matcher.find()) {
      DayOfWeek day = weekdays.get(matcher.group().toLowerCase(Locale.ROOT));
      if (day != null) {
        found.add(day);
      }
    }
    return found;
  }

  /** The day that a printed date means: day, month and year in any order, or an instant. */
  Optional<LocalDate> parse(@Nullable String printed) {
    if (printed == null) {
      return Optional.empty();
    }
    Matcher numeric = NUMERIC.matcher(printed);
    if (numeric.find()) {
      return numeric(numeric);
    }
    int month = 0;
    int day = 0;
    int year = -1;
    Matcher found = token.matcher(printed);
    while (found.find() && (month == 0 || day == 0 || year < 0)) {
      String word = found.group().toLowerCase(Locale.ROOT);
      if (!Character.isDigit(word.charAt(0))) {
        month = month == 0 ? months.getOrDefault(word, 0) : month;
      } else if (word.length() == 4) {
        year = Integer.parseInt(word);
      } else if (word.length() <= 2 && day == 0) {
        day = Integer.parseInt(word);
      } else if (word.length() == 2 && month > 0) {
        year = century(Integer.parseInt(word));
      }
    }
    return day(year, month, day);
  }

  /** The first day of a month that stands without its year. */
  Optional<MonthDay> findMonthDay(String text) {
    Matcher matcher = monthDay.matcher(text);
    return matcher.find()
        ? parse(matcher.group() + " 2000").map(d -> MonthDay.of(d.getMonth(), d.getDayOfMonth()))
        : Optional.empty();
  }

  private static Optional<LocalDate> numeric(Matcher m) {
    int first = Integer.parseInt(m.group(1));
    int middle = Integer.parseInt(m.group(3));
    int last = Integer.parseInt(m.group(4));
    if (m.group(1).length() == 4) {
      return day(first, middle, last);
    }
    if (m.group(4).length() != 4) {
      return Optional.empty();
    }
    if (m.group(2).equals(".") || first > 12 || first == middle) {
      return day(last, middle, first);
    }
    return middle > 12 ? day(last, first, middle) : Optional.empty();
  }

  private static int century(int two) {
    return two < CENTURY_PIVOT ? 2000 + two : 1900 + two;
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    if (year < 1900 || year > 2199) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
