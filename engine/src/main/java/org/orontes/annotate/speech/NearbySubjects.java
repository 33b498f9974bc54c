package org.orontes.annotate.speech;

import org.jspecify.annotations.Nullable;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/** Subjects that the parser hung elsewhere than on their verb, found by where they stand. */
final class NearbySubjects {
  private NearbySubjects() {}

  /**
   * The subject just before a cue that the parser hung on something before it: "… on Sunday, a
   * doctor said", "Two soldiers reached by telephone, 100 km away, said".
   */
  static @Nullable Token misplaced(Scene scene, Token verb) {
    Token before = scene.at(verb.index() - 1);
    if (before == null || !isFinite(verb)) {
      return null;
    }
    if (scene.isComma(before)) {
      return reduced(scene, verb);
    }
    Token at = before;
    while (at != null && scene.subtree(at).end() <= before.span().end()) {
      Token first = Syntax.first(scene.sentence(), at);
      boolean set =
          first.index() == 0 || scene.isComma(first) || scene.isComma(scene.at(first.index() - 1));
      if (set && at.isVerb() && at.index() < before.index()) {
        return scene.child(at, "nsubj").orElse(null);
      }
      boolean nominal = at.isNoun() || at.pos().equals("CD") || at.pos().equals("DT");
      if (set && nominal && first.index() > 0) {
        return at;
      }
      at = scene.head(at);
    }
    return null;
  }

  private static @Nullable Token reduced(Scene scene, Token verb) {
    for (Token token : scene.tokens()) {
      Token head = scene.head(token);
      if (token.dep().equals("nsubj")
          && head != null
          && head.index() < verb.index()
          && head.pos().equals("VBN")
          && !scene.has(head, "aux")) {
        return token;
      }
    }
    return null;
  }

  private static boolean isFinite(Token verb) {
    return verb.pos().equals("VBD") || verb.pos().equals("VBZ") || verb.pos().equals("VBP");
  }

  /**
   * The subject of a second clause that an insertion parts from its verb: "…, but rebels, in a
   * message, insisted that". The parser joins it to a noun of the clause before.
   */
  static @Nullable Token interrupted(Scene scene, Token verb) {
    Token comma = scene.at(verb.index() - 1);
    if (!isFinite(verb) || comma == null || !scene.isComma(comma)) {
      return null;
    }
    int open = comma.index() - 1;
    while (open > 0 && !scene.isComma(scene.tokens().get(open))) {
      if (isFinite(scene.tokens().get(open))) {
        return null;
      }
      open--;
    }
    Token opener = scene.at(open + 1);
    Token noun = scene.at(open - 1);
    if (open <= 1 || noun == null || opener == null || !noun.isNoun() || noun.head() < 0) {
      return null;
    }
    Token first = Syntax.first(scene.sentence(), noun);
    Token and = scene.at(first.index() - 1);
    boolean inserted = opener.pos().equals("IN") || opener.pos().equals("VBG");
    boolean clause =
        and != null && and.pos().equals("CC") && scene.isComma(scene.at(and.index() - 1));
    return inserted && clause && noun.dep().equals("conj") ? noun : null;
  }

  /** A noun that opens the sentence and hangs on nothing: "The man, who asked …, said". */
  static @Nullable Token stray(Scene scene, Token verb) {
    if (!isFinite(verb) || !verb.dep().equals("root")) {
      return null;
    }
    for (Token token : scene.tokens()) {
      if (token.index() >= verb.index()) {
        return null;
      }
      if (token.head() < 0 && token.isNoun()) {
        return Syntax.first(scene.sentence(), token).index() == 0 ? token : null;
      }
    }
    return null;
  }

  /** "a day after a group said": a noun just before a finite verb is its subject. */
  static @Nullable Token adjacent(Scene scene, Token verb) {
    Token before = scene.at(verb.index() - 1);
    return before != null
            && before.isNoun()
            && before.head() != verb.index()
            && isFinite(verb)
            && before.dep().equals("pobj")
            && isStartOfTime(scene, before)
        ? before
        : null;
  }

  private static boolean isStartOfTime(Scene scene, Token noun) {
    Token head = scene.head(noun);
    return head != null && head.is("after", "before", "since", "as", "until", "while", "because");
  }

  /** "with the ministry saying", "with its centre citing". */
  static @Nullable Token absolute(Scene scene, Token verb) {
    if (!verb.pos().equals("VBG")) {
      return null;
    }
    for (int i = verb.index() - 1; i >= 0; i--) {
      Token with = scene.tokens().get(i);
      if (scene.isComma(with)) {
        return null;
      }
      if (with.is("with")) {
        return Syntax.object(scene.sentence(), with)
            .filter(o -> scene.subtree(o).end() < verb.span().end())
            .orElse(null);
      }
    }
    return null;
  }

  /**
   * The phrase just before or after a cue whose subject the parser put elsewhere: "… ," said deputy
   * commander Ali.
   */
  static @Nullable Token beside(Scene scene, Token verb) {
    Token before = scene.at(verb.index() - 1);
    boolean inverted = before != null && (scene.isComma(before) || scene.isQuotationMark(before));
    if (!inverted) {
      return null;
    }
    Token last = null;
    for (int i = verb.index() + 1; i < scene.tokens().size(); i++) {
      Token t = scene.tokens().get(i);
      boolean name = t.isNoun() || t.pos().equals("PRP");
      if (!name && !t.pos().matches("DT|JJ.*|CD|VBG|POS|HYPH|PRP\\$")) {
        break;
      }
      last = name ? t : last;
    }
    return last;
  }
}
