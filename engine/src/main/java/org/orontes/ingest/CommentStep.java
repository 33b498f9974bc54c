package org.orontes.ingest;

import java.util.List;
import org.orontes.knowledge.Layout;
import org.orontes.model.RegionKind;

/**
 * What readers wrote below an article, told by the buttons and names around their words. All from
 * the first such line on is furniture: it is neither the outlet's voice nor anybody's on record.
 */
final class CommentStep implements PageStep {
  private static final int MIN_MARKS = 3;

  /** Fewer lines above, and the marks belong to a forum, not to an article. */
  private static final int MIN_ABOVE = 3;

  private final Groups marks;

  CommentStep(Layout layout) {
    this.marks = new Groups(layout, "comment");
  }

  @Override
  public void mark(Page page) {
    List<Line> lines = page.lines();
    List<Line> marked = lines.stream().filter(l -> page.isFree(l) && marks.knows(l)).toList();
    if (marked.size() < MIN_MARKS) {
      return;
    }
    int first = marked.get(0).number();
    long above = lines.subList(0, first).stream().filter(Line::endsAsSentence).count();
    if (above >= MIN_ABOVE) {
      lines.subList(first, lines.size()).forEach(l -> page.mark(RegionKind.BOILERPLATE, l));
    }
  }
}
