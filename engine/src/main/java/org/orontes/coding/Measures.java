package org.orontes.coding;

import java.util.Optional;
import java.util.Set;
import org.orontes.knowledge.ClauseLexicon;
import org.orontes.model.Mention;
import org.orontes.model.Sentence;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/** Lengths and directions from a place: "100 km from the border", "30 km (18 miles) east of". */
final class Measures {
  private static final String HYPHEN = "-";

  private final Set<String> lengths;
  private final Set<String> compass;
  private final Set<String> starts;

  Measures(ClauseLexicon words) {
    this.lengths = words.list("lengths");
    this.compass = words.list("compass");
    this.starts = words.list("measured-from");
  }

  boolean isLength(Token token) {
    return lengths.contains(token.lemma());
  }

  /** A hyphen between two names counts too: it says no more than that they are near. */
  boolean isDirection(Token token) {
    return compass.contains(token.lemma()) || token.lemma().equals(HYPHEN);
  }

  /** True if a place only says how far away something was. */
  boolean hold(Sentence sentence, Mention m) {
    Optional<Token> at = Syntax.headOf(sentence, m.span());
    if (at.isEmpty() || !at.get().dep().equals("pobj") || at.get().head() < 0) {
      return false;
    }
    Token preposition = sentence.head(at.get());
    if (!starts.contains(preposition.lemma()) || preposition.index() == 0) {
      return false;
    }
    Token before = sentence.tokens().get(preposition.index() - 1);
    boolean direction = !preposition.is("to") && isDirection(before);
    return isLength(before) || direction && isMeasured(sentence, before);
  }

  private boolean isMeasured(Sentence sentence, Token direction) {
    if (direction.index() == 0) {
      return false;
    }
    Token before = sentence.tokens().get(direction.index() - 1);
    return before.form().equals(")") || isLength(before);
  }
}
