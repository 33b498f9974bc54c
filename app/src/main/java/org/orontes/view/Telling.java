package org.orontes.view;

import org.orontes.model.Claim;

/** Which claims of an incident a section is written from. */
enum Telling {
  /** Those that say it happened, as news. */
  HAPPENED,
  /** Those that say it happened, as history. */
  BACKGROUND,
  /** Those that say it did not happen. */
  DENIED,
  /** Those that say it will, may or would. */
  OPEN;

  boolean is(Claim claim) {
    return switch (claim.factuality()) {
      case ASSERTED -> this == (claim.background() ? BACKGROUND : HAPPENED);
      case DENIED, NEGATED -> this == DENIED;
      case PLANNED, POSSIBLE, CONDITIONAL -> this == OPEN;
    };
  }
}
