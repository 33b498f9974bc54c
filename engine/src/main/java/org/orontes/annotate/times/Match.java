package org.orontes.annotate.times;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of atoms that a pattern fits.
 *
 * @param pattern the pattern
 * @param from index of the first atom
 * @param to index one past the last atom
 * @param slots what was captured
 */
record Match(Pattern pattern, int from, int to, Slots slots) {

  /** A captured word's value, else the pattern's fixed argument, else null. */
  @Nullable String text(String slot) {
    Object value = slots.find(slot);
    return value instanceof String text ? text : pattern.with().get(slot);
  }

  /** A captured word's value or the pattern's fixed argument, {@code otherwise} if neither. */
  String text(String slot, String otherwise) {
    String value = text(slot);
    return value == null ? otherwise : value;
  }

  /** True if the slot has a value. */
  boolean has(String slot) {
    return slots.find(slot) != null || pattern.with().containsKey(slot);
  }

  /** A captured number; throws if there is none. */
  int number(String slot) {
    return Integer.parseInt(text(slot, "none"));
  }

  /** An inner match; null if there is none of that name. */
  @Nullable Match inner(String slot) {
    return slots.find(slot) instanceof Match match ? match : null;
  }
}
