package org.orontes.model;

import org.jspecify.annotations.Nullable;

/**
 * Where an event took place, and the words that say so.
 *
 * @param text the words under {@code span}
 * @param span where it is named
 * @param place where on the map, or null if in no list
 * @param name as shown
 * @param inferred true if carried over from another clause, sentence or description
 */
public record EventPlace(
    String text, Span span, @Nullable Place place, String name, boolean inferred) {
  public EventPlace {
    if (text.length() != span.length()) {
      throw new IllegalArgumentException("Place does not fill its span: " + text);
    }
  }

  /** The place's id, or its name in lower case where it is in no list. */
  public String key() {
    return place != null ? place.id() : name.toLowerCase(java.util.Locale.ROOT);
  }
}
