package org.orontes.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.Layout;
import org.orontes.knowledge.LayoutGroup;
import org.orontes.model.RegionKind;

/**
 * The name of the outlet at the head of its page, alone or with a day beside it. Alone only a name
 * that the data knows is believed, for a short title may look like any other name.
 */
final class Masthead {
  private static final int FIRST_LINES = 4;

  /** A longer name than this is a title that begins with one. */
  private static final int MAX_NAME_WORDS = 6;

  private final List<LayoutGroup> groups;
  private final CalendarText calendar;
  private final OutletNames names;

  /**
   * What a line says.
   *
   * @param outlet its name without "the" and needless capitals
   * @param date the day beside it, or null
   */
  record Found(String outlet, @Nullable LocalDate date) {}

  Masthead(Layout layout, OutletNames names) {
    this.groups = layout.listGroups("masthead");
    this.calendar = new CalendarText(layout);
    this.names = names;
  }

  /** What a line says of the outlet, if it stands at the head of its page. */
  Optional<Found> find(Page page, Line line) {
    if (line.number() >= FIRST_LINES || isBehindText(page, line)) {
      return Optional.empty();
    }
    for (LayoutGroup group : groups) {
      for (Pattern pattern : group.patterns()) {
        Matcher match = pattern.matcher(line.text());
        if (match.find()) {
          String name = names.clean(match.group("outlet"));
          String day = new Groups.Match(group, match).part("date");
          LocalDate date = calendar.parse(day).orElse(null);
          if (isBelieved(name, date)) {
            return Optional.of(new Found(name, date));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isBehindText(Page page, Line line) {
    return page.lines().subList(0, line.number()).stream()
        .anyMatch(
            before ->
                before.words() > 2 * MAX_NAME_WORDS
                    && before.endsAsSentence()
                    && page.kindOf(before).filter(k -> k != RegionKind.BODY).isEmpty());
  }

  private boolean isBelieved(String name, @Nullable LocalDate date) {
    boolean whole = name.split(" ").length <= MAX_NAME_WORDS;
    return whole && (names.isInFile(name) || date != null && names.isOutlet(name));
  }
}
