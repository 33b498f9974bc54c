package org.orontes.reconcile;

import java.util.List;
import org.orontes.model.Article;
import org.orontes.model.Region;
import org.orontes.model.RegionKind;
import org.orontes.model.Span;

/**
 * The order in which an article is read: its title comes first, also where the text has it last
 * because it was given beside it.
 */
final class Titles {
  private Titles() {}

  /**
   * Where a stretch comes in the order of reading, in characters: less than 0 in a title that the
   * text has last, else as in the text.
   */
  static int at(Article article, Span span) {
    List<Region> regions = article.regions();
    if (regions.isEmpty()) {
      return span.start();
    }
    Region last = regions.get(regions.size() - 1);
    boolean behind = last.kind() == RegionKind.HEADLINE && last.span().contains(span);
    return behind ? span.start() - last.span().end() : span.start();
  }

  /** True if a stretch stands in a headline, be it the title or one further down. */
  static boolean isInHeadline(Article article, Span span) {
    return article.regions().stream()
        .anyMatch(r -> r.kind() == RegionKind.HEADLINE && r.span().contains(span));
  }
}
