package org.orontes.coding;

import java.util.Optional;
import java.util.Set;
import org.orontes.model.Sentence;
import org.orontes.model.Token;

/**
 * Finds the clause that says what a deed led to where the deed itself stands below it: "died after
 * she was shot", "was killed in the shelling", "is dead and four others were shot".
 */
final class Outcomes {
  /** Arcs from a deed up to the clause it is told in. */
  private static final Set<String> UP =
      Set.of("pobj", "pcomp", "prep", "advcl", "nmod", "compound", "xcomp");

  private static final int MAX_ARCS = 4;

  private Outcomes() {}

  /** The verb over a deed that is told as having happened, if there is one. */
  static Optional<Token> over(Sentence sentence, Token deed) {
    Token at = deed;
    for (int arcs = 0; arcs < MAX_ARCS && at.head() >= 0; arcs++) {
      boolean beside = at.dep().equals("conj") && at.isVerb() && arcs == 0;
      if (arcs == 0 && isOfWhoDied(sentence, at)) {
        return Optional.of(sentence.head(sentence.head(at))).filter(v -> isReal(sentence, v));
      }
      if (!beside && !UP.contains(at.dep())) {
        return Optional.empty();
      }
      at = sentence.head(at);
      if (at.isVerb()) {
        boolean state = !beside || at.is("be");
        return state && isReal(sentence, at) ? Optional.of(at) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "A shepherd who was shot on Friday has died": what is said of the one it was done to. */
  private static boolean isOfWhoDied(Sentence sentence, Token deed) {
    if (!deed.dep().equals("relcl") && !deed.dep().equals("acl")) {
      return false;
    }
    Token who = sentence.head(deed);
    return who.dep().startsWith("nsubj") && sentence.head(who).isVerb();
  }

  /** Neither denied nor only thought of: no "not", no "may" before it. */
  static boolean isReal(Sentence sentence, Token verb) {
    for (Token child : sentence.children(verb)) {
      if (child.dep().equals("neg") || child.dep().equals("aux") && child.pos().equals("MD")) {
        return false;
      }
    }
    return true;
  }
}
