package org.orontes.coding;

import org.orontes.coding.frames.Frame;
import org.orontes.coding.rules.Match;
import org.orontes.model.Span;
import org.orontes.model.Token;

/**
 * The words that name an event: its verb with its particle and the fixed word that makes the event
 * ("opened <em>fire</em>"), its noun with the verb behind it that carries it ("the blast
 * <em>occurred</em>"), as far as they stand close together. What stands before the noun counts it
 * ("launched a <em>second</em> attack") and stays outside.
 */
final class Triggers {
  /** More words than these between two, and the words between tell more than the two. */
  private static final int MAX_APART = 5;

  private Triggers() {}

  static Span of(Match match) {
    Frame frame = match.frame();
    Token word = frame.trigger();
    Span span = hyphened(frame, word);
    for (Token child : frame.sentence().children(word)) {
      if (child.dep().equals("prt") && frame.lemma().indexOf(' ') > 0) {
        span = span.cover(child.span());
      }
    }
    for (Token fixed : match.words()) {
      span = isNear(word, fixed) ? span.cover(fixed.span()) : span;
    }
    Token light = frame.light();
    boolean behind = light != null && light.index() > word.index();
    return light != null && behind && isNear(word, light) ? span.cover(light.span()) : span;
  }

  /** "Sit-in", "counter-offensive": the parser makes several words of one. */
  private static Span hyphened(Frame frame, Token word) {
    if (frame.kind() != Frame.Kind.NOUN || word.index() < 2) {
      return word.span();
    }
    Token hyphen = frame.sentence().tokens().get(word.index() - 1);
    Span first = frame.sentence().tokens().get(word.index() - 2).span();
    boolean joined =
        hyphen.form().equals("-")
            && first.end() == hyphen.span().start()
            && hyphen.span().end() == word.span().start();
    return joined ? word.span().cover(first) : word.span();
  }

  private static boolean isNear(Token one, Token other) {
    return Math.abs(one.index() - other.index()) <= MAX_APART;
  }
}
