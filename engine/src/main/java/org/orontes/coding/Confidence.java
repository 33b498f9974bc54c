package org.orontes.coding;

import java.util.List;
import java.util.Set;
import org.orontes.coding.frames.Frame;
import org.orontes.knowledge.ConfidenceWeights;
import org.orontes.model.EventPlace;
import org.orontes.model.Factuality;
import org.orontes.model.Participant;

/**
 * How often claims with the same signs were right on annotated texts: trigger, type and factuality.
 *
 * <p>A logistic sum of weights from the data; {@code bench/confidence} fits and checks them.
 */
final class Confidence {
  private static final Set<String> WORDS =
      Set.of("AGREE", "SUPPORT", "CONSULT", "CONCEDE", "REJECT", "PROTEST");
  private static final Set<String> FORCE = Set.of("ASSAULT", "THREATEN", "ACCUSE", "AID");
  private static final Set<Factuality> AHEAD =
      Set.of(Factuality.PLANNED, Factuality.POSSIBLE, Factuality.CONDITIONAL);
  private static final Set<Factuality> NOT_SO = Set.of(Factuality.NEGATED, Factuality.DENIED);

  private final ConfidenceWeights weights;

  Confidence(ConfidenceWeights weights) {
    this.weights = weights;
  }

  /**
   * What a claim tells beside its rule.
   *
   * @param actors who acts
   * @param acted true if it says on whom
   * @param dated true if the text names a time
   * @param said true if somebody but the outlet says so
   */
  record Told(List<Participant> actors, boolean acted, boolean dated, boolean said) {}

  /** Between 0 and 1, two decimals. */
  double of(ClaimDraft draft, Told told) {
    Factuality factuality = draft.reading().factuality();
    boolean force = FORCE.contains(draft.type());
    boolean plain = factuality == Factuality.ASSERTED && !told.said && told.acted;
    EventPlace place = draft.place();
    boolean placed = place != null && place.place() != null && !place.inferred();
    double odds =
        weights.getWeight("start")
            + when(draft.frame().kind() == Frame.Kind.NOUN, "noun")
            + when(told.actors.isEmpty(), "no-actor")
            + when(told.actors.stream().anyMatch(Participant::implicit), "actor-carried-over")
            + when(told.actors.stream().anyMatch(a -> a.id() != null), "known-actor")
            + when(placed, "known-place")
            + when(told.dated, "dated")
            + when(told.said, "said")
            + when(AHEAD.contains(factuality), "ahead")
            + when(NOT_SO.contains(factuality), "not-so")
            + when(WORDS.contains(draft.type()), "words")
            + when(force, "force")
            + when(force && plain, "plain-force");
    return Math.round(100 / (1 + Math.exp(-odds))) / 100.0;
  }

  private double when(boolean holds, String sign) {
    return holds ? weights.getWeight(sign) : 0;
  }
}
