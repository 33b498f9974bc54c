package org.orontes.coding.real;

import java.util.Optional;
import java.util.Set;
import org.orontes.coding.frames.FrameBuilder;
import org.orontes.knowledge.FactualityLexicon;
import org.orontes.knowledge.FactualityLexicon.Effect;
import org.orontes.model.Sentence;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/** What is said of an event that is the subject: that it happens, is likely, or would follow. */
final class Judgements {
  private static final Set<String> HAPPENING =
      Set.of(
          "happen",
          "occur",
          "begin",
          "start",
          "follow",
          "come",
          "continue",
          "be",
          "resume",
          "break",
          "erupt",
          "go",
          "end",
          "last",
          "proceed",
          "take");

  private final FactualityLexicon words;
  private final OwnMarks own;

  Judgements(FactualityLexicon words, OwnMarks own) {
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
    if (words.isIn("failures", FrameBuilder.lemma(sentence, above))
        && words.findNoun(at.lemma()).filter(e -> e == Effect.PLANNED).isPresent()) {
      ledger.fail(above);
      return Optional.empty();
    }
    if (HAPPENING.contains(above.lemma()) && judgement(sentence, above).isEmpty()) {
      own.apply(sentence, above, ledger);
      return Optional.of(above);
    }
    Optional<Token> likely = judgement(sentence, above);
    if (likely.isPresent()) {
      words.findAdjective(likely.get().lemma()).ifPresent(e -> ledger.apply(e, likely.get()));
      own.apply(sentence, above, ledger);
      return Optional.empty();
    }
    boolean definite =
        Syntax.child(sentence, at, "det", "poss")
            .filter(d -> !d.is("a", "an", "any", "no"))
            .isPresent();
    for (Token aux : Syntax.children(sentence, above, "aux", "modal")) {
      boolean unreal = aux.pos().equals("MD") && (aux.is("would") || !definite);
      if (unreal) {
        ledger.apply(Effect.CONDITIONAL, aux);
      }
    }
    return Optional.empty();
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
            .filter(c -> !Adverbials.isOpenEnded(c.lemma()))
            .findFirst()
        : Optional.empty();
  }
}
