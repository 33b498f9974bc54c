package org.orontes.coding.real;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.orontes.knowledge.ClauseLexicon;
import org.orontes.knowledge.FactualityLexicon;
import org.orontes.knowledge.FactualityLexicon.Effect;
import org.orontes.knowledge.SpeechLexicon;
import org.orontes.model.Sentence;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/** What stands beside a word and changes whether it happened: negation, modals, adverbs. */
final class OwnMarks {
  private final FactualityLexicon words;
  private final SpeechLexicon speech;
  private final Set<String> failures;
  private final Set<String> near;
  private final Set<String> hedges;
  private final Set<String> negators;
  private final Set<String> allBut;
  private final Set<String> reported;
  private final Set<String> inverting;
  private final Set<String> missed;
  private final Set<String> committing;
  private final Set<String> nobody;
  private final Set<String> no;
  private final Set<String> notOnly;
  private final Set<String> ability;
  private final Set<String> scant;

  OwnMarks(FactualityLexicon words, SpeechLexicon speech, ClauseLexicon clauses) {
    this.allBut = clauses.list("all-but");
    this.reported = clauses.list("unreal");
    this.inverting = clauses.list("inverting");
    this.missed = clauses.list("missed");
    this.committing = clauses.list("committing");
    this.nobody = clauses.list("nobody-subjects");
    this.no = clauses.list("no");
    this.notOnly = clauses.list("not-only");
    this.ability = clauses.list("ability");
    this.scant = clauses.list("scant");
    this.words = words;
    this.speech = speech;
    this.failures = words.list("failure-adverbs");
    this.near = words.list("near");
    this.hedges = words.list("hedges");
    this.negators = words.list("negators");
  }

  void apply(Sentence sentence, Token token, Ledger ledger) {
    adverbs(sentence, token, ledger);
    if (token.isNoun()) {
      noun(sentence, token, ledger);
    }
    modals(sentence, token, ledger);
    negation(sentence, token, ledger);
  }

  private void adverbs(Sentence sentence, Token token, Ledger ledger) {
    for (Token child : sentence.children(token)) {
      String lemma = child.lemma();
      if (failures.contains(lemma)) {
        ledger.fail(child);
      } else if (child.dep().equals("advmod")
          && token.isVerb()
          && (near.contains(lemma) || isAllBut(sentence, child))) {
        ledger.fallShort(child);
      } else if (hedges.contains(lemma) && !token.isNoun()) {
        ledger.hedge(child, speech.isHearsay(lemma));
        if (isMaybe(token, child)) {
          ledger.apply(Effect.POSSIBLE, child);
        }
      }
    }
  }

  /** "Perhaps they withdrew"; behind a verb it is about what follows: "left, perhaps in vain". */
  private boolean isMaybe(Token token, Token adverb) {
    return words.isIn("maybes", adverb.lemma())
        && token.isVerb()
        && (adverb.index() < token.index() || token.is("be"));
  }

  /** "No one doubts that", "there is no doubt that": it is so. */
  boolean isUndoubted(Sentence sentence, Token doubt) {
    return words.isIn("doubts", doubt.lemma())
        && (isNegated(sentence, doubt)
            || sentence.children(doubt).stream().anyMatch(c -> scant.contains(c.lemma())));
  }

  /** "Could not prevent the raid", "did not stop them from firing": it came all the same. */
  boolean isPowerless(Sentence sentence, Token verb) {
    return words.isIn("preventing", verb.lemma())
        && isNegated(sentence, verb)
        && Syntax.children(sentence, verb, "aux").stream()
            .anyMatch(a -> ability.contains(a.lemma()));
  }

  /** "All but expelled the envoy". */
  private boolean isAllBut(Sentence sentence, Token all) {
    int next = all.index() + 1;
    return next < sentence.tokens().size()
        && allBut.contains(all.lemma() + " " + sentence.tokens().get(next).lemma());
  }

  private void noun(Sentence sentence, Token noun, Ledger ledger) {
    for (Token child : Syntax.children(sentence, noun, "nmod", "amod", "compound")) {
      words.findAttributive(child.lemma()).ifPresent(effect -> ledger.apply(effect, child));
      words
          .findAttributive(child.form().toLowerCase(Locale.ROOT))
          .filter(e -> !child.lemma().equals(child.form().toLowerCase(Locale.ROOT)))
          .ifPresent(effect -> ledger.apply(effect, child));
      for (Token adverb : sentence.children(child)) {
        if (hedges.contains(adverb.lemma())) {
          ledger.hedge(adverb, speech.isHearsay(adverb.lemma()));
        }
      }
    }
  }

