package org.orontes.coding;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.orontes.knowledge.ClauseLexicon;
import org.orontes.knowledge.FactualityLexicon;
import org.orontes.model.Sentence;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/**
 * A sentence that takes back the one before: "It had not been.", "That was untrue.", "We have
 * withdrawn that report." What was told there was told wrongly.
 */
final class Retractions {
  private static final int MAX_WORDS = 12;

  private final FactualityLexicon words;
  private final Set<String> pointing;
  private final Set<String> auxiliaries;
  private final Set<String> accurate;

  Retractions(FactualityLexicon words, ClauseLexicon clauses) {
    this.words = words;
    this.pointing = clauses.list("pointing");
    this.auxiliaries = clauses.list("auxiliaries");
    this.accurate = clauses.list("accurate");
  }

  /** True if {@code next} takes back what the sentence before it says. */
  boolean holds(Sentence next) {
    List<Token> tokens = next.tokens();
    if (tokens.isEmpty() || tokens.size() > MAX_WORDS) {
      return false;
    }
    return isBareNo(next) || isUntrue(next) || isWithdrawn(next);
  }

  /**
   * "It had not been.", "They did not.": a subject that points back, "not" and no verb of its own.
   */
  private boolean isBareNo(Sentence next) {
    boolean points = pointing.contains(next.tokens().get(0).form().toLowerCase(Locale.ROOT));
    boolean not = false;
    for (Token token : next.tokens()) {
      boolean helps = auxiliaries.contains(token.lemma()) || token.pos().equals("MD");
      if (words.isIn("negators", token.lemma())) {
        not = true;
      } else if (token.index() > 0 && !helps && !token.dep().equals("punct")) {
        return false;
      }
    }
    return points && not;
  }

  /** "That was false.", "The report is not true." */
  private boolean isUntrue(Sentence next) {
    for (Token token : next.tokens()) {
      boolean judged =
          words.isIn("untrue", token.lemma())
              || (accurate.contains(token.lemma()) && isNegated(next, token));
      boolean main = token.head() < 0 || next.head(token).head() < 0;
      if (judged && main && isAboutReport(next)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNegated(Sentence next, Token token) {
    Token above = token.head() < 0 ? token : next.head(token);
    return Syntax.children(next, above, "neg").stream().findAny().isPresent()
        || Syntax.children(next, token, "neg").stream().findAny().isPresent();
  }

  private boolean isAboutReport(Sentence next) {
    Token first = next.tokens().get(0);
    return pointing.contains(first.form().toLowerCase(Locale.ROOT))
        || next.tokens().stream()
            .anyMatch(t -> t.dep().startsWith("nsubj") && words.isIn("reports", t.lemma()));
  }

  /** "We withdraw that report.", "The claim was later retracted." */
  private boolean isWithdrawn(Sentence next) {
    return next.tokens().stream()
        .filter(t -> t.isVerb() && words.isIn("retracts", t.lemma()))
        .anyMatch(
            verb ->
                next.children(verb).stream()
                    .anyMatch(
                        c ->
                            (c.dep().equals("dobj") || c.dep().equals("nsubjpass"))
                                && words.isIn("reports", c.lemma())));
  }
}
