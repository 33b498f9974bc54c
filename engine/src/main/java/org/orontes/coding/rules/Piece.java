package org.orontes.coding.rules;

import java.util.Set;

/** One part of a pattern beside its trigger. */
sealed interface Piece {
  /** A participant in subject position. */
  record Subject(Slot slot) implements Piece {}

  /** A fixed noun in subject position: {@code <fighting> erupt}. */
  record SubjectWord(Set<String> lemmas) implements Piece {}

  /** A participant in object position. */
  record Object(Slot slot) implements Piece {}

  /** A fixed noun in object position: {@code <control>}. */
  record ObjectWord(Set<String> lemmas) implements Piece {}

  /** A fixed adjective or participle behind the verb: {@code be (ready) to *}. */
  record State(Set<String> lemmas) implements Piece {}

  /** A participant behind a preposition; optional in square brackets. */
  record Behind(Set<String> prepositions, Slot slot, boolean optional) implements Piece {}

  /** A fixed noun behind a preposition: {@code under <siege>}. */
  record BehindWord(Set<String> prepositions, Set<String> lemmas) implements Piece {}

  /**
   * A word that stands beside the noun or verb: {@code ~joint|combined}; or must not, {@code !~}.
   */
  record Mark(Set<String> lemmas, boolean wanted) implements Piece {}

  /** No such preposition: {@code !of}. */
  record Without(Set<String> prepositions) implements Piece {}

  /**
   * A clause that the trigger governs.
   *
   * @param marks to, that, ing, will (a clause in the future), must (a clause that says what ought
   *     to be), or any preposition before a gerund; empty for any
   * @param lemmas the clause's verb, any of; empty for any
   */
  record Clause(Set<String> marks, Set<String> lemmas) implements Piece {}
}
