package org.orontes.annotate.speech;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.SpeechList;
import org.orontes.knowledge.SpeechWord;
import org.orontes.model.Span;
import org.orontes.model.Stance;
import org.orontes.model.Token;

/** What all cues share: their words and what a speaker does by them. */
final class Cues {
  private Cues() {}

  static Told told(
      Scene scene,
      Token cue,
      String lemma,
      SpeechWord word,
      @Nullable Token speaker,
      List<Span> content) {
    return new Told(
        scene.index(),
        span(scene, cue),
        content,
        scene.speakers().of(scene, speaker),
        lemma,
        stance(scene, cue, word),
        word.spoken());
  }

  /** True if the subject can do what the word says. */
  static boolean canSpeak(Scene scene, @Nullable Token subject, SpeechWord word) {
    if (subject == null) {
      return !word.documents();
    }
    Token meant = Speakers.antecedent(scene, subject);
    return word.documents()
        ? scene.isIn(SpeechList.DOCUMENTS, meant.lemma())
        : isName(scene, meant) || !scene.isIn(SpeechList.MUTE, meant.lemma());
  }

  /** Also "Day", which is a family name where no article stands before it. */
  private static boolean isName(Scene scene, Token noun) {
    return noun.isProper()
        || Character.isUpperCase(noun.form().charAt(0))
            && noun.pos().equals("NN")
            && !scene.has(noun, "det", "nmod", "compound");
  }

  /**
   * True unless the cue stands inside quotation marks and is not somebody else's utterance there:
   * "The Americans told us that", he said. What a quoted speaker says of himself is his words.
   */
  static boolean countsHere(Scene scene, Token cue, @Nullable Token subject, boolean spoken) {
    return !scene.isQuoted(cue)
        || spoken
            && subject != null
            && subject.isNoun()
            && scene.isQuoted(subject)
            && scene.speakers().maySpeak(scene, subject);
  }

  /** The word with its particle where that is near. */
  static Span span(Scene scene, Token cue) {
    Optional<Token> particle = scene.child(cue, "prt");
    boolean near = particle.isPresent() && particle.get().index() == cue.index() + 1;
    return near ? cue.span().cover(particle.get().span()) : cue.span();
  }

  /**
   * A speaker who does not say, confirm or deny leaves it open; one who does not think, want or
   * plan it denies it.
   */
  static Stance stance(Scene scene, Token cue, SpeechWord word) {
    if (!scene.hasNegation(cue)) {
      return word.stance();
    }
    return word.spoken() ? Stance.ASKS : Stance.DENIES;
  }
}
