package org.orontes.annotate.speech;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.SpeechList;
import org.orontes.knowledge.SpeechWord;
import org.orontes.knowledge.SpeechWord.Takes;
import org.orontes.model.Span;
import org.orontes.model.Token;

/** "The army said that the town had fallen", "The town, the army said, had fallen". */
final class ClauseCue implements Construction {
  @Override
  public void find(Scene scene, Draft draft) {
    for (Token verb : scene.tokens()) {
      if (verb.isVerb() || isReading(scene, verb)) {
        String lemma = scene.lemmaWithParticle(verb);
        Optional<SpeechWord> word = scene.words().findVerb(lemma, Takes.CLAUSE);
        if (word.isPresent()) {
          read(scene, draft, verb, lemma, word.get());
        }
      }
    }
  }

  private static void read(Scene scene, Draft draft, Token verb, String lemma, SpeechWord word) {
    Token speaker = speaker(scene, verb);
    boolean known = speaker != null || mayHideSpeaker(scene, verb);
    if (!known
        || !Cues.canSpeak(scene, speaker, word)
        || !Cues.countsHere(scene, verb, speaker, word.spoken())) {
      return;
    }
    List<Span> content = Clauses.of(scene, verb, speaker);
    if (!content.isEmpty()) {
      draft.add(verb, Cues.told(scene, verb, lemma, word, speaker, content));
    }
  }

  /** "the statement read", where the tagger sees a noun. */
  private static boolean isReading(Scene scene, Token noun) {
    Token before = scene.at(noun.index() - 1);
    return noun.isNoun()
        && noun.is("read")
        && before != null
        && scene.isIn(SpeechList.DOCUMENTS, before.lemma());
  }

  private static @Nullable Token speaker(Scene scene, Token verb) {
    Token subject = verb.isVerb() ? Subjects.of(scene, verb) : scene.at(verb.index() - 1);
    return subject != null ? subject : NearbySubjects.beside(scene, verb);
  }

  private static boolean mayHideSpeaker(Scene scene, Token verb) {
    return scene.isPassive(verb) && scene.isIn(SpeechList.PASSIVE, verb.lemma());
  }
}
