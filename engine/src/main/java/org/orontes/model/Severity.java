package org.orontes.model;

/** How much a notice matters to the reader. */
public enum Severity {
  /** Worth knowing; nothing was lost. */
  INFO,
  /** Something was doubted, left out or guessed at. */
  WARNING,
  /** An input could not be used. */
  ERROR
}
