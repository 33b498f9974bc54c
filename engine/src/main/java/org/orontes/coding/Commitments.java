package org.orontes.coding;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orontes.coding.real.Reading;
import org.orontes.model.Factuality;

/**
 * PLOVER 2.0 codes what an actor says it will do by the promise: future cooperation is AGREE, a
 * future retreat is CONCEDE. See decision 0014.
 */
final class Commitments {
  private static final Map<String, String> PROMISES =
      Map.of(
          "AID", "AGREE",
          "COOPERATE", "AGREE",
          "CONSULT", "AGREE",
          "SUPPORT", "AGREE",
          "RETREAT", "CONCEDE");
  private static final Map<String, String> CAMEO =
      Map.of("AGREE", "030", "CONCEDE", "035", "REJECT", "120");

  private Commitments() {}

  /** The type of the promise or refusal, or null where an event keeps its own. */
  static @Nullable String promise(String type, Reading reading) {
    if (!reading.committed()) {
      return null;
    }
    boolean yields = type.equals("RETREAT") || type.equals("CONCEDE");
    boolean refused = reading.factuality() == Factuality.NEGATED;
    return !refused ? PROMISES.get(type) : yields ? "REJECT" : null;
  }

  /** The CAMEO code of a promise. */
  static @Nullable String cameo(String type) {
    return CAMEO.get(type);
  }
}
