package org.orontes.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Identity of an article: {@code a-} and 16 hex digits of a SHA-256 over the outlet, address and
 * date as given and the text, so that the same report read twice is one article.
 *
 * @param value for example {@code a-0f3c5d9e8b7a6152}
 */
public record ArticleId(String value) implements Comparable<ArticleId> {
  private static final int HEX_DIGITS = 16;

  public ArticleId {
    if (!value.matches("a-[0-9a-f]{16}")) {
      throw new IllegalArgumentException("Not an article id: " + value);
    }
  }

  /**
   * The id of an article.
   *
   * @param outlet name as the caller gave it, or null
   * @param url address as given, or null
   * @param published date as given, or null; a date that was worked out does not count
   * @param text the article's own text
   */
  public static ArticleId of(
      @Nullable String outlet, @Nullable String url, @Nullable String published, String text) {
    return new ArticleId("a-" + digest(outlet, url, published, text));
  }

  /** First 16 hex digits of a SHA-256 over the parts; null and "" are told apart. */
  static String digest(@Nullable String... parts) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      for (String part : parts) {
        sha.update((part == null ? "-" : "+" + part).getBytes(StandardCharsets.UTF_8));
        sha.update((byte) 0);
      }
      return HexFormat.of().formatHex(sha.digest()).substring(0, HEX_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  @Override
  public int compareTo(ArticleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
