package org.orontes.coding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.orontes.model.EventPlace;
import org.orontes.model.Factuality;
import org.orontes.model.Place;
import org.orontes.model.Precision;

/**
 * The one place that a sentence tells for its attacks: "the two sides clashed in Goma, and five
 * people were wounded". An attack beside it that is told as just as real and has no place of its
 * own happened there too, inferred; where two places are told, nobody can say at which.
 */
final class SentenceScene {
  private SentenceScene() {}

  /** Gives the placeless drafts of a sentence the place that the others agree on. */
  static void settle(List<ClaimDraft> drafts) {
    Map<String, EventPlace> told = new HashMap<>();
    for (ClaimDraft draft : drafts) {
      EventPlace place = draft.place();
      if (place != null && isSpot(place) && isHere(draft)) {
        told.putIfAbsent(place.key(), place);
      }
    }
    if (told.size() != 1) {
      return;
    }
    EventPlace only = told.values().iterator().next();
    EventPlace there = new EventPlace(only.text(), only.span(), only.place(), only.name(), true);
    ToldPlace scene =
        new ToldPlace(there, ToldPlace.Extent.SCENE, "the place of what is told beside it");
    drafts.replaceAll(draft -> isHere(draft) ? draft.at(java.util.Optional.of(scene)) : draft);
  }

  private static boolean isHere(ClaimDraft draft) {
    return draft.type().equals("ASSAULT") && draft.reading().factuality() == Factuality.ASSERTED;
  }

  /** A whole country or a nameless spot is no scene. */
  private static boolean isSpot(EventPlace place) {
    Place known = place.place();
    boolean named = Character.isUpperCase(place.text().codePointAt(0));
    return known == null ? named : known.precision() != Precision.COUNTRY;
  }
}
