package org.orontes.annotate.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.orontes.knowledge.SpeechList;
import org.orontes.knowledge.SpeechWord;
import org.orontes.knowledge.SpeechWord.Takes;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/**
 * "The army announced its withdrawal", "denied hitting it", "called it a lie", "warned of a
 * massacre".
 */
final class ThingCue implements Construction {
  @Override
  public void find(Scene scene, Draft draft) {
    for (Token verb : scene.tokens()) {
      if (verb.isVerb() && !scene.isQuoted(verb) && !draft.isCue(verb) && !scene.isPassive(verb)) {
        read(scene, draft, verb);
      }
    }
  }

  private static void read(Scene scene, Draft draft, Token verb) {
    String lemma = scene.lemmaWithParticle(verb);
    Optional<Token> any = scene.child(verb, "dobj");
    Optional<Token> object = any.filter(o -> isContent(scene, o));
    Optional<Token> predicate = predicate(scene, verb);
    Optional<Token> named = predicate.flatMap(p -> scene.child(p, "nsubj"));
    if (any.isPresent() && predicate.isPresent() || named.isPresent()) {
      Optional<SpeechWord> word = scene.words().findVerb(lemma, Takes.AS);
      if (word.isPresent()) {
        add(
            scene,
            draft,
            verb,
            lemma + " as",
            word.get(),
            named.isPresent() ? List.of(predicate.get()) : List.of(any.get(), predicate.get()));
        return;
      }
    }
    if (object.isPresent()) {
      Optional<SpeechWord> word =
          scene
              .words()
              .findVerb(lemma, Takes.THING)
              .or(() -> shown(scene, verb, lemma))
              .filter(w -> !w.ideas() || isIdea(scene, object.get()));
      if (word.isPresent()) {
        add(
            scene,
            draft,
            verb,
            lemma,
            word.get(),
            withComplements(scene, verb, object.get(), word.get()));
        return;
      }
    }
    Optional<Token> gerund = scene.child(verb, "xcomp", "ccomp").filter(x -> x.pos().equals("VBG"));
    if (gerund.isPresent()) {
      Optional<SpeechWord> word = scene.words().findVerb(lemma, Takes.THING);
      if (word.isPresent()) {
        add(scene, draft, verb, lemma, word.get(), List.of(gerund.get()));
        return;
      }
    }
    for (Token preposition : Syntax.prepositions(scene.sentence(), verb)) {
      Optional<SpeechWord> word = scene.words().findVerbWith(lemma, preposition.lemma());
      Optional<Token> under = scene.child(preposition, "pobj", "pcomp");
      if (word.isPresent() && under.isPresent()) {
        add(
            scene,
            draft,
            verb,
            lemma + " " + preposition.lemma(),
            word.get(),
            List.of(under.get()));
        return;
      }
    }
  }

  /** "as a lie", "a lie" after "called it". */
  private static Optional<Token> predicate(Scene scene, Token verb) {
    Optional<Token> plain = scene.child(verb, "oprd", "acomp");
    if (plain.isPresent()) {
      return plain;
    }
    List<Token> places = new ArrayList<>(Syntax.prepositions(scene.sentence(), verb));
    scene
        .child(verb, "dobj")
        .ifPresent(o -> places.addAll(Syntax.prepositions(scene.sentence(), o)));
    return places.stream().filter(p -> p.is("as")).findFirst();
  }

  private static boolean isContent(Scene scene, Token object) {
    return !scene.isIn(SpeechList.NOTHING, object.lemma());
  }

  /** "The video showed troops": only a document shows something by saying it. */
  private static Optional<SpeechWord> shown(Scene scene, Token verb, String lemma) {
    Token subject = Subjects.of(scene, verb);
    if (subject == null
        || !scene.isIn(SpeechList.DOCUMENTS, Speakers.antecedent(scene, subject).lemma())
        || !scene.isIn(SpeechList.SHOWS, lemma)) {
      return Optional.empty();
    }
    return scene.words().findVerb(lemma, Takes.CLAUSE);
  }

  private static boolean isIdea(Scene scene, Token object) {
    return scene.isIn(SpeechList.IDEAS, object.lemma()) || object.isProper();
  }

  private static List<Token> withComplements(
      Scene scene, Token verb, Token object, SpeechWord word) {
    List<Token> heads = new ArrayList<>(List.of(object));
    for (Token p : Syntax.prepositions(scene.sentence(), verb)) {
      boolean belongs =
          word.with().contains(p.lemma())
              || !word.given() && scene.isIn(SpeechList.LOCATES, p.lemma());
      if (p.index() > object.index() && belongs) {
        heads.add(p);
      }
    }
    return heads;
  }

  private static void add(
      Scene scene, Draft draft, Token verb, String lemma, SpeechWord word, List<Token> heads) {
    Token speaker = Subjects.of(scene, verb);
    if (speaker != null && Cues.canSpeak(scene, speaker, word)) {
      draft.add(
          verb, Cues.told(scene, verb, lemma, word, speaker, Contents.under(scene, heads, verb)));
    }
  }
}
