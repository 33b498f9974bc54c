package org.orontes.annotate.speech;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Article;
import org.orontes.model.Region;
import org.orontes.model.RegionKind;
import org.orontes.model.Speaker;
import org.orontes.model.Stance;

/** A post speaks throughout, for its author. */
final class Posts {
  /** Such an attribution has no sentence of its own. */
  private static final int NO_SENTENCE = -1;

  private Posts() {}

  static List<Told> of(Article article) {
    List<Told> found = new ArrayList<>();
    for (Region region : article.regions()) {
      if (region.kind() == RegionKind.POST && region.span().length() > 0) {
        found.add(
            new Told(
                NO_SENTENCE,
                null,
                List.of(region.span()),
                author(region.author(), region.handle()),
                "",
                Stance.SAYS,
                true));
      }
    }
    return found;
  }

  private static Speaker author(@Nullable String author, @Nullable String handle) {
    if (author != null) {
      return new Speaker(null, author, null, null, false);
    }
    return handle == null ? Speakers.unnamed() : new Speaker(null, handle, null, null, false);
  }
}
