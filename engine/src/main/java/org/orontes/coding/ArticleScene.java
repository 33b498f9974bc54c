package org.orontes.coding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orontes.model.EventPlace;
import org.orontes.model.Factuality;
import org.orontes.model.Mention;
import org.orontes.model.MentionKind;
import org.orontes.model.Place;
import org.orontes.model.Precision;
import org.orontes.model.Sentence;

/**
 * The one spot that an article is about: where its attacks are told, if that is one place, else the
 * only town that its opening names. What it tells of an attack without a place happened there, and
 * is marked as inferred. An article with attacks in several places, or with several towns in its
 * opening, has no such spot.
 */
final class ArticleScene {
  private static final int OPENING_SENTENCES = 4;

  private final @Nullable EventPlace scene;

  private ArticleScene(@Nullable EventPlace scene) {
    this.scene = scene;
  }

  static ArticleScene of(Context context, List<List<ClaimDraft>> drafts) {
    Map<String, EventPlace> told = new HashMap<>();
    for (List<ClaimDraft> sentence : drafts) {
      for (ClaimDraft draft : sentence) {
        EventPlace place = draft.place();
        if (isAttack(draft) && place != null && isSpot(place.place())) {
          told.putIfAbsent(place.key(), place);
        }
      }
    }
    if (told.isEmpty()) {
      return new ArticleScene(opening(context));
    }
    return new ArticleScene(told.size() == 1 ? told.values().iterator().next() : null);
  }

  private static @Nullable EventPlace opening(Context context) {
    EventPlace only = null;
    Set<String> towns = new HashSet<>();
    for (int s = 0; s < Math.min(OPENING_SENTENCES, context.sentences().size()); s++) {
      for (Mention m : context.mentions().in(context.sentences().get(s))) {
        if (m.kind() == MentionKind.PLACE && m.literal() && isSpot(m.place())) {
          EventPlace place = PlaceNames.place(m, true);
          only = towns.isEmpty() ? place : only;
          towns.add(place.key());
        }
      }
    }
    return towns.size() == 1 ? only : null;
  }

  /** The place of an attack that is told without one, in a sentence that names no spot at all. */
  Optional<ToldPlace> of(Context context, Sentence sentence, ClaimDraft draft) {
    if (scene == null || !isAttack(draft) || draft.scene() != null) {
      return Optional.empty();
    }
    boolean named =
        context.mentions().in(sentence).stream()
            .filter(m -> m.kind() == MentionKind.PLACE && m.literal())
            .map(Mention::place)
            .anyMatch(ArticleScene::isSpot);
    if (named) {
      return Optional.empty();
    }
    EventPlace there =
        new EventPlace(scene.text(), scene.span(), scene.place(), scene.name(), true);
    return Optional.of(
        new ToldPlace(there, ToldPlace.Extent.SCENE, "the one spot that the article is about"));
  }

  private static boolean isAttack(ClaimDraft draft) {
    return draft.type().equals("ASSAULT") && draft.reading().factuality() == Factuality.ASSERTED;
  }

  private static boolean isSpot(@Nullable Place place) {
    return place != null
        && (place.precision() == Precision.POINT
            || place.precision() == Precision.CITY
            || place.precision() == Precision.DISTRICT);
  }
}
