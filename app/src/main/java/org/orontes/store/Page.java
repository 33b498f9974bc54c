package org.orontes.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Part of a list.
 *
 * @param items in order
 * @param next where to go on, or null at the end
 * @param total how many the whole list has
 */
public record Page(List<ObjectNode> items, @Nullable String next, long total) {
  public Page {
    items = List.copyOf(items);
  }

  /**
   * Which part is asked for.
   *
   * @param limit how many at most, at least 1
   * @param cursor what {@link Page#next} said, or null for the start
   */
  public record Ask(int limit, @Nullable String cursor) {
    /** The values that the last row of the page before was sorted by; empty at the start. */
    List<String> after(int values) {
      if (cursor == null) {
        return List.of();
      }
      try {
        String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        List<String> parts = List.of(text.split("\u0000", -1));
        if (parts.size() == values) {
          return parts;
        }
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException("cursor is not one that a page gave", e);
      }
      throw new IllegalArgumentException("cursor is not one that a page gave");
    }
  }

  /** Names the row a page ended with. */
  static String cursor(String... sortedBy) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(String.join("\u0000", sortedBy).getBytes(StandardCharsets.UTF_8));
  }
}
