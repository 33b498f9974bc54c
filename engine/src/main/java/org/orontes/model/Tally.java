package org.orontes.model;

/** Whether a number is told as a running total or as what has come on top. */
public enum Tally {
  /** All so far: "bringing the toll to 40", "200 since October". */
  TOTAL,
  /** On top of what was counted before: "another 12", "30 more". */
  ADDED
}
