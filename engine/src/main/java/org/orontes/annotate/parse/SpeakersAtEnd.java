package org.orontes.annotate.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.orontes.knowledge.WordLexicon;
import org.orontes.model.Token;

/**
 * "The airport falls, posts claim": a verb of saying with its subject at the end of a sentence,
 * which the parser takes for one more thing that happened, governs what stands before it.
 */
final class SpeakersAtEnd {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

  private SpeakersAtEnd() {}

  /** The tokens with such a verb above the other. */
  static List<Token> mend(List<Token> tokens, WordLexicon words) {
    int last = tokens.size() - 1;
    while (last > 0 && tokens.get(last).dep().equals("punct")) {
      last--;
    }
    if (last < 3 || !isSaying(tokens, last, words)) {
      return tokens;
    }
    Token verb = tokens.get(last);
    Token told = tokens.get(verb.head());
    List<Token> mended = new ArrayList<>(tokens);
    mended.set(last, verb.under(told.head(), told.dep()));
    mended.set(told.index(), told.under(last, "ccomp"));
    return mended;
  }

  private static boolean isSaying(List<Token> tokens, int last, WordLexicon words) {
    Token verb = tokens.get(last);
    boolean joined = verb.dep().equals("conj") && verb.head() >= 0;
    if (!joined || !FINITE.contains(verb.pos()) || !words.isReporting(verb.lemma())) {
      return false;
    }
    boolean root = tokens.get(verb.head()).head() < 0 && tokens.get(verb.head()).isVerb();
    boolean linked =
        tokens.stream()
            .anyMatch(
                t ->
                    t.dep().equals("cc")
                        && (t.head() == verb.head() || t.head() == last)
                        && t.index() > verb.head());
    return root && !linked && isBehindComma(tokens, last);
  }

  /** The subject and what belongs to it stand between a comma and the verb, and nothing else. */
  private static boolean isBehindComma(List<Token> tokens, int verb) {
    for (int i = verb - 1; i > 0; i--) {
      Token t = tokens.get(i);
      if (t.form().equals(",")) {
        return i < verb - 1;
      }
      boolean subject = t.dep().equals("nsubj") && t.head() == verb;
      boolean ofSubject = t.head() > i && t.head() < verb;
      if (!subject && !ofSubject) {
        return false;
      }
    }
    return false;
  }
}
