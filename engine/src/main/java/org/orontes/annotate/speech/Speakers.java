package org.orontes.annotate.speech;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.SpeechList;
import org.orontes.model.Mention;
import org.orontes.model.MentionKind;
import org.orontes.model.Span;
import org.orontes.model.Speaker;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/** From the words that name a speaker to who it is. */
final class Speakers {
  /** Name of a speaker of whom nothing is said. */
  static final String UNNAMED = "unnamed";

  private Speakers() {}

  /** A speaker whom no words name. */
  static Speaker unnamed() {
    return new Speaker(null, UNNAMED, null, null, true);
  }

  /** A speaker known only by such words as "reportedly". */
  static Speaker hearsay(Scene scene, Token word) {
    return new Speaker(null, word.span().of(scene.text()), null, null, true);
  }

  /** The speaker that a noun or pronoun names; {@code null} gives the unnamed one. */
  static Speaker of(Scene scene, @Nullable Token head) {
    if (head == null) {
      return unnamed();
    }
    Token meant = antecedent(scene, head);
    Span phrase = span(scene, meant);
    Optional<Mention> mention = mention(scene, meant);
    if (mention.isPresent()) {
      phrase = phrase.cover(mention.get().span());
    }
    Span words = meant == head ? phrase : span(scene, head);
    String text = words.of(scene.text());
    boolean speaksFor =
        scene.isIn(SpeechList.SPOKESPEOPLE, meant.lemma()) || hasSpokesperson(scene, meant);
    if (speaksFor && (mention.isEmpty() || !isActor(mention.get()))) {
      Optional<Mention> organisation = organisation(scene, phrase);
      if (organisation.isPresent()) {
        mention = organisation;
      }
    }
    if (mention.isPresent()) {
      Mention m = mention.get();
      String id = isActor(m) ? m.id() : null;
      String name = m.name() != null ? m.name() : phrase.of(scene.text());
      return new Speaker(id, name, text, words, false);
    }
    return new Speaker(null, phrase.of(scene.text()), text, words, isAnonymous(scene, meant));
  }

  private static boolean isActor(Mention mention) {
    String id = mention.id();
    return id != null && (id.startsWith("actor:") || id.startsWith("outlet:"));
  }

  /** True for a noun that names somebody, or something that carries words. */
  static boolean maySpeak(Scene scene, Token noun) {
    if (scene.isIn(SpeechList.MUTE, noun.lemma())) {
      return false;
    }
    return noun.isProper()
        || scene.isIn(SpeechList.ANONYMOUS, noun.lemma())
        || scene.isIn(SpeechList.SPOKESPEOPLE, noun.lemma())
        || scene.isIn(SpeechList.DOCUMENTS, noun.lemma())
        || mention(scene, noun).filter(m -> m.kind() != MentionKind.PLACE).isPresent();
  }

  /** The noun that "who" or "which" takes up. */
  static Token antecedent(Scene scene, Token word) {
    if (!word.pos().startsWith("W")) {
      return word;
    }
    Token at = word;
    for (int steps = 0; steps < 4; steps++) {
      Token head = scene.head(at);
      if (head == null) {
        return word;
      }
      if (at.dep().equals("relcl")) {
        return head;
      }
      at = head;
    }
    return word;
  }

  /** The phrase that names the speaker, those coordinated with it included. */
  static Span span(Scene scene, Token head) {
    Span span = Syntax.phrase(scene.sentence(), head);
    for (Token other : Syntax.conjuncts(scene.sentence(), head)) {
      if (other.isNoun() || other.pos().equals("PRP")) {
        span = span.cover(Syntax.phrase(scene.sentence(), other));
      }
    }
    return span;
  }

  private static Optional<Mention> mention(Scene scene, Token head) {
    Mention best = null;
    for (Mention m : scene.mentions()) {
      if (m.kind() != MentionKind.THING
          && m.span().contains(head.span())
          && (best == null || better(m, best))) {
        best = m;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean better(Mention a, Mention b) {
    if ((a.id() != null) != (b.id() != null)) {
      return a.id() != null;
    }
    return a.span().length() > b.span().length();
  }

  private static boolean hasSpokesperson(Scene scene, Token head) {
    List<Token> phrase = Syntax.phraseTokens(scene.sentence(), head);
    return phrase.stream().anyMatch(t -> scene.isIn(SpeechList.SPOKESPEOPLE, t.lemma()))
        || scene.sentence().children(head).stream()
            .anyMatch(
                c -> c.dep().equals("appos") && scene.isIn(SpeechList.SPOKESPEOPLE, c.lemma()));
  }

  private static Optional<Mention> organisation(Scene scene, Span phrase) {
    return scene.mentions().stream()
        .filter(m -> phrase.contains(m.span()) && isActor(m))
        .filter(m -> m.kind() == MentionKind.ACTOR)
        .findFirst();
  }

  private static boolean isAnonymous(Scene scene, Token head) {
    if (head.isProper() || head.pos().equals("PRP")) {
      return false;
    }
    boolean named =
        Syntax.phraseTokens(scene.sentence(), head).stream()
            .anyMatch(t -> t.isProper() && t.head() == head.index() && t.dep().equals("appos"));
    return !named && (scene.isIn(SpeechList.ANONYMOUS, head.lemma()) || !head.isNoun());
  }
}
