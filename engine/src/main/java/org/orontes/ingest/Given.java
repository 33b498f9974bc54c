package org.orontes.ingest;

import org.jspecify.annotations.Nullable;

/**
 * What is said about an article from outside its text: by the caller, a sidecar file, a JSON record
 * or the metadata of a web page.
 *
 * @param id the caller's own name for it, or null
 * @param outlet name of the outlet, or null
 * @param url address, or null
 * @param headline title, or null
 * @param published day or instant as written, not yet checked, or null
 * @param language ISO 639-1, or null
 */
public record Given(
    @Nullable String id,
    @Nullable String outlet,
    @Nullable String url,
    @Nullable String headline,
    @Nullable String published,
    @Nullable String language) {
  /** Nothing is said. */
  public static final Given NOTHING = new Given(null, null, null, null, null, null);

  /** Empty values count as not said. */
  public Given {
    id = orNull(id);
    outlet = orNull(outlet);
    url = orNull(url);
    headline = orNull(headline);
    published = orNull(published);
    language = orNull(language);
  }

  /** This, and what it leaves open taken from {@code other}. */
  public Given orElse(Given other) {
    return new Given(
        first(id, other.id),
        first(outlet, other.outlet),
        first(url, other.url),
        first(headline, other.headline),
        first(published, other.published),
        first(language, other.language));
  }

  private static @Nullable String first(@Nullable String a, @Nullable String b) {
    return a == null ? b : a;
  }

  private static @Nullable String orNull(@Nullable String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }
}
