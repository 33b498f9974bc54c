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
    return all.stream()
        .filter(m -> m.kind() == MentionKind.PLACE && m.literal() && m.inferred())
        .filter(m -> m.place() != null && m.place().precision() == Precision.REGION)
        .filter(m -> all.stream().anyMatch(base -> isBaseOf(base, m)))
        .filter(m -> hangsOn(sentence, m, asked.frame().trigger()))
        .limit(1)
        .map(m -> new ToldPlace(PlaceNames.place(m, false), Extent.AROUND))
        .toList();
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
