package org.orontes.model;

/** How words are given to a speaker. */
public enum AttributionKind {
  /** Inside quotation marks throughout. */
  DIRECT,
  /** In the outlet's words. */
  INDIRECT,
  /** Partly inside quotation marks. */
  MIXED
}
