package org.orontes.annotate.speech;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.SpeechLexicon.Phrase;
import org.orontes.knowledge.SpeechList;
import org.orontes.model.Span;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/** "The town has fallen, according to the army", "In the words of the mayor, …". */
final class PhraseCue implements Construction {
  @Override
  public void find(Scene scene, Draft draft) {
    List<Phrase> phrases = scene.words().listPhrases();
    for (Token first : scene.tokens()) {
      for (Phrase phrase : phrases) {
        if (matches(scene, first, phrase.words())) {
          read(scene, draft, first, phrase);
        }
      }
    }
  }

  private static boolean matches(Scene scene, Token first, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      Token token = scene.at(first.index() + i);
      if (token == null || !token.form().equalsIgnoreCase(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static void read(Scene scene, Draft draft, Token first, Phrase phrase) {
    Token last = scene.tokens().get(first.index() + phrase.words().size() - 1);
    Optional<Token> speaker = Syntax.object(scene.sentence(), last);
    Token clause = clauseOf(scene, first);
    if (speaker.isEmpty()
        || clause == null
        || scene.isIn(SpeechList.MUTE, speaker.get().lemma())
        || !Cues.countsHere(scene, first, speaker.get(), true)) {
      return;
    }
    List<Span> content = Contents.under(scene, clause, first);
    if (!content.isEmpty()) {
      Span cue = first.span().cover(last.span());
      draft.add(
          first,
          new Told(
              scene.index(),
              cue,
              content,
              scene.speakers().of(scene, speaker.get()),
              String.join(" ", phrase.words()),
              phrase.stance(),
              true));
    }
  }

  /** The clause that the phrase hangs on; with a comma before it, all that is coordinated. */
  private static @Nullable Token clauseOf(Scene scene, Token first) {
    Token at = scene.head(first);
    while (at != null && !at.isVerb() && at.head() >= 0) {
      at = scene.head(at);
    }
    boolean apart = scene.isComma(scene.at(first.index() - 1));
    while (at != null && apart && at.dep().equals("conj") && at.head() >= 0) {
      at = scene.head(at);
    }
    return at;
  }
}
