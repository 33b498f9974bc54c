package org.orontes.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.orontes.coding.ToldPlace.Extent;
import org.orontes.coding.frames.Frame;
import org.orontes.coding.frames.Frame.Argument;
import org.orontes.coding.rules.Kinds;
import org.orontes.knowledge.ClauseLexicon;
import org.orontes.model.EventPlace;
import org.orontes.model.Mention;
import org.orontes.model.MentionKind;
import org.orontes.model.Sentence;
import org.orontes.model.Span;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/**
 * Where an event took place. A list of steps, from what the rule's own words name to what the tree
 * around the event holds; the first that finds something decides, and says so.
 */
final class EventPlaces {
  private final Kinds kinds;
  private final List<PlaceStep> steps;
  private final PlaceChain chain;
  private final Determiners determiners;

  EventPlaces(Kinds kinds, ClauseLexicon words) {
    this.kinds = kinds;
    PlaceNames names = new PlaceNames(kinds, words);
    this.determiners = new Determiners(words);
    this.chain = new PlaceChain(kinds, words);
    this.steps =
        List.of(
            new PlaceOfRule(names, words),
            new PlaceHit(kinds, names),
            new PlaceBehindWords(names, words),
            new PlaceMeasured(),
            new PlaceInTree(kinds, names, words));
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
        List<ToldPlace> places = new ArrayList<>(found.size());
        for (ToldPlace place : found) {
          places.add(named(asked, finest(asked, place)).because(step.because()));
        }
        return places;
      }
    }
    return told.isEmpty()
        ? List.of()
        : List.of(new ToldPlace(unnamed(context, frame, told.get(0)), Extent.WHOLE, "no name"));
  }

  /** What a rule takes for the whole of its place is taken at its word. */
  private ToldPlace finest(PlaceStep.Asked asked, ToldPlace told) {
    if (told.extent() == Extent.WHOLE || told.extent() == Extent.PART) {
      return told;
    }
    EventPlace finest = chain.finest(asked.context(), asked.frame().sentence(), told.place());
    return new ToldPlace(finest, told.extent(), told.because());
  }

  /**
   * Who takes "Goma's airport", or "the barracks" in Goma, has not taken Goma: a building goes by
   * its own name, at the place it stands in.
   */
  private ToldPlace named(PlaceStep.Asked asked, ToldPlace found) {
    if (asked.told().isEmpty() || found.extent() == Extent.PART) {
      return found;
    }
    Context context = asked.context();
    Sentence sentence = asked.frame().sentence();
    Token head = asked.told().get(0).head();
    Set<String> is = kinds.of(sentence, head, context.mentions());
    boolean building = is.contains("facility") || is.contains("seat");
    boolean within = found.extent() == Extent.WITHIN || found.extent() == Extent.AROUND;
    if (!building || !within) {
      return found;
    }
    EventPlace in = found.place();
    String name = determiners.strip(Syntax.phrase(sentence, head).of(context.text()));
    EventPlace called = new EventPlace(in.text(), in.span(), in.place(), name, in.inferred());
    return new ToldPlace(called, Extent.BUILDING);
  }

  /** A name that is tagged as none where it stands may be a place elsewhere in the article. */
  private EventPlace unnamed(Context context, Frame frame, Argument argument) {
    Span span = Syntax.phrase(frame.sentence(), argument.head());
    String text = span.of(context.text());
    for (Mention m : context.read().mentions()) {
      if (m.kind() == MentionKind.PLACE && m.place() != null && m.text().equals(text)) {
        String name = m.name() == null ? text : m.name();
        return new EventPlace(text, span, m.place(), name, argument.implicit());
      }
    }
    return new EventPlace(text, span, null, determiners.strip(text), argument.implicit());
  }
}
