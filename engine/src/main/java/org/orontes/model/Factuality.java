package org.orontes.model;

/** How a claim presents its event: the event, never the act of saying so. */
public enum Factuality {
  /** It happened or is so, says the speaker. */
  ASSERTED,
  /** Somebody denies it. */
  DENIED,
  /** It did not happen; also a failed attempt. */
  NEGATED,
  /** Intended, ordered, requested, promised, threatened or for a purpose. */
  PLANNED,
  /** Expected, feared or supposed. */
  POSSIBLE,
  /** Only if something else. */
  CONDITIONAL
}
