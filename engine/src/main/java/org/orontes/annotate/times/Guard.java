package org.orontes.annotate.times;

/** A test on a match and the words around it. Its name in the lexicon is that of {@link Guards}. */
interface Guard {
  /** True if the match may stand. */
  boolean allows(Chart chart, Match match);
}
