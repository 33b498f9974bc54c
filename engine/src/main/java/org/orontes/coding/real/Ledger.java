package org.orontes.coding.real;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.FactualityLexicon.Effect;
import org.orontes.model.Factuality;
import org.orontes.model.Span;
import org.orontes.model.Token;

/** Effects gathered on the way up from an event, innermost first, and what they come to. */
final class Ledger {
  private Factuality value = Factuality.ASSERTED;
  private boolean attempt;
  private boolean fiction;
  private boolean hearsay;
  private boolean prevented;
  private boolean committed;

  /** The last word of a plan or an expectation, such as "intend", or null. */
  private @Nullable Token intention;

  private final Set<Integer> negators = new HashSet<>();
  private final List<Span> hedges = new ArrayList<>();
  private final List<Token> governors = new ArrayList<>();
  private final List<String> reasons = new ArrayList<>();

  /** Takes in one more effect, outside all before. */
  void apply(Effect effect, Token word) {
    Factuality before = value;
    switch (effect) {
      case IMPLIED, SAID -> {
        // The event stays as it is told inside.
      }
      case IMPLIED_NOT -> {
        negate();
        prevented = word.isVerb();
      }
      case DENIED -> value = Factuality.DENIED;
      case PLANNED -> {
        intention = word;
        weaken(Factuality.PLANNED);
      }
      case ATTEMPT -> {
        attempt = true;
        weaken(Factuality.PLANNED);
      }
      case POSSIBLE -> {
        intention = word.pos().equals("MD") ? intention : word; // "could not" did not
        weaken(Factuality.POSSIBLE);
      }
      case CONDITIONAL -> weaken(Factuality.CONDITIONAL);
      case FICTION -> fiction = true;
    }
    if (before != value || effect == Effect.FICTION) {
      reasons.add(
          "\"" + word.form() + "\" makes it " + value.name().toLowerCase(java.util.Locale.ROOT));
    }
  }

  private void negate() {
    if (value == Factuality.NEGATED) {
      value = Factuality.ASSERTED;
    } else if (value != Factuality.DENIED) {
      value = Factuality.NEGATED;
    }
  }

  /** Takes in a word of negation, once: "no offensive is planned" is seen from both words. */
  void negateBy(Token word) {
    if (negators.add(word.index())) {
      apply(Effect.IMPLIED_NOT, word);
    }
  }

  /**
   * A denial and a negation inside stay; else the outer word wins. What somebody means or tries to
   * prevent may still come.
   */
  private void weaken(Factuality to) {
    if (value == Factuality.NEGATED && prevented) {
      value = Factuality.POSSIBLE;
    } else if (value != Factuality.DENIED && value != Factuality.NEGATED) {
      value = to;
    }
  }

  /** It was tried and did not come off. */
  void fail(Token word) {
    attempt = true;
    value = Factuality.NEGATED;
    reasons.add("\"" + word.form() + "\" says that it failed");
  }

  /** It nearly came off: negated, and no denial. */
  void fallShort(Token word) {
    attempt = true;
    negate();
    reasons.add("\"" + word.form() + "\" says that it fell short");
  }

  void hedge(Token word, boolean unnamedSpeaker) {
    hedges.add(word.span());
    hearsay |= unnamedSpeaker;
    reasons.add("\"" + word.form() + "\" weakens it");
  }

  /** The actor itself will do it. */
  void commit() {
    committed = true;
  }

  void govern(Token word) {
    governors.add(word);
  }

  Reading close() {
    hedges.sort(Span::compareTo);
    if (intention != null && value == Factuality.NEGATED && !attempt) {
      hedges.add(intention.span());
    }
    return new Reading(
        value,
        attempt,
        fiction,
        hearsay,
        committed && (value == Factuality.PLANNED || value == Factuality.NEGATED),
        hedges.size() < 2 ? hedges : hedges.stream().distinct().toList(),
        governors,
        reasons);
  }
}
