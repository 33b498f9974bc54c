package org.orontes.annotate.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.orontes.model.Token;

/**
 * Gives a verb behind a quotation its subject back: in "…, " a sergeant said the parser may hang
 * "sergeant" on the last word that was quoted. Nothing within a quotation governs what stands
 * behind it, so a noun between the closing mark and a verb without a subject is that verb's.
 */
final class QuoteSubjects {
  private static final Set<String> CLOSING = Set.of("\"", "''", "\u201d", "\u2019\u2019", "\u00bb");
  private static final int MAX_WORDS = 14;

  private QuoteSubjects() {}

  /** The tokens with such arcs mended. */
  static List<Token> mend(List<Token> tokens) {
    List<Token> mended = new ArrayList<>(tokens);
    for (Token verb : tokens) {
      if (verb.pos().equals("VBD") || verb.pos().equals("VBZ") || verb.pos().equals("VBP")) {
        mend(tokens, verb, mended);
      }
    }
    return mended;
  }

  private static void mend(List<Token> tokens, Token verb, List<Token> mended) {
    boolean hasSubject =
        tokens.stream().anyMatch(t -> t.head() == verb.index() && t.dep().startsWith("nsubj"));
    if (hasSubject) {
      return;
    }
    int quote = closingBefore(tokens, verb.index());
    if (quote < 0) {
      return;
    }
    for (int i = quote + 1; i < verb.index(); i++) {
      Token t = tokens.get(i);
      boolean outside = t.head() >= 0 && t.head() < quote && isNounLike(t);
      if (outside && !isAbove(mended, t, verb)) {
        mended.set(i, t.under(verb.index(), "nsubj"));
        return;
      }
    }
  }

  /** True if a verb hangs on a word, at any depth: the word cannot then hang on the verb. */
  private static boolean isAbove(List<Token> tokens, Token word, Token verb) {
    Token at = verb;
    for (int steps = 0; steps <= tokens.size() && at.head() >= 0; steps++) {
      if (at.head() == word.index()) {
        return true;
      }
      at = tokens.get(at.head());
    }
    return false;
  }

  /** The closing mark right before the words in front of a verb, or -1. */
  private static int closingBefore(List<Token> tokens, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - MAX_WORDS); i--) {
      if (CLOSING.contains(tokens.get(i).form()) && i > 0) {
        return i;
      }
      if (tokens.get(i).pos().startsWith("VB") && !tokens.get(i).pos().equals("VBN")) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isNounLike(Token t) {
    return t.isNoun() || t.pos().equals("PRP");
  }
}
