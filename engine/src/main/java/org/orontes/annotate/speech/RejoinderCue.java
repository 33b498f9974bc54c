package org.orontes.annotate.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.SpeechList;
import org.orontes.knowledge.SpeechWord;
import org.orontes.knowledge.SpeechWord.Takes;
import org.orontes.model.Span;
import org.orontes.model.Stance;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/**
 * "The army said that rebels had burned the mill, a claim that villagers denied": what the outlet
 * adds of somebody who denies or confirms it.
 *
 * <p>Its content is the noun that stands for what was said ("a claim"), which is nobody's further
 * words; the speaker before it no longer has it among his. Read from the order of the words, which
 * the parser takes for many things.
 */
final class RejoinderCue implements Construction {
  @Override
  public void find(Scene scene, Draft draft) {
    for (Token verb : scene.tokens()) {
      String lemma = scene.lemmaWithParticle(verb);
      Optional<SpeechWord> word = scene.words().findVerb(lemma, Takes.THING);
      if (word.isPresent() && isRejoinder(word.get()) && endsHere(scene, verb)) {
        read(scene, draft, verb, lemma, word.get());
      }
    }
  }

  private static boolean isRejoinder(SpeechWord word) {
    return word.stance() == Stance.DENIES || word.stance() == Stance.CONFIRMS;
  }

  /** A finite verb with nothing behind it. */
  private static boolean endsHere(Scene scene, Token verb) {
    Token next = scene.at(verb.index() + 1);
    boolean finite =
        verb.pos().equals("VBD") || verb.pos().equals("VBZ") || verb.pos().equals("VBP");
    return finite && !scene.isQuoted(verb) && (next == null || scene.isPunctuation(next));
  }

  private static void read(Scene scene, Draft draft, Token verb, String lemma, SpeechWord word) {
    Optional<Token> subject = scene.child(verb, "nsubj").filter(s -> s.index() < verb.index());
    if (subject.isEmpty()) {
      return;
    }
    Token noun = noun(scene, subject.get());
    Token opening = noun == null ? null : opening(scene, noun);
    if (noun == null || opening == null || opening.index() == 0) {
      return;
    }
    int first = opening.index() + 1;
    Span said = scene.tokens().get(first).span().cover(noun.span());
    draft.block(noun);
    draft.add(verb, told(scene, verb, subject.get(), noun, lemma, word, said));
    cut(scene, draft, opening);
  }

  /** The speaker, without the noun that the parser took for part of his name. */
  private static Told told(
      Scene scene,
      Token verb,
      Token subject,
      Token noun,
      String lemma,
      SpeechWord word,
      Span said) {
    Told told = Cues.told(scene, verb, lemma, word, subject, List.of(said));
    Span who = told.speaker().span();
    if (who == null || !who.overlaps(noun.span())) {
      return told;
    }
    return told.withSpeaker(scene.speakers().within(scene, subject, noun.span().end()));
  }

  /** The noun for what was said, right before its subject; "that" may stand between. */
  private static @Nullable Token noun(Scene scene, Token subject) {
    Token first = Syntax.first(scene.sentence(), subject);
    for (int i = subject.index() - 1; i >= Math.max(0, first.index() - 2); i--) {
      Token at = scene.tokens().get(i);
      if (scene.isIn(SpeechList.REJOINED, at.lemma())) {
        return at;
      }
    }
    return null;
  }

  /** The comma or dash before the noun and its article. */
  private static @Nullable Token opening(Scene scene, Token noun) {
    Token before = scene.at(noun.index() - 1);
    if (before != null && before.is("a", "an", "the", "another")) {
      before = scene.at(before.index() - 1);
    }
    return before != null && (scene.isComma(before) || scene.isDash(before)) ? before : null;
  }

  /** Nobody before it says what stands behind the comma. */
  private static void cut(Scene scene, Draft draft, Token opening) {
    for (Told told : List.copyOf(draft.told())) {
      Span cue = told.cue();
      if (told.sentence() != scene.index() || cue == null || cue.start() > opening.span().start()) {
        continue;
      }
      List<Span> kept = new ArrayList<>();
      for (Span c : told.content()) {
        if (c.end() <= opening.span().start()) {
          kept.add(c);
        } else if (c.start() < opening.span().start()) {
          kept.addAll(
              Stretches.without(
                  scene.text(), List.of(c), new Span(opening.span().start(), c.end())));
        }
      }
      if (!kept.isEmpty() && !kept.equals(told.content())) {
        draft.replace(told, told.withContent(kept));
      }
    }
  }
}
