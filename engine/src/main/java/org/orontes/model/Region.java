package org.orontes.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of an article that is one kind of thing.
 *
 * @param kind what it is
 * @param span where it stands
 * @param language ISO 639-1, or "und" where it could not be told
 * @param author who posted it; null unless a post or a signed byline
 * @param handle the account of a post with its {@code @}, or null
 * @param posted day printed with a post, or null
 */
public record Region(
    RegionKind kind,
    Span span,
    String language,
    @Nullable String author,
    @Nullable String handle,
    @Nullable LocalDate posted) {

  /** A region with nothing known but its kind, place and language. */
  public static Region of(RegionKind kind, Span span, String language) {
    return new Region(kind, span, language, null, null, null);
  }

  /** True if the words of this region may carry claims. */
  public boolean isRead() {
    return kind == RegionKind.HEADLINE
        || kind == RegionKind.BODY
        || kind == RegionKind.POST
        || kind == RegionKind.CAPTION;
  }
}
