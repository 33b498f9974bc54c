package org.orontes.annotate.times;

/**
 * A rule that works out what a match stands for. Its name in the lexicon is in {@link Meanings}.
 */
interface Meaning {
  /** The value of a match in its scene. */
  Value of(Match match, Scene scene);
}
