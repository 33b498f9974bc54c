package org.orontes.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.orontes.coding.frames.Frame;
import org.orontes.coding.frames.Frame.Argument;
import org.orontes.coding.frames.Frame.Role;
import org.orontes.knowledge.ClauseLexicon;
import org.orontes.model.MentionKind;
import org.orontes.model.Sentence;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/** What the rule names as the place: "captured <em>Sake and Minova</em>". */
final class PlaceOfRule implements PlaceStep {
  private final Set<String> fronted;
  private final PlaceNames names;

  PlaceOfRule(PlaceNames names, ClauseLexicon words) {
    this.fronted = words.list("fronted-places");
    this.names = names;
  }

  @Override
  public String because() {
    return "what the rule takes for its place";
  }

  @Override
  public List<ToldPlace> find(Asked asked) {
    Context context = asked.context();
    Sentence sentence = asked.frame().sentence();
    List<ToldPlace> named = new ArrayList<>();
    for (Argument a : asked.told()) {
      if (isFronted(asked.frame(), a)
          || names.isMonth(a.head())
          || context.isTime(sentence, a.head().span())
          || isSomebody(context, asked.frame(), a.head())) {
        continue;
      }
      List<ToldPlace> own = names.of(context, sentence, a.head(), a.implicit());
      Token counted = names.through(sentence, a.head());
      if (own.isEmpty() && counted.index() != a.head().index()) {
        own = names.of(context, sentence, counted, a.implicit());
      }
      for (ToldPlace place : own) {
        if (named.stream().noneMatch(p -> p.place().key().equals(place.place().key()))) {
          named.add(place);
        }
      }
    }
    return named;
  }

  /** "In Kandahar, six men were killed": what stands nearer comes first. */
  private boolean isFronted(Frame frame, Argument a) {
    return a.role() == Role.OBLIQUE
        && fronted.contains(a.preposition())
        && a.head().index() < frame.trigger().index();
  }

  /**
   * "Okello was captured in Gulu": a bare name that nobody knows as a place, beside a place that is
   * one, is who was taken.
   */
  private boolean isSomebody(Context context, Frame frame, Token head) {
    Sentence sentence = frame.sentence();
    boolean known =
        !head.isProper()
            || Syntax.child(sentence, head, "det").isPresent()
            || context
                .mentions()
                .over(sentence, head)
                .filter(m -> m.kind() == MentionKind.PLACE && m.place() != null)
                .isPresent();
    return !known
        && frame.behind(fronted).stream()
            .filter(a -> a.head().index() > frame.trigger().index() && a.head().isProper())
            .filter(a -> !names.isMonth(a.head()))
            .anyMatch(a -> names.first(context, sentence, a.head(), false).isPresent());
  }
}
