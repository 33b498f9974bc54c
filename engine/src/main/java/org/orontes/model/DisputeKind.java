package org.orontes.model;

/** Why values differ. */
public enum DisputeKind {
  /** They cannot both be so. */
  CONTRADICTION,
  /** One is rounder or wider than the other. */
  PRECISION,
  /** The same thing in other words. */
  FRAMING
}
