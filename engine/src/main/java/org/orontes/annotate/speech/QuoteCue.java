package org.orontes.annotate.speech;

import java.util.List;
import java.util.Optional;
import org.orontes.knowledge.SpeechWord;
import org.orontes.knowledge.SpeechWord.Takes;
import org.orontes.model.Token;

/**
 * A verb that may stand beside a quotation and has no content yet: {@link QuoteLinker} looks for
 * one.
 */
final class QuoteCue implements Construction {
  @Override
  public void find(Scene scene, Draft draft) {
    for (Token verb : scene.tokens()) {
      if (!verb.isVerb() || scene.isQuoted(verb) || draft.isCue(verb)) {
        continue;
      }
      String lemma = scene.lemmaWithParticle(verb);
      Optional<SpeechWord> word = scene.words().findVerb(lemma, Takes.QUOTE);
      Token speaker = Subjects.of(scene, verb);
      if (word.isPresent() && speaker != null && Cues.canSpeak(scene, speaker, word.get())) {
        draft.add(verb, Cues.told(scene, verb, lemma, word.get(), speaker, List.of()));
      }
    }
  }
}
