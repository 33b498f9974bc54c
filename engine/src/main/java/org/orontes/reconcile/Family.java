package org.orontes.reconcile;

import org.orontes.model.Claim;
import org.orontes.model.ControlChange;
import org.orontes.model.Factuality;

/**
 * Which claims may be about one event at all: same kind of event, same reality. "The town fell",
 * "rebels took the town" and "the army lost the town" are one kind; a withdrawal is another.
 */
final class Family {
  private Family() {}

  /**
   * Kind of event and whether it is told as real, as planned or as tried in vain, which is another
   * event than the one that was tried.
   */
  static String of(Claim claim) {
    return kind(claim) + "/" + reality(claim);
  }

  private static String kind(Claim claim) {
    String type = claim.type().type();
    ControlChange change = claim.change();
    if (change != null && change.building() == null && type.equals("COERCE")) {
      return change.changesHands() ? "changes-hands" : "contest";
    }
    if (type.equals("RETREAT") || type.equals("COERCE") || type.equals("PROTEST")) {
      return claim.type().label();
    }
    if (type.equals("CONCEDE") || type.equals("AGREE")) {
      return "AGREE";
    }
    return type;
  }

  private static String reality(Claim claim) {
    boolean fellShort = claim.factuality() == Factuality.NEGATED && claim.attempt();
    return fellShort ? "attempt" : isReal(claim.factuality()) ? "real" : "unreal";
  }

  /** True for what is said to have happened or not to have happened. */
  static boolean isReal(Factuality factuality) {
    return factuality == Factuality.ASSERTED
        || factuality == Factuality.DENIED
        || factuality == Factuality.NEGATED;
  }
}