  /** "may have", "could", "would", "will"; "would have" says that it was not so. */
  void modals(Sentence sentence, Token verb, Ledger ledger) {
    List<Token> beside = Syntax.children(sentence, verb, "aux", "modal");
    boolean perfect =
        !beside.isEmpty()
            && Syntax.children(sentence, verb, "aux").stream().anyMatch(a -> a.is("have"));
    for (Token aux : beside) {
      if (!aux.pos().equals("MD")) {
        continue;
      }
      String lemma =
          aux.lemma().equals("ca") ? "can" : aux.lemma().equals("wo") ? "will" : aux.lemma();
      if (reported.contains(lemma) && !perfect && isReported(sentence, verb)) {
        ledger.commit();
        ledger.apply(Effect.PLANNED, aux);
        continue;
      }
      if (inverting.contains(lemma) && isInverted(sentence, aux)) {
        ledger.apply(Effect.CONDITIONAL, aux); // "Should Bhamo fall, …"
        continue;
      }
      if (perfect && missed.contains(lemma)) {
        ledger.apply(Effect.IMPLIED_NOT, aux);
      } else {
        if (committing.contains(lemma)) {
          ledger.commit();
        }
        boolean guess = isGuess(sentence, verb);
        words
            .findModal(lemma)
            .map(effect -> guess && effect == Effect.PLANNED ? Effect.POSSIBLE : effect)
            .ifPresent(effect -> ledger.apply(effect, aux));
      }
    }
  }

  /** Before everything else, in what is no question. */
  private static boolean isInverted(Sentence sentence, Token aux) {
    Token last = sentence.tokens().get(sentence.tokens().size() - 1);
    boolean first =
        aux.index() == 0 || sentence.tokens().get(aux.index() - 1).dep().equals("punct");
    return first && !last.form().equals("?");
  }

  /** "Said it would leave" is "it will leave" in the words of a reporter. */
  private boolean isReported(Sentence sentence, Token verb) {
    if (!verb.dep().equals("ccomp") || verb.head() < 0) {
      return false;
    }
    Token above = sentence.head(verb);
    return (above.pos().equals("VBD") || above.pos().equals("VBN"))
        && speech.findVerb(above.lemma()).isPresent()
        && Syntax.child(sentence, verb, "nsubj").filter(n -> n.pos().equals("PRP")).isPresent();
  }

  /** "will probably fall" is expected, not intended. */
  private boolean isGuess(Sentence sentence, Token verb) {
    return Syntax.children(sentence, verb, "advmod").stream()
        .anyMatch(a -> hedges.contains(a.lemma()) && !near.contains(a.lemma()));
  }

  /** "No longer", where the parser hangs "no" on the other word. */
  private boolean isNoLonger(Sentence sentence, Token adverb) {
    return Syntax.children(sentence, adverb, "neg").stream()
        .anyMatch(no -> negators.contains(no.lemma() + " " + adverb.form()));
  }

  void negation(Sentence sentence, Token token, Ledger ledger) {
    negator(sentence, token).ifPresent(ledger::negateBy);
  }

  boolean isNegated(Sentence sentence, Token token) {
    return negator(sentence, token).isPresent();
  }

  /** The word that negates a word, if any. */
  private Optional<Token> negator(Sentence sentence, Token token) {
    for (Token child : sentence.children(token)) {
      boolean adverb =
          child.dep().equals("neg")
              || child.dep().equals("advmod")
              || child.dep().equals("det")
              || child.dep().equals("cc")
              || child.dep().equals("preconj");
      if (adverb && isNoLonger(sentence, child)) {
        return Optional.of(child);
      }
      if (adverb && negators.contains(child.lemma())) {
        return isNotOnly(sentence, child) ? Optional.empty() : Optional.of(child);
      }
    }
    if (!token.isVerb()) {
      return Optional.empty();
    }
    for (Token argument : Syntax.children(sentence, token, "nsubj", "nsubjpass", "dobj")) {
      if (nobody.contains(argument.lemma())) {
        return Optional.of(argument);
      }
      Optional<Token> none =
          Syntax.child(sentence, argument, "det", "neg", "preconj")
              .filter(d -> no.contains(d.lemma()));
      if (none.isPresent()) {
        return none;
      }
    }
    return Optional.empty();
  }

  /** "Is false", "was a fabrication": the word that calls it untrue. */
  Optional<Token> falsehood(Sentence sentence, Token verb) {
    boolean negated = sentence.children(verb).stream().anyMatch(c -> negators.contains(c.lemma()));
    if (negated && words.isIn("truths", verb.lemma())) {
      return Optional.of(verb);
    }
    for (Token child : sentence.children(verb)) {
      if (child.index() < verb.index()) {
        continue;
      }
      boolean untrue =
          words.isIn("falsehoods", child.lemma())
              && !negated
              && negator(sentence, child).isEmpty(); // "it was no hoax"
      boolean notSo = negated && words.isIn("truths", child.lemma());
      if (untrue || notSo) {
        return Optional.of(child);
      }
      if (child.is("be") && child.dep().equals("xcomp")) {
        return falsehood(sentence, child); // "turned out to be false"
      }
    }
    return Optional.empty();
  }

  private boolean isNotOnly(Sentence sentence, Token not) {
    int next = not.index() + 1;
    return next < sentence.tokens().size() && notOnly.contains(sentence.tokens().get(next).lemma());
  }
}
