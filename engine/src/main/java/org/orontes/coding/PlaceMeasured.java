package org.orontes.coding;

import java.util.List;
import java.util.Optional;
import org.orontes.coding.ToldPlace.Extent;
import org.orontes.model.Mention;
import org.orontes.model.MentionKind;
import org.orontes.model.Precision;
import org.orontes.model.Sentence;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/** "30 km west of Aleppo": a place told by distance, which hangs on the event's own words. */
final class PlaceMeasured implements PlaceStep {
  private static final int MAX_HANGING = 6;

  @Override
  public String because() {
    return "a distance from a place, told of the event";
  }

  @Override
  public List<ToldPlace> find(Asked asked) {
    Sentence sentence = asked.frame().sentence();
    List<Mention> all = asked.context().mentions().in(sentence);
    for (Mention m : all) {
      if (isInferredRegion(m)
          && all.stream().anyMatch(base -> isBaseOf(base, m))
          && hangsOn(sentence, m, asked.frame().trigger())) {
        return List.of(new ToldPlace(PlaceNames.place(m, false), Extent.AROUND));
      }
    }
    return List.of();
  }

  private static boolean isInferredRegion(Mention m) {
    return m.kind() == MentionKind.PLACE
        && m.literal()
        && m.inferred()
        && m.place() != null
        && m.place().precision() == Precision.REGION;
  }

  private static boolean isBaseOf(Mention base, Mention m) {
    return base.kind() == MentionKind.PLACE
        && base.place() != null
        && base.span().start() > m.span().start()
        && base.span().end() == m.span().end();
  }

  /** True if no other verb stands between the place and the event's own word. */
  private static boolean hangsOn(Sentence sentence, Mention m, Token trigger) {
    Optional<Token> head = Syntax.headOf(sentence, m.span());
    if (head.isEmpty()) {
      return false;
    }
    Token at = head.get();
    for (int i = 0; i < MAX_HANGING && at.head() >= 0; i++) {
      at = sentence.head(at);
      if (at.index() == trigger.index()) {
        return true;
      }
      if (at.isVerb()) {
        return false;
      }
    }
    return false;
  }
}
