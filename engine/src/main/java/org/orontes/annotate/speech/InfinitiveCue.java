package org.orontes.annotate.speech;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.SpeechList;
import org.orontes.knowledge.SpeechWord;
import org.orontes.knowledge.SpeechWord.Takes;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/**
 * "The rebels claim to have taken it", "The army ordered them to leave", "He is said to have fled".
 */
final class InfinitiveCue implements Construction {
  @Override
  public void find(Scene scene, Draft draft) {
    for (Token verb : scene.tokens()) {
      if (verb.isVerb() && !scene.isQuoted(verb) && !draft.isCue(verb)) {
        read(scene, draft, verb);
      }
    }
  }

  private static void read(Scene scene, Draft draft, Token verb) {
    Optional<Token> done = scene.child(verb, "xcomp", "ccomp").filter(scene::isInfinitive);
    if (done.isEmpty() || isAnonymity(scene, done.get())) {
      return;
    }
    if (scene.isPassive(verb)) {
      readPassive(scene, draft, verb, done.get());
      return;
    }
    Optional<Token> ordered = ordered(scene, verb, done.get());
    Takes takes = ordered.isPresent() ? Takes.ORDER : Takes.INFINITIVE;
    Optional<SpeechWord> word = scene.words().findVerb(verb.lemma(), takes);
    Token speaker = Subjects.of(scene, verb);
    if (word.isPresent() && speaker != null && Cues.canSpeak(scene, speaker, word.get())) {
      List<Token> heads =
          ordered.isPresent() ? List.of(ordered.get(), done.get()) : List.of(done.get());
      draft.add(
          verb,
          Cues.told(
              scene, verb, verb.lemma(), word.get(), speaker, Contents.under(scene, heads, verb)));
    }
  }

  /** "asked not to be named". */
  private static boolean isAnonymity(Scene scene, Token done) {
    return scene.isIn(SpeechList.ANONYMITY, done.lemma())
        && scene.isPassive(done)
        && scene.hasNegation(done);
  }

  /** Who is to do it, where that is somebody else: "ordered them to", "called on them to". */
  private static Optional<Token> ordered(Scene scene, Token verb, Token done) {
    Optional<Token> own = scene.child(done, "nsubj", "nsubjpass");
    if (own.isPresent()) {
      return own;
    }
    Optional<Token> object =
        scene.child(verb, "dobj", "dative").filter(o -> !o.pos().startsWith("W"));
    if (object.isPresent() && object.get().index() < done.index()) {
      return object;
    }
    for (Token child : Syntax.prepositions(scene.sentence(), verb)) {
      String addressed = verb.lemma() + " " + child.lemma();
      if (child.index() < done.index() && scene.isIn(SpeechList.ADDRESSES, addressed)) {
        return Syntax.object(scene.sentence(), child);
      }
    }
    return Optional.empty();
  }

  private static void readPassive(Scene scene, Draft draft, Token verb, Token done) {
    @Nullable Token speaker = Subjects.agent(scene, verb);
    if (speaker == null && !scene.isIn(SpeechList.PASSIVE, verb.lemma())) {
      return;
    }
    Optional<SpeechWord> word =
        scene
            .words()
            .findVerb(verb.lemma(), Takes.CLAUSE)
            .or(() -> scene.words().findVerb(verb.lemma(), Takes.ORDER));
    Optional<Token> subject = scene.child(verb, "nsubjpass");
    if (word.isPresent()) {
      List<Token> heads = subject.isPresent() ? List.of(subject.get(), done) : List.of(done);
      draft.add(
          verb,
          Cues.told(
              scene, verb, verb.lemma(), word.get(), speaker, Contents.under(scene, heads, verb)));
    }
  }
}
