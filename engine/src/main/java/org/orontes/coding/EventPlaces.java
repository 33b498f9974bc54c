package org.orontes.coding;

import java.util.List;
import org.orontes.coding.ToldPlace.Extent;
import org.orontes.coding.frames.Frame;
import org.orontes.coding.frames.Frame.Argument;
import org.orontes.coding.rules.Kinds;
import org.orontes.model.EventPlace;
import org.orontes.model.Span;
import org.orontes.model.Syntax;

/**
 * Where an event took place. A list of steps, from what the rule's own words name to what the tree
 * around the event holds; the first that finds something decides, and says so.
 */
final class EventPlaces {
  private final List<PlaceStep> steps;

  EventPlaces(Kinds kinds) {
    PlaceNames names = new PlaceNames(kinds);
    this.steps =
        List.of(
            new PlaceOfRule(names),
            new PlaceHit(kinds, names),
            new PlaceBehindWords(names),
            new PlaceMeasured(),
            new PlaceInTree(kinds, names));
  }

  /**
   * The places of an event, one for each that the rule's own words name; else one that stands
   * around the event, or none.
   *
   * @param told the arguments the rule names as its place
   * @param type PLOVER type
   */
  List<ToldPlace> find(Context context, Frame frame, List<Argument> told, String type) {
    PlaceStep.Asked asked = new PlaceStep.Asked(context, frame, told, type);
    for (PlaceStep step : steps) {
      List<ToldPlace> found = step.find(asked);
      if (!found.isEmpty()) {
        return found.stream().map(place -> place.because(step.because())).toList();
      }
    }
    return told.isEmpty()
        ? List.of()
        : List.of(new ToldPlace(unnamed(context, frame, told.get(0)), Extent.WHOLE, "no name"));
  }

  private static EventPlace unnamed(Context context, Frame frame, Argument argument) {
    Span span = Syntax.phrase(frame.sentence(), argument.head());
    String text = span.of(context.text());
    return new EventPlace(text, span, null, Participants.bare(text), argument.implicit());
  }
}
