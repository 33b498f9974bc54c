package org.orontes.ingest;

import java.util.Optional;
import org.orontes.knowledge.Layout;
import org.orontes.model.RegionKind;
import org.orontes.model.Span;

/** Who wrote it and when: lines of their own, and a date put before other words of its line. */
final class BylineStep implements PageStep {
  private final Groups lines;
  private final Groups coverage;
  private final Groups prefixes;
  private final CalendarText calendar;

  BylineStep(Layout layout) {
    this.lines = new Groups(layout, "byline");
    this.coverage = new Groups(layout, "coverage");
    this.prefixes = new Groups(layout, "byline-prefix");
    this.calendar = new CalendarText(layout);
  }

  @Override
  public void mark(Page page) {
    for (Line line : page.listFree()) {
      Optional<Groups.Match> whole = lines.find(line);
      if (whole.isPresent()) {
        mark(page, whole.get(), line.span());
        continue;
      }
      if (coverage.knows(line)) {
        page.mark(RegionKind.BYLINE, line);
        continue;
      }
      prefixes
          .findAtStart(line)
          .ifPresent(
              m -> {
                int start = line.span().start();
                mark(page, m, new Span(start, start + m.matcher().end()));
              });
    }
  }

  private void mark(Page page, Groups.Match match, Span span) {
    page.mark(
        new Piece(
            RegionKind.BYLINE,
            span,
            match.part("author"),
            null,
            calendar.parse(match.part("date")).orElse(null)));
  }
}
