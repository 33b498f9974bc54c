package org.orontes.ingest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.orontes.model.RegionKind;
import org.orontes.model.Span;

/**
 * A region before its language is known.
 *
 * @param kind what it is
 * @param span where it stands
 * @param author who posted or signed it, or null
 * @param handle the account of a post with its {@code @}, or null
 * @param date the day printed with it, or null
 */
record Piece(
    RegionKind kind,
    Span span,
    @Nullable String author,
    @Nullable String handle,
    @Nullable LocalDate date) {
  static Piece of(RegionKind kind, Span span) {
    return new Piece(kind, span, null, null, null);
  }

  Piece withSpan(Span other) {
    return new Piece(kind, other, author, handle, date);
  }
}
