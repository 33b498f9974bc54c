package org.orontes.coding;

import org.orontes.model.EventPlace;

/**
 * A place of an event and how much of it the words mean.
 *
 * @param place where
 * @param extent how much of it
 * @param because how it was found, in a few words
 */
record ToldPlace(EventPlace place, Extent extent, String because) {
  ToldPlace(EventPlace place, Extent extent) {
    this(place, extent, "");
  }

  /** The same with the reason. */
  ToldPlace because(String reason) {
    return new ToldPlace(place, extent, reason);
  }

  /** How much of a place an event is about. */
  enum Extent {
    /** The place itself: "took Goma", "the town of Sake". */
    WHOLE,
    /** Less than the place: "districts of Goma". */
    PART,
    /** Something in it: "Goma's prisoners". */
    WITHIN,
    /** A building or site in it, which has a name or kind of its own: "Goma's prison". */
    BUILDING,
    /** Only where it happened: "fought near Goma". */
    AROUND,
    /** The scene that it is told in, by another clause or sentence; says nothing of control. */
    SCENE
  }
}
