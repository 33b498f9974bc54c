package org.orontes.model;

/** What a speaker does with what is said. */
public enum Stance {
  /** Puts it forward as so. */
  SAYS,
  /** Says it is not so. */
  DENIES,
  /** Says it is so after others did, or against doubt. */
  CONFIRMS,
  /** Puts it forward, and the outlet keeps its distance: claims, alleges. */
  CLAIMS,
  /** Says it may come: warns, fears, expects. */
  EXPECTS,
  /** Wants it: urges, orders, demands, calls for. */
  WANTS,
  /** Means to do it: plans, promises, threatens. */
  INTENDS,
  /** Asks whether. */
  ASKS
}
