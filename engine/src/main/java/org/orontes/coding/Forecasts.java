package org.orontes.coding;

import java.util.Optional;
import java.util.Set;
import org.orontes.coding.rules.RuleBook;
import org.orontes.knowledge.ClauseLexicon;
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
  private static final String EDGES = " ,;\n\r\t";

  private final RuleBook events;
  private final Set<String> irreal;
  private final Set<String> conditions;

  Forecasts(RuleBook events, ClauseLexicon words) {
    this.events = events;
    this.irreal = words.list("irreal");
    this.conditions = words.list("conditions");
  }

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
    if (condition.filter(c -> c.contains(draft.frame().trigger().span())).isPresent()) {
      return Optional.empty(); // what something depends on is not what is expected
    }
    Span consequence = condition.map(c -> without(sentence.span(), c)).orElse(sentence.span());
    Quote words = context.article().quote(trimmed(context.text(), consequence));
    return Optional.of(
        new Forecast(
            claim.id(), condition.map(c -> context.article().quote(c)).orElse(null), words));
  }

  /** The longer part of a sentence beside its condition. */
  private static Span without(Span sentence, Span condition) {
    int before = Math.max(0, condition.start() - sentence.start());
    int after = Math.max(0, sentence.end() - condition.end());
    return after > before
        ? new Span(condition.end(), sentence.end())
        : new Span(sentence.start(), Math.max(sentence.start() + 1, condition.start()));
  }

  private static Span trimmed(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (end > start + 1 && EDGES.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    while (start < end - 1 && EDGES.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return new Span(start, end);
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

  /** "Should the bridge fall, …", "the fall of the bridge would …". */
  private boolean isSupposed(Sentence sentence, Token verb, Token child) {
    boolean inverted =
        child.dep().equals("advcl")
            && Syntax.child(sentence, child, "aux", "modal")
                .filter(m -> m.is("should", "be") && Syntax.first(sentence, child).equals(m))
                .isPresent();
    boolean happening =
        child.dep().equals("nsubj")
            && child.isNoun()
            && !child.isProper()
            && Syntax.child(sentence, child, "prep").filter(p -> p.is("of")).isPresent()
            && Syntax.child(sentence, verb, "modal", "aux")
                .filter(m -> irreal.contains(m.lemma()))
                .isPresent();
    return inverted || happening && events.knows(sentence, child);
  }

  /** The "if" clause beside it, or the gerund or event that is its subject. */
  private Optional<Span> condition(Sentence sentence, Token verb, Token trigger) {
    Token at = trigger;
    for (int i = 0; i < MAX_CLIMB && !at.equals(verb); i++) {
      Optional<Span> found = conditionBeside(sentence, at, trigger);
      if (found.isPresent() || at.head() < 0) {
        return found;
      }
      at = sentence.head(at);
    }
    return conditionBeside(sentence, verb, trigger);
  }

  private Optional<Span> conditionBeside(Sentence sentence, Token verb, Token trigger) {
    for (Token child : sentence.children(verb)) {
      boolean clause =
          child.dep().equals("advcl")
              && Syntax.child(sentence, child, "mark", "advmod")
                  .filter(m -> conditions.contains(m.lemma()))
                  .isPresent();
      boolean gerund = child.dep().equals("csubj") && !sentence.dominates(child, trigger);
      if (clause || gerund || isSupposed(sentence, verb, child)) {
        return Optional.of(sentence.subtree(child));
      }
    }
    return Optional.empty();
  }
}
