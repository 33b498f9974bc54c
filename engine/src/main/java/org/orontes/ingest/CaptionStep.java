package org.orontes.ingest;

import org.orontes.knowledge.Layout;
import org.orontes.model.RegionKind;

/** Words under a picture, told by the credit that stands with them. */
final class CaptionStep implements PageStep {
  private final Groups captions;

  CaptionStep(Layout layout) {
    this.captions = new Groups(layout, "caption");
  }

  @Override
  public void mark(Page page) {
    page.listFree().stream()
        .filter(captions::knows)
        .forEach(line -> page.mark(RegionKind.CAPTION, line));
  }
}
