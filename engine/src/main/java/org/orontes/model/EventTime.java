package org.orontes.model;

import org.jspecify.annotations.Nullable;

/**
 * When an event took place, and the words that say so.
 *
 * @param text the words under {@code span}, or null if the time was inferred
 * @param span where it is said, null exactly when {@code text} is
 * @param when the interval
 */
public record EventTime(@Nullable String text, @Nullable Span span, When when) {
  public EventTime {
    if ((text == null) != (span == null)) {
      throw new IllegalArgumentException("Words and their span go together: " + when);
    }
  }
}
