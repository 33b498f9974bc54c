package org.orontes.coding.real;

import java.util.List;
import org.orontes.model.Factuality;
import org.orontes.model.Span;
import org.orontes.model.Token;

/**
 * How an event is told.
 *
 * @param factuality the outcome
 * @param attempt true if it was tried and failed
 * @param fiction true for a figure of speech: no claim at all
 * @param hearsay true if a word says that somebody unnamed says so
 * @param committed true if its own actor says that it will do it, or will not: a commitment or
 *     refusal
 * @param hedges words that weaken it, in order; last, where what is negated is a plan or an
 *     expectation, the word for it: "do not intend to fight" says nothing of what is done
 * @param governors verbs and nouns that govern the event, innermost first
 * @param reasons one line for each step, innermost first
 */
public record Reading(
    Factuality factuality,
    boolean attempt,
    boolean fiction,
    boolean hearsay,
    boolean committed,
    List<Span> hedges,
    List<Token> governors,
    List<String> reasons) {
  public Reading {
    hedges = List.copyOf(hedges);
    governors = List.copyOf(governors);
    reasons = List.copyOf(reasons);
  }

  /** The same reading as an assertion, for an act that is coded by its promise. */
  public Reading asAsserted() {
    return new Reading(
        Factuality.ASSERTED, attempt, fiction, hearsay, committed, hedges, governors, reasons);
  }

  /** The same reading where the text says next that it was not so. */
  public Reading takenBack() {
    Factuality other = factuality == Factuality.ASSERTED ? Factuality.NEGATED : factuality;
    List<String> why = new java.util.ArrayList<>(reasons);
    why.add("the next sentence takes it back");
    return new Reading(other, attempt, fiction, hearsay, false, hedges, governors, why);
  }
}
