package org.orontes.ingest;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.Layout;
import org.orontes.model.RegionKind;

/**
 * What a text itself tells of the day it was written.
 *
 * @param pictures days printed in captions of news pictures, those from archives left out
 * @param named true if a caption names the weekday of its day too, as those of fresh pictures do
 * @param posts days of the social posts in it
 * @param dates days written out in its sentences
 * @param weekdays how often its sentences tell something past of a bare weekday
 * @param fresh true if it tells of "today", "overnight" and the like
 * @param lastMonth the month that it calls the last one, or null
 */
record DateEvidence(
    List<LocalDate> pictures,
    boolean named,
    List<LocalDate> posts,
    List<LocalDate> dates,
    Map<DayOfWeek, Integer> weekdays,
    boolean fresh,
    @Nullable Month lastMonth) {
  /** A bare weekday is one of the last seven; a fresh picture or post is no older. */
  static final int FRESH_DAYS = 7;

  /** Posts are stamped in the reader's time zone, pages in the outlet's. */
  private static final int ZONE_DAYS = 1;

  /** A picture is printed within so many days; a weekday further on is rather the one before it. */
  private static final int MAX_LATER = 4;

  DateEvidence {
    pictures = List.copyOf(pictures);
    posts = List.copyOf(posts);
    dates = List.copyOf(dates);
  }

  /** The latest day of a picture or post, or null. */
  @Nullable LocalDate latest() {
    LocalDate latest = null;
    for (LocalDate day : pictures) {
      latest = latest == null || day.isAfter(latest) ? day : latest;
    }
    for (LocalDate day : posts) {
      latest = latest == null || day.isAfter(latest) ? day : latest;
    }
    return latest;
  }

  /** Why the text cannot have been written on a day, as a clause after "but". */
  Optional<String> against(LocalDate printed) {
    LocalDate latest = latest();
    if (lastMonth != null && printed.minusMonths(1).getMonth() != lastMonth) {
      return Optional.of(
          "the text calls "
              + lastMonth.getDisplayName(java.time.format.TextStyle.FULL, Locale.ROOT)
              + " the last month");
    }
    if (latest == null) {
      return Optional.empty();
    }
    if (latest.isAfter(printed.plusDays(ZONE_DAYS))) {
      return Optional.of("it shows a post or picture of " + latest);
    }
    LocalDate oldest = printed.minusDays(FRESH_DAYS);
    boolean toldInTime = dates.stream().anyMatch(d -> !d.isBefore(oldest) && !d.isAfter(printed));
    boolean tellsNews = fresh || !weekdays.isEmpty();
    boolean sure = named || pictures.size() + posts.size() > 1;
    if (latest.isBefore(oldest) && tellsNews && sure && !toldInTime) {
      String news = weekdays.isEmpty() ? "the last hours" : String.join(", ", dayNames());
      return Optional.of(
          "the text tells news of " + news + " beside a picture or post of " + latest);
    }
    return Optional.empty();
  }

  /** The day worked out, if the text tells of fresh news or shows several things of one day. */
  Optional<LocalDate> freshDay() {
    boolean tellsNews = fresh || !weekdays.isEmpty();
    return tellsNews || pictures.size() + posts.size() > 1 ? newsDay() : Optional.empty();
  }

  /** The latest picture or post, moved on to the latest weekday that the text mostly tells of. */
  Optional<LocalDate> newsDay() {
    LocalDate latest = latest();
    if (latest == null) {
      return Optional.empty();
    }
    int most = weekdays.values().stream().max(Integer::compare).orElse(0);
    int later = 0;
    for (Map.Entry<DayOfWeek, Integer> day : weekdays.entrySet()) {
      int ahead = Math.floorMod(day.getKey().getValue() - latest.getDayOfWeek().getValue(), 7);
      if (2 * day.getValue() >= most && ahead <= MAX_LATER) {
        later = Math.max(later, ahead);
      }
    }
    return Optional.of(latest.plusDays(later));
  }

  /** What {@link #newsDay} rests on, for a reader. */
  String because() {
    List<String> reasons = new ArrayList<>();
    if (!posts.isEmpty()) {
      reasons.add(posts.size() + (posts.size() == 1 ? " dated post" : " dated posts"));
    }
    if (!pictures.isEmpty()) {
      reasons.add(pictures.size() + (pictures.size() == 1 ? " dated picture" : " dated pictures"));
    }
    if (!weekdays.isEmpty()) {
      reasons.add("what it tells of " + String.join(", ", dayNames()));
    }
    return String.join(", ", reasons);
  }

  private List<String> dayNames() {
    return weekdays.keySet().stream()
        .map(d -> d.getDisplayName(java.time.format.TextStyle.FULL, Locale.ENGLISH))
        .toList();
  }

  /** Reads the evidence off a page. */
  static final class Reader {
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?…][\"”’)]?)\\s+");

    private final CalendarText calendar;
    private final Groups old;
    private final Set<String> past;
    private final Pattern open;
    private final Pattern fresh;
    private final Pattern lastMonth;

    Reader(Layout layout) {
      this.calendar = new CalendarText(layout);
      this.old = new Groups(layout, "caption-old");
      this.past = layout.words("past");
      this.open = layout.compile("(?i)(?<![\\p{L}])(?:{not_past})(?![\\p{L}])");
      this.fresh = layout.compile("(?i)(?<![\\p{L}])(?:{fresh})(?![\\p{L}])");
      this.lastMonth =
          layout.compile(
              "last month,? (?:on )?(?:{month_any} {day}|{day} {month_any})"
                  + "|(?:{month_any} {day}|{day} {month_any}),? (?:of )?last month");
    }

    DateEvidence read(Page page) {
      List<LocalDate> pictures = new ArrayList<>();
      List<LocalDate> posts = new ArrayList<>();
      boolean named = false;
      for (Line line : page.lines()) {
        if (page.kindOf(line).filter(k -> k == RegionKind.CAPTION).isPresent()
            && !old.knows(line)) {
          List<LocalDate> days = calendar.listDates(line.text());
          pictures.addAll(days);
          named |= !days.isEmpty() && !calendar.listWeekdays(line.text()).isEmpty();
        }
      }
      for (Piece piece : page.pieces()) {
        if (piece.kind() == RegionKind.BYLINE && piece.handle() != null && piece.date() != null) {
          posts.add(piece.date());
        }
      }
      Told told = new Told();
      for (Piece piece : page.allPieces()) {
        if (piece.kind() == RegionKind.BODY || piece.kind() == RegionKind.HEADLINE) {
          for (String sentence : SENTENCE.split(piece.span().of(page.text()))) {
            read(sentence, told);
          }
        }
      }
      return new DateEvidence(
          pictures, named, posts, told.dates, told.weekdays, told.fresh, told.lastMonth);
    }

    /** What the sentences have told so far. */
    private static final class Told {
      final List<LocalDate> dates = new ArrayList<>();
      final Map<DayOfWeek, Integer> weekdays = new EnumMap<>(DayOfWeek.class);
      boolean fresh;
      @Nullable Month lastMonth;
    }

    private void read(String sentence, Told told) {
      List<LocalDate> dates = calendar.listDates(sentence);
      told.dates.addAll(dates);
      told.fresh |= fresh.matcher(sentence).find();
      Matcher month = lastMonth.matcher(sentence);
      if (month.find()) {
        calendar.findMonthDay(month.group()).ifPresent(day -> told.lastMonth = day.getMonth());
      }
      List<DayOfWeek> days = calendar.listWeekdays(sentence);
      if (dates.isEmpty() && !days.isEmpty() && isPast(sentence)) {
        days.forEach(day -> told.weekdays.merge(day, 1, Integer::sum));
      }
    }

    private boolean isPast(String sentence) {
      if (open.matcher(sentence).find()) {
        return false;
      }
      return Words.of(sentence).stream()
          .anyMatch(w -> past.contains(w) || w.length() > 4 && w.endsWith("ed"));
    }
  }
}
