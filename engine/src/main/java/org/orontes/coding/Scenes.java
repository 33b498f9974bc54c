package org.orontes.coding;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orontes.model.EventPlace;
import org.orontes.model.Mention;
import org.orontes.model.MentionKind;
import org.orontes.model.Place;
import org.orontes.model.Precision;
import org.orontes.model.Sentence;

/**
 * Where a report has got to: an event told without a place right after one with a place is told of
 * the same place, as long as no other place is named in between. Confined to one article.
 */
final class Scenes {
  private static final int SENTENCES = 2;

  /** Types of event that happen at a spot. */
  static final Set<String> ON_THE_GROUND =
      Set.of("ASSAULT", "PROTEST", "COERCE", "RETREAT", "MOBILIZE");

  private @Nullable EventPlace last;
  private int lastSentence;
  private int lastRegion = -1;

  /** The place carried over to an event of a sentence that names none. */
  Optional<ToldPlace> carried(Context context, int index, String type) {
    Sentence sentence = context.sentences().get(index);
    if (last == null
        || sentence.region() != lastRegion
        || index == lastSentence
        || index - lastSentence > SENTENCES
        || !ON_THE_GROUND.contains(type)
        || namesPlace(context, sentence)) {
      return Optional.empty();
    }
    EventPlace there = new EventPlace(last.text(), last.span(), last.place(), last.name(), true);
    return Optional.of(
        new ToldPlace(there, ToldPlace.Extent.SCENE, "told right after an event there"));
  }

  private static boolean namesPlace(Context context, Sentence sentence) {
    return context.mentions().in(sentence).stream().anyMatch(Scenes::isPlace);
  }

  private static boolean isPlace(Mention m) {
    boolean named = !m.text().isEmpty() && Character.isUpperCase(m.text().codePointAt(0));
    return m.kind() == MentionKind.PLACE && m.literal() && (m.place() != null || named);
  }

  /** Remembers where an event of a sentence took place. */
  void remember(Context context, int index, @Nullable EventPlace place) {
    Place at = place == null ? null : place.place();
    boolean near =
        at != null
            && (at.precision() == Precision.POINT
                || at.precision() == Precision.CITY
                || at.precision() == Precision.DISTRICT);
    if (near && place != null && !place.inferred()) {
      last = place;
      lastSentence = index;
      lastRegion = context.sentences().get(index).region();
    }
  }
}
