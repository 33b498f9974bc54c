package org.orontes.ingest;

import java.util.Optional;
import org.orontes.knowledge.Layout;
import org.orontes.model.RegionKind;
import org.orontes.model.Span;

/**
 * "GOMA, March 3 (Reuters) -" before the first words of a report. One that names only a place must
 * stand at the first lines of text; further down it may be a heading.
 */
final class DatelineStep implements PageStep {
  private static final int FIRST_LINES = 4;

  private final Groups datelines;
  private final CalendarText calendar;

  DatelineStep(Layout layout) {
    this.datelines = new Groups(layout, "dateline");
    this.calendar = new CalendarText(layout);
  }

  @Override
  public void mark(Page page) {
    int seen = 0;
    for (Line line : page.listFree()) {
      Optional<Groups.Match> match = datelines.findAtStart(line);
      if (match.isPresent() && (seen < FIRST_LINES || isSigned(match.get()))) {
        int start = line.span().start();
        Span span = Lines.trim(page.text(), start, start + match.get().matcher().end());
        page.mark(
            new Piece(
                RegionKind.BYLINE,
                span,
                null,
                null,
                calendar.parse(match.get().part("date")).orElse(null)));
      }
      seen++;
    }
  }

  /** True if it says more than a place. */
  static boolean isSigned(Groups.Match match) {
    return match.part("date") != null || match.part("outlet") != null;
  }
}
