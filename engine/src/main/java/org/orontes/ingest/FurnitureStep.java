package org.orontes.ingest;

import java.util.List;
import org.orontes.knowledge.Layout;
import org.orontes.model.RegionKind;

/**
 * What belongs to the site and not to the article, told by its words: sharing, newsletters,
 * adverts, links to other stories; after a heading such as "Related stories" also the titles below.
 */
final class FurnitureStep implements PageStep {
  /** A block of links goes no further; what follows is more likely text. */
  private static final int MAX_LINKS = 12;

  private static final int MAX_LINK_WORDS = 20;

  private final Groups anywhere;
  private final Groups inside;
  private final Groups blocks;

  FurnitureStep(Layout layout) {
    this.anywhere = new Groups(layout, "boilerplate");
    this.inside = new Groups(layout, "boilerplate-inner");
    this.blocks = new Groups(layout, "boilerplate-block");
  }

  @Override
  public void mark(Page page) {
    List<Line> lines = page.lines();
    boolean first = true;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (!page.isFree(line)) {
        continue;
      }
      if (blocks.knows(line)) {
        page.mark(RegionKind.BOILERPLATE, line);
        markLinks(page, i + 1);
      } else if (anywhere.knows(line) || !first && inside.knows(line)) {
        page.mark(RegionKind.BOILERPLATE, line);
      } else {
        first = false;
      }
    }
  }

  private static void markLinks(Page page, int from) {
    List<Line> lines = page.lines();
    int end = from;
    while (end < lines.size() && end - from < MAX_LINKS && isLink(page, lines.get(end))) {
      end++;
    }
    lines.subList(from, end).forEach(line -> page.mark(RegionKind.BOILERPLATE, line));
  }

  private static boolean isLink(Page page, Line line) {
    boolean title = !line.endsAsSentence() || line.text().endsWith("?");
    return page.isFree(line) && line.words() <= MAX_LINK_WORDS && title;
  }
}
