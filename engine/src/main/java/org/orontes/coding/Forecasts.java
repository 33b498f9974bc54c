package org.orontes.coding;

import java.util.Optional;
import org.orontes.model.Claim;
import org.orontes.model.Factuality;
import org.orontes.model.Forecast;
import org.orontes.model.Quote;
import org.orontes.model.Sentence;
import org.orontes.model.Span;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/** Keeps what a report expects or warns of, with the words for its condition and consequence. */
final class Forecasts {
  private static final int MAX_CLIMB = 10;

  /** A forecast, if the claim is one: possible or conditional, and not history. */
  Optional<Forecast> of(Context context, Claim claim, ClaimDraft draft) {
    boolean open =
        claim.factuality() == Factuality.POSSIBLE || claim.factuality() == Factuality.CONDITIONAL;
    if (!open || claim.background()) {
      return Optional.empty();
    }
    Sentence sentence = draft.frame().sentence();
    Token verb = clauseVerb(sentence, draft.frame().trigger());
    Optional<Span> condition = condition(sentence, verb, draft.frame().trigger());
    Span consequence =
        condition
            .filter(c -> c.start() > verb.span().start())
            .map(c -> new Span(sentence.span().start(), c.start()))
            .orElse(sentence.span());
    Quote words = context.article().quote(trimmed(context.text(), consequence));
    return Optional.of(
        new Forecast(
            claim.id(), condition.map(c -> context.article().quote(c)).orElse(null), words));
  }

  private static Span trimmed(String text, Span span) {
    int end = span.end();
    while (end > span.start() + 1 && " ,;".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(span.start(), end);
  }

  /** The verb of the main clause that the event belongs to. */
  private static Token clauseVerb(Sentence sentence, Token trigger) {
    Token at = trigger;
    for (int i = 0; i < MAX_CLIMB && at.head() >= 0; i++) {
      Token above = sentence.head(at);
      if (at.dep().equals("ccomp") || at.dep().equals("relcl") || at.dep().equals("root")) {
        return at;
      }
      at = above;
    }
    return at;
  }

  /** The "if" clause beside it, or the gerund or event that is its subject. */
  private static Optional<Span> condition(Sentence sentence, Token verb, Token trigger) {
    for (Token child : sentence.children(verb)) {
      boolean clause =
          child.dep().equals("advcl")
              && Syntax.child(sentence, child, "mark", "advmod")
                  .filter(m -> m.is("if", "unless", "once", "when", "whenever", "should"))
                  .isPresent();
      boolean gerund = child.dep().equals("csubj") && !sentence.dominates(child, trigger);
      if (clause || gerund) {
        return Optional.of(sentence.subtree(child));
      }
    }
    return Optional.empty();
  }
}
