package org.orontes.reconcile;

import java.time.LocalDate;
import java.util.List;
import org.orontes.model.Factuality;

/** Whether those who told an event took it back later. */
final class Retractions {
  private Retractions() {}

  /** True if everybody who asserted it later denied or corrected it, on a later day. */
  static boolean isTakenBack(List<ClaimInContext> claims, Origins origins) {
    boolean asserted = false;
    for (ClaimInContext c : claims) {
      if (c.claim().factuality() == Factuality.ASSERTED) {
        asserted = true;
        if (claims.stream().noneMatch(later -> takesBack(later, c, origins))) {
          return false;
        }
      }
    }
    return asserted;
  }

  private static boolean takesBack(ClaimInContext later, ClaimInContext told, Origins origins) {
    Factuality is = later.claim().factuality();
    boolean against =
        is == Factuality.DENIED || (is == Factuality.NEGATED && !later.claim().attempt());
    LocalDate first = told.published();
    LocalDate then = later.published();
    return against
        && first != null
        && then != null
        && then.isAfter(first)
        && origins.isSame(told, later);
  }
}
