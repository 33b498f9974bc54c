package org.orontes.ingest;

import java.util.Optional;
import org.orontes.knowledge.Layout;
import org.orontes.model.RegionKind;
import org.orontes.model.Span;

/** Words under a picture, told by the credit that stands with them. */
final class CaptionStep implements PageStep {
  /** More words than this behind a credit, and they are a paragraph that ran into it. */
  private static final int MIN_PARAGRAPH_WORDS = 10;

  private final Groups captions;
  private final Groups prefixes;

  CaptionStep(Layout layout) {
    this.captions = new Groups(layout, "caption");
    this.prefixes = new Groups(layout, "caption-prefix");
  }

  @Override
  public void mark(Page page) {
    for (Line line : page.listFree()) {
      Optional<Groups.Match> prefix = prefixes.findAtStart(line);
      boolean paragraph = line.endsAsSentence() && line.words() > MIN_PARAGRAPH_WORDS;
      if (prefix.isPresent() && paragraph) {
        int start = line.span().start();
        page.mark(RegionKind.CAPTION, new Span(start, start + prefix.get().matcher().end()));
      } else if (captions.knows(line)) {
        page.mark(RegionKind.CAPTION, line);
      }
    }
  }
}
