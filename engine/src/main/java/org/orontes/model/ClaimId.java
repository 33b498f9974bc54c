package org.orontes.model;

import java.util.regex.Pattern;

/**
 * Identity of a claim: {@code article/start-end/TYPE}, with {@code #2} and so on where that
 * repeats. The offsets are the trigger's, in Unicode code points of the input's text.
 *
 * @param value for example {@code a-0f3c5d9e8b7a6152/120-128/COERCE}
 */
public record ClaimId(String value) implements Comparable<ClaimId> {
  private static final Pattern SHAPE = Pattern.compile("a-[0-9a-f]{16}/\\d+-\\d+/[A-Z]+(#\\d+)?");

  public ClaimId {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("Not a claim id: " + value);
    }
  }

  /** The article that makes the claim. */
  public ArticleId article() {
    return new ArticleId(value.substring(0, value.indexOf('/')));
  }

  @Override
  public int compareTo(ClaimId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
