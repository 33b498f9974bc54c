package org.orontes.coding;

import org.jspecify.annotations.Nullable;
import org.orontes.model.Quantity;
import org.orontes.model.Sentence;
import org.orontes.model.Token;

/**
 * What a clause says became of somebody: "one died at the scene", "she is in critical condition".
 *
 * @param sentence the sentence
 * @param verb the verb that says so
 * @param what {@code killed} or {@code wounded}
 * @param who how those are told of
 * @param count how many, and the words that say so; no least and no most for all of whom nobody
 *     says how many they are
 * @param person who it is, where a name says so; else null
 */
record Fate(
    Sentence sentence, Token verb, String what, Who who, Quantity count, @Nullable String person) {

  /** How somebody is told of. */
  enum Who {
    /** By a number or as somebody new: "two passengers", "a woman", "one". */
    COUNTED,
    /** On top of others: "another", "four of the wounded". */
    ADDED,
    /** One of whom was told before: "she", "the man", a name. */
    SINGLE,
    /** All of whom was told before: "both", "they", "the victims". */
    ALL
  }
}
