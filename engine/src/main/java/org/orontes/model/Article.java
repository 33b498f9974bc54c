package org.orontes.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One report as one outlet published it.
 *
 * <p>All spans of later stages count from the start of {@code text}, the article's own text. Where
 * an input file joined several articles, {@code part} says where this one stood in the file.
 *
 * @param id digest of the content
 * @param ref the caller's id or the file's name; never empty
 * @param text the article's own text; never changed after ingest
 * @param part where {@code text} stood in the input's text, in UTF-16 code units
 * @param partCodePoints the same start in Unicode code points
 * @param outlet who published it
 * @param url address, or null
 * @param headline as given or found, or null
 * @param language ISO 639-1 of most of the text, such as "en", or "und"
 * @param published day of publication, or null if unknown
 * @param publishedBasis how {@code published} is known, null exactly when it is
 * @param regions what each stretch of the text is; in order, without overlap
 * @param notices what was noticed on the way in
 * @param original the text in its own language where {@code text} is a translation, else null
 */
public record Article(
    ArticleId id,
    String ref,
    String text,
    Span part,
    int partCodePoints,
    Outlet outlet,
    @Nullable String url,
    @Nullable String headline,
    String language,
    @Nullable LocalDate published,
    @Nullable DateBasis publishedBasis,
    List<Region> regions,
    List<Notice> notices,
    @Nullable Original original) {
  public Article {
    regions = List.copyOf(regions);
    notices = List.copyOf(notices);
    if (ref.isEmpty()) {
      throw new IllegalArgumentException("An article needs a ref");
    }
    if (part.length() != text.length()) {
      throw new IllegalArgumentException("The part does not hold the text: " + part);
    }
    if ((published == null) != (publishedBasis == null)) {
      throw new IllegalArgumentException("A date and its basis go together: " + ref);
    }
    for (Region region : regions) {
      if (region.span().end() > text.length()) {
        throw new IllegalArgumentException("Region outside the text: " + region);
      }
    }
  }

  /** An article in its own language. */
  public Article(
      ArticleId id,
      String ref,
      String text,
      Span part,
      int partCodePoints,
      Outlet outlet,
      @Nullable String url,
      @Nullable String headline,
      String language,
      @Nullable LocalDate published,
      @Nullable DateBasis publishedBasis,
      List<Region> regions,
      List<Notice> notices) {
    this(
        id,
        ref,
        text,
        part,
        partCodePoints,
        outlet,
        url,
        headline,
        language,
        published,
        publishedBasis,
        regions,
        notices,
        null);
  }

  /** The words under a span, as evidence. */
  public Quote quote(Span span) {
    return new Quote(id, span, span.of(text));
  }

  /** The same article with further notices. */
  public Article withNotices(List<Notice> more) {
    List<Notice> all = new java.util.ArrayList<>(notices);
    all.addAll(more);
    return with(all, original);
  }

  /** The same article as a translation of {@code of}. */
  public Article withOriginal(Original of) {
    return with(notices, of);
  }

  /** Where the words of a span come from in the original, or null if this is no translation. */
  public Original.@Nullable Passage originalOf(Span span) {
    return original == null ? null : original.beside(text, span);
  }

  private Article with(List<Notice> all, @Nullable Original of) {
    return new Article(
        id,
        ref,
        text,
        part,
        partCodePoints,
        outlet,
        url,
        headline,
        language,
        published,
        publishedBasis,
        regions,
        all,
        of);
  }
}
