package org.orontes.annotate.speech;

import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.SpeechList;
import org.orontes.model.Speaker;
import org.orontes.model.Stance;
import org.orontes.model.Token;

/** "The rebels reportedly freed hundreds": somebody says so, and nobody tells who. */
final class HearsayCue implements Construction {
  @Override
  public void find(Scene scene, Draft draft) {
    for (Token adverb : scene.tokens()) {
      if (scene.isIn(SpeechList.HEARSAY, adverb.lemma()) && !scene.isQuoted(adverb)) {
        Token clause = clause(scene, adverb);
        if (clause != null) {
          draft.add(
              adverb,
              new Told(
                  scene.index(),
                  adverb.span(),
                  Contents.under(scene, clause, adverb),
                  new Speaker(null, adverb.span().of(scene.text()), null, null, true),
                  adverb.lemma(),
                  Stance.SAYS,
                  true));
        }
      }
    }
  }

  private static @Nullable Token clause(Scene scene, Token adverb) {
    Token at = scene.head(adverb);
    while (at != null && at.dep().equals("aux") && at.head() >= 0) {
      at = scene.head(at);
    }
    return at;
  }
}
