package org.orontes.ingest;

import java.util.List;
import org.orontes.knowledge.Layout;
import org.orontes.model.RegionKind;
import org.orontes.model.Span;

/**
 * Short headings over the parts of a text, such as "Access" or "15.05 Weapons handed in": no
 * sentences of it. A text has several of them or none; the time of an entry is none of its words.
 */
final class HeadingStep implements PageStep {
  private static final int MAX_WORDS = 9;
  private static final int MIN_HEADINGS = 2;

  private final Groups stamps;

  HeadingStep(Layout layout) {
    this.stamps = new Groups(layout, "heading-stamp");
  }

  @Override
  public void mark(Page page) {
    List<Line> headings = page.listFree().stream().filter(line -> isHeading(page, line)).toList();
    if (headings.size() < MIN_HEADINGS) {
      return;
    }
    for (Line line : headings) {
      stamps
          .findAtStart(line)
          .ifPresent(
              m -> {
                int start = line.span().start();
                page.mark(RegionKind.BYLINE, new Span(start, start + m.matcher().end()));
              });
      page.markRest(RegionKind.HEADLINE, line);
    }
  }

  /** True if it stands over a paragraph and apart from what is above it. */
  private boolean isHeading(Page page, Line line) {
    int below = line.number() + 1;
    if (line.number() == 0 || below >= page.lines().size()) {
      return false;
    }
    Line next = page.lines().get(below);
    boolean between = page.lines().get(line.number() - 1).endsAsSentence();
    boolean spaced = line.gap() > 0 && line.gap() >= next.gap();
    boolean apart =
        line.gap() > next.gap() || spaced && between || stamps.findAtStart(line).isPresent();
    boolean over = page.isFree(next) && next.words() > MAX_WORDS && next.endsAsSentence();
    boolean opens = Character.isUpperCase(next.text().codePointAt(0)) || !isLetter(next);
    return apart && over && opens && line.words() <= MAX_WORDS && !line.endsAsSentence();
  }

  private static boolean isLetter(Line line) {
    return Character.isLetter(line.text().codePointAt(0));
  }
}
