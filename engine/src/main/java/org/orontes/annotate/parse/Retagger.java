package org.orontes.annotate.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.orontes.model.Token;

/**
 * Mends tags that the parse itself contradicts: a word with a subject of its own and no "be" beside
 * it is a verb, whatever the tagger thought ("forces advanced towards", "forces claim to have").
 */
final class Retagger {
  private static final Set<String> CLAUSE_HEADS =
      Set.of("root", "ccomp", "advcl", "relcl", "conj", "parataxis");

  private final Lemmas lemmas;

  Retagger(Lemmas lemmas) {
    this.lemmas = lemmas;
  }

  List<Token> mend(List<Token> tokens) {
    Set<Integer> withSubject = new HashSet<>();
    Set<Integer> withCopula = new HashSet<>();
    for (Token t : tokens) {
      if (t.head() >= 0 && t.dep().startsWith("nsubj")) {
        withSubject.add(t.head());
      }
      if (t.head() >= 0 && (t.dep().equals("cop") || t.dep().startsWith("aux"))) {
        withCopula.add(t.head());
      }
    }
    List<Token> mended = new ArrayList<>(tokens.size());
    for (Token t : tokens) {
      boolean verb =
          withSubject.contains(t.index())
              && !withCopula.contains(t.index())
              && CLAUSE_HEADS.contains(t.dep());
      mended.add(verb ? asVerb(t) : t);
    }
    return mended;
  }

  private Token asVerb(Token t) {
    String lower = t.form().toLowerCase(Locale.ROOT);
    if (t.pos().equals("JJ") && lower.endsWith("ed")) {
      return retagged(t, "VBD", lemmas.mend(t.form(), lower, "VBD"));
    }
    if (t.pos().equals("NN")) {
      return retagged(t, "VBP", t.lemma());
    }
    if (t.pos().equals("NNS") && lower.endsWith("s")) {
      return retagged(t, "VBZ", t.lemma());
    }
    return t;
  }

  private static Token retagged(Token t, String pos, String lemma) {
    return new Token(t.index(), t.span(), t.form(), lemma, pos, t.head(), t.dep());
  }
}
