package org.orontes.annotate.speech;

/**
 * One way in which a sentence gives words to a speaker. Pure; stateless.
 *
 * <p>Constructions are asked in the order of the list in {@link AttributionFinder}; a cue that one
 * has read is not read again by a later one.
 */
interface Construction {
  /** Adds what this construction sees in the sentence. */
  void find(Scene scene, Draft draft);
}
