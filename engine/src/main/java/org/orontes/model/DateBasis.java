package org.orontes.model;

/** How an article's publication date is known. */
public enum DateBasis {
  /** The caller said so. */
  GIVEN,
  /** It stands printed in the text. */
  PRINTED,
  /** It was worked out from weekdays, captions or post dates in the text. */
  INFERRED
}
