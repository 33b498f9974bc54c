package org.orontes.annotate.times;

import org.jspecify.annotations.Nullable;

/**
 * What a match captured: a list that grows at its head, so that a step back costs nothing.
 *
 * @param name name of the newest entry, "" at the end of the list
 * @param value a word's value ({@link String}) or an inner {@link Match}
 * @param rest the older entries, null at the end of the list
 */
record Slots(String name, Object value, @Nullable Slots rest) {
  static final Slots NONE = new Slots("", "", null);

  Slots with(String slot, Object captured) {
    return new Slots(slot, captured, this);
  }

  /** The newest entry of that name, or null. */
  @Nullable Object find(String slot) {
    for (Slots at = this; at != null; at = at.rest) {
      if (at.name.equals(slot)) {
        return at.value;
      }
    }
    return null;
  }
}
