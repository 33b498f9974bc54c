package org.orontes.coding;

import java.util.List;
import java.util.Set;
import org.orontes.coding.frames.Frame;
import org.orontes.knowledge.ConfidenceWeights;
import org.orontes.model.Factuality;
import org.orontes.model.Participant;

/**
 * How often claims with the same signs were right on annotated texts: trigger, type and factuality.
 *
 * <p>A logistic sum of weights from the data; {@code bench/confidence} fits and checks them.
 */
final class Confidence {
  private static final Set<String> WORDS =
      Set.of("AGREE", "SUPPORT", "CONSULT", "CONCEDE", "REJECT");
  private static final Set<String> FORCE = Set.of("ASSAULT", "THREATEN");
  private static final Set<Factuality> AHEAD =
      Set.of(Factuality.PLANNED, Factuality.POSSIBLE, Factuality.CONDITIONAL);
  private static final Set<Factuality> NOT_SO = Set.of(Factuality.NEGATED, Factuality.DENIED);

  private final ConfidenceWeights weights;

  Confidence(ConfidenceWeights weights) {
    this.weights = weights;
  }

  /** Between 0 and 1, two decimals. */
  double of(ClaimDraft draft, List<Participant> actors) {
    Factuality told = draft.reading().factuality();
    double odds =
        weights.getWeight("start")
            + when(draft.frame().kind() == Frame.Kind.NOUN, "noun")
            + when(actors.isEmpty(), "no-actor")
            + when(actors.stream().anyMatch(Participant::implicit), "actor-carried-over")
            + when(AHEAD.contains(told), "ahead")
            + when(NOT_SO.contains(told), "not-so")
            + when(WORDS.contains(draft.type()), "words")
            + when(FORCE.contains(draft.type()), "force");
    return Math.round(100 / (1 + Math.exp(-odds))) / 100.0;
  }

  private double when(boolean holds, String sign) {
    return holds ? weights.getWeight(sign) : 0;
  }
}
