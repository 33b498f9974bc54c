package org.orontes.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.orontes.model.ArticleId;
import org.orontes.model.ClaimId;
import org.orontes.model.Span;

/**
 * A passage that a statement rests on.
 *
 * @param article number of the article in the briefing, from 1
 * @param passage number of the passage in the article, from 1
 * @param id the article
 * @param outlet as shown
 * @param published day of publication, or null
 * @param span where the passage stands in the article's text, in UTF-16 code units
 * @param text the passage
 * @param mark what matters in it, counted from the passage's start; may be all of it
 * @param speaker first-hand speaker as shown, or null for the outlet's own voice
 * @param claim the claim that was read from it, or null
 * @param original the same in the article's own language, or null if the passage is in it
 */
public record Citation(
    int article,
    int passage,
    ArticleId id,
    String outlet,
    @Nullable LocalDate published,
    Span span,
    String text,
    Span mark,
    @Nullable String speaker,
    @Nullable ClaimId claim,
    @Nullable OriginalWords original) {
  /**
   * What a translated passage comes from.
   *
   * @param language ISO 639-1, or "und"
   * @param text the paragraph in that language, or the whole text
   * @param whole true if only the whole text could be set beside the passage
   */
  public record OriginalWords(String language, String text, boolean whole) {}

  /** The short reference: {@code 3.14} is passage 14 of article 3. */
  public String label() {
    return article + "." + passage;
  }

  Citation by(@Nullable String speaker, ClaimId claim) {
    return new Citation(
        article, passage, id, outlet, published, span, text, mark, speaker, claim, original);
  }
}
