package org.orontes.view;

import org.jspecify.annotations.Nullable;
import org.orontes.model.ChangeKind;
import org.orontes.model.EventType;

/**
 * What a phrase can be made of.
 *
 * @param type the codes
 * @param change what it does to who holds the place, or null
 * @param actors how many actors there are
 * @param actor who did it, as shown, or null
 * @param recipient to whom, as shown, or null
 * @param place where, as shown, or null
 * @param at true for an exact spot ("at"), false for an area ("in")
 * @param mood how it is presented
 */
record EventWords(
    EventType type,
    @Nullable ChangeKind change,
    int actors,
    @Nullable String actor,
    @Nullable String recipient,
    @Nullable String place,
    boolean at,
    Mood mood) {
  /** Which form of the verb a phrase takes. */
  enum Mood {
    /** took */
    PAST,
    /** to take */
    PLANNED,
    /** may take */
    POSSIBLE,
    /** would take */
    CONDITIONAL
  }

  String label() {
    return type.label();
  }
}
