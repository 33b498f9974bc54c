package org.orontes.coding;

import java.util.List;
import org.orontes.coding.frames.Frame;
import org.orontes.coding.frames.Frame.Argument;

/** One way of finding where an event took place; the first that finds something decides. */
interface PlaceStep {

  /** The places found, or none. */
  List<ToldPlace> find(Asked asked);

  /** Why, in a few words, for explanations. */
  String because();

  /**
   * An event whose place is asked for.
   *
   * @param context its article
   * @param frame its words
   * @param told the arguments that the rule names as its place
   * @param type its PLOVER type
   */
  record Asked(Context context, Frame frame, List<Argument> told, String type) {
    /** Who leaves does so from a place, not to it. */
    boolean leaving() {
      return type.equals("RETREAT");
    }

    /** True for what happens at a spot, where an act of speech or law does not. */
    boolean onTheGround() {
      return Scenes.ON_THE_GROUND.contains(type);
    }
  }
}
