package org.orontes.coding.real;

import java.util.Optional;
import java.util.Set;
import org.orontes.coding.frames.Grammar;
import org.orontes.knowledge.ClauseLexicon;
import org.orontes.knowledge.FactualityLexicon;
import org.orontes.knowledge.FactualityLexicon.Effect;
import org.orontes.model.Sentence;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/** What is said of an event that is the subject: that it happens, is likely, or would follow. */
final class Judgements {
  private final FactualityLexicon words;
  private final OwnMarks own;
  private final Adverbials adverbials;
  private final Grammar grammar;
  private final Set<String> happening;
  private final Set<String> indefinite;
  private final Set<String> any;
  private final Set<String> definite;
  private final Set<String> unreal;

  Judgements(FactualityLexicon words, OwnMarks own, Adverbials adverbials, ClauseLexicon clauses) {
    this.adverbials = adverbials;
    this.grammar = new Grammar(clauses);
    this.happening = clauses.list("taking-place");
    this.indefinite = clauses.list("indefinite");
    this.any = clauses.list("any");
    this.definite = clauses.list("definite");
    this.unreal = clauses.list("unreal");
    this.words = words;
    this.own = own;
  }

  /** "The attack would …": only a word such as "happen", or a modal, says whether it did. */
  Optional<Token> subject(Sentence sentence, Token at, Token above, Ledger ledger) {
    if (!at.isNoun() || !above.isVerb()) {
      return Optional.empty();
    }
    Optional<Token> untrue = above.is("be") ? own.falsehood(sentence, above) : Optional.empty();
    if (untrue.isPresent()) {
      ledger.apply(Effect.DENIED, untrue.get());
      return Optional.empty();
    }
    condition(sentence, above).ifPresent(c -> ledger.apply(Effect.CONDITIONAL, c));
    if (words.isIn("failures", grammar.lemma(sentence, above))
        && words.findNoun(at.lemma()).filter(e -> e == Effect.PLANNED).isPresent()) {
      ledger.fail(above);
      return Optional.empty();
    }
    if (isTalkOfAny(sentence, at, above)) {
      ledger.apply(Effect.POSSIBLE, above);
      return Optional.empty();
    }
    if (happening.contains(above.lemma()) && judgement(sentence, above).isEmpty()) {
      own.apply(sentence, above, ledger);
      return Optional.of(above);
    }
    Optional<Token> likely = judgement(sentence, above);
    if (likely.isPresent()) {
      words.findAdjective(likely.get().lemma()).ifPresent(e -> ledger.apply(e, likely.get()));
      own.apply(sentence, above, ledger);
      return Optional.empty();
    }
    boolean known =
        Syntax.child(sentence, at, "det", "poss")
            .filter(d -> !indefinite.contains(d.lemma()))
            .isPresent();
    boolean perfect = Syntax.children(sentence, above, "aux").stream().anyMatch(a -> a.is("have"));
    boolean foreseen = words.isIn("foreseen", at.lemma()) && !perfect;
    for (Token aux : Syntax.children(sentence, above, "aux", "modal")) {
      boolean guess = words.findModal(aux.lemma()).filter(e -> e == Effect.POSSIBLE).isPresent();
      boolean open =
          aux.pos().equals("MD") && (unreal.contains(aux.lemma()) || !known || foreseen && guess);
      if (open) {
        ledger.apply(Effect.CONDITIONAL, aux);
      }
    }
    return Optional.empty();
  }

  /**
   * "An invasion is unthinkable", "a blockade remains an option": what is said of any such deed, in
   * the present, tells of none. "A siege is under way" tells of one.
   */
  private boolean isTalkOfAny(Sentence sentence, Token event, Token copula) {
    boolean timeless =
        FactualityReader.isPresent(copula)
            || Syntax.children(sentence, copula, "aux").stream()
                .anyMatch(a -> a.pos().equals("MD"));
    if (!words.isIn("copulas", copula.lemma()) || !timeless || !isAny(sentence, event)) {
      return false;
    }
    for (Token said : sentence.children(copula)) {
      if (said.index() < copula.index()) {
        continue;
      }
      if (said.dep().equals("acomp") || said.dep().equals("attr")) {
        boolean one =
            sentence.children(said).stream()
                .anyMatch(
                    c ->
                        c.pos().equals("DT") && definite.contains(c.lemma())
                            || c.pos().equals("JJS"));
        return !one && !words.isIn("ongoing", said.lemma());
      }
      if (said.dep().equals("prep") && isOption(sentence, said)) {
        return true;
      }
    }
    return false;
  }

  /** "Is on the table", "is out of the question". */
  private boolean isOption(Sentence sentence, Token preposition) {
    return Syntax.object(sentence, preposition)
        .map(o -> words.isIn("options", o.lemma()))
        .orElseGet(
            () ->
                Syntax.prepositions(sentence, preposition).stream()
                    .flatMap(p -> Syntax.object(sentence, p).stream())
                    .anyMatch(o -> words.isIn("options", o.lemma())));
  }

  /** "An attack", "attacks": no one attack that the reader could know. */
  private boolean isAny(Sentence sentence, Token event) {
    Optional<Token> determiner = Syntax.child(sentence, event, "det", "poss");
    boolean counted =
        sentence.children(event).stream()
            .anyMatch(c -> c.pos().equals("CD") || c.pos().equals("JJS"));
    return !counted
        && (determiner.isPresent()
            ? any.contains(determiner.get().lemma())
            : event.pos().equals("NNS"));
  }

  /** "Capturing the town would allow": nobody says that it was captured. */
  Optional<Token> gerundSubject(Sentence sentence, Token above, Ledger ledger) {
    boolean past = above.pos().equals("VBD") && Syntax.children(sentence, above, "aux").isEmpty();
    if (!past) {
      ledger.apply(Effect.CONDITIONAL, above);
    }
    return Optional.empty();
  }

  /** "The fall of the town seems plausible", "an attack is imminent". */
  private Optional<Token> judgement(Sentence sentence, Token verb) {
    return sentence.children(verb).stream()
        .filter(c -> c.index() > verb.index())
        .filter(c -> c.pos().startsWith("JJ") && words.findAdjective(c.lemma()).isPresent())
        .findFirst();
  }

  /** "if fighting reaches the town": the word that makes the clause a condition. */
  private Optional<Token> condition(Sentence sentence, Token verb) {
    return verb.dep().equals("advcl")
        ? Syntax.children(sentence, verb, "mark").stream()
            .filter(c -> words.isIn("conditionals", c.lemma()))
            .filter(c -> !adverbials.isOpenEnded(c.lemma()))
            .findFirst()
        : Optional.empty();
  }
}
