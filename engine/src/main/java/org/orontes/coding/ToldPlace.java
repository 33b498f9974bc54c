package org.orontes.coding;

import org.orontes.model.EventPlace;

/**
 * A place of an event and how much of it the words mean.
 *
 * @param place where
 * @param extent how much of it
 */
record ToldPlace(EventPlace place, Extent extent) {

  /** How much of a place an event is about. */
  enum Extent {
    /** The place itself: "took Goma", "the town of Sake". */
    WHOLE,
    /** Less than the place: "districts of Goma". */
    PART,
    /** Something in it: "Goma's prison". */
    WITHIN,
    /** Only where it happened: "fought near Goma". */
    AROUND
  }
}
