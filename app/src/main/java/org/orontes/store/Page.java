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

  /**
   * A row of a list.
   *
   * @param item as it is shown
   * @param sortedBy the values that its place in the list follows from, as a cursor writes them
   */
  record Row(ObjectNode item, List<String> sortedBy) {
    Row(ObjectNode item, String... sortedBy) {
      this(item, List.of(sortedBy));
    }
  }

  /**
   * A page out of the rows that were found.
   *
   * @param found as many as the page may have and, if there are more, one more
   */
  static Page of(List<Row> found, Ask ask, long total) {
    boolean more = found.size() > ask.limit();
    List<Row> here = more ? found.subList(0, ask.limit()) : found;
    return new Page(
        here.stream().map(Row::item).toList(),
        more ? cursor(here.get(here.size() - 1).sortedBy()) : null,
        total);
  }

  /** Names the row a page ended with. */
  static String cursor(List<String> sortedBy) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(String.join("\u0000", sortedBy).getBytes(StandardCharsets.UTF_8));
  }
}
