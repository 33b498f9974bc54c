package org.orontes.ingest;

import java.util.List;
import java.util.Optional;
import org.orontes.knowledge.Layout;
import org.orontes.model.RegionKind;

/** The line at the head of a page that names its outlet, and often its day. */
final class MastheadStep implements PageStep {
  private final Masthead masthead;

  MastheadStep(Layout layout) {
    this.masthead = new Masthead(layout, new OutletNames(layout));
  }

  @Override
  public void mark(Page page) {
    for (Line line : List.copyOf(page.listFree())) {
      Optional<Masthead.Found> found = masthead.find(page, line);
      if (found.isPresent()) {
        page.mark(RegionKind.BYLINE, line, null, null, found.get().date());
      }
    }
  }
}
