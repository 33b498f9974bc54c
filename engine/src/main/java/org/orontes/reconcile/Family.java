package org.orontes.reconcile;

import java.util.Locale;
import org.orontes.knowledge.SpeechLexicon;
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
  static String of(ClaimInContext c, SpeechLexicon speech) {
    return kind(c.claim()) + "/" + reality(c, speech);
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

  private static String reality(ClaimInContext c, SpeechLexicon speech) {
    Claim claim = c.claim();
    boolean negated = claim.factuality() == Factuality.NEGATED;
    boolean real = isReal(claim.factuality()) && !(negated && isReserved(c, speech));
    return negated && claim.attempt() ? "attempt" : real ? "real" : "unreal";
  }

  /**
   * True for "do not intend to fight", "is not expected to fall", "apparently did not fire": no
   * word against those who tell that it was done. That somebody says so without a name
   * ("reportedly") takes nothing from a denial.
   */
  private static boolean isReserved(ClaimInContext c, SpeechLexicon speech) {
    return c.claim().hedges().stream()
        .map(hedge -> hedge.of(c.article().text()).toLowerCase(Locale.ROOT))
        .anyMatch(word -> !speech.isHearsay(word));
  }

  /** True for what is said to have happened or not to have happened. */
  static boolean isReal(Factuality factuality) {
    return factuality == Factuality.ASSERTED
        || factuality == Factuality.DENIED
        || factuality == Factuality.NEGATED;
  }
}
