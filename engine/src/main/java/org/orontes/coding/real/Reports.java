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

/**
 * What a text says of a report or of the grounds for one: false, withdrawn, unverified, lacking.
 */
final class Reports {
  static final Set<Effect> DENYING = Set.of(Effect.DENIED, Effect.IMPLIED_NOT);

  private final FactualityLexicon words;
  private final OwnMarks own;
  private final Grammar grammar;

  Reports(FactualityLexicon words, OwnMarks own, ClauseLexicon clauses) {
    this.words = words;
    this.own = own;
    this.grammar = new Grammar(clauses);
  }

  /** "The claim that … could not be verified". */
  boolean isUnverified(Sentence sentence, Token report) {
    return report.dep().equals("nsubjpass")
        && words.isIn("verifying", sentence.head(report).lemma())
        && own.isNegated(sentence, sentence.head(report));
  }

  /** "No proof has emerged that". */
  boolean isGroundless(Sentence sentence, Token verb) {
    return verb.isVerb()
        && Syntax.children(sentence, verb, "nsubj", "nsubjpass").stream()
            .anyMatch(n -> words.isIn("grounds", n.lemma()) && isLacking(sentence, n));
  }

  /** "No evidence that", "found nothing …": the word says that it is not there. */
  boolean isLacking(Sentence sentence, Token ground) {
    boolean none =
        sentence.children(ground).stream().anyMatch(c -> words.isIn("negators", c.lemma()));
    return none
        || ground.head() >= 0
            && sentence.children(sentence.head(ground)).stream()
                .anyMatch(c -> c.dep().equals("neg"));
  }

  /**
   * "Denied reports that …", "withdrew its report that …", "a false claim that …", "the claim that
   * … was a fabrication": the word that says so.
   */
  Optional<Token> denial(Sentence sentence, Token report) {
    if (report.head() < 0) {
      return Optional.empty();
    }
    Token above = sentence.head(report);
    if (report.dep().equals("appos") && words.isIn("falsehoods", above.lemma())) {
      return Optional.of(above); // "rejected as an invention the claim that …"
    }
    boolean ofReport = words.isIn("reports", report.lemma());
    Optional<Token> called =
        Syntax.children(sentence, report, "appos", "oprd").stream()
            .filter(c -> ofReport && words.isIn("falsehoods", c.lemma()))
            .findFirst();
    if (called.isPresent()) {
      return called; // "called the story of an attack a hoax"
    }
    Optional<Token> untrue =
        sentence.children(report).stream()
            .filter(c -> c.index() < report.index() && words.isIn("falsehoods", c.lemma()))
            .findFirst();
    if (ofReport && untrue.isPresent()) {
      return untrue; // "a false report that …", "dismissed as baseless rumours that …"
    }
    boolean object = report.dep().equals("dobj") || report.dep().equals("nsubjpass");
    String verb = grammar.lemma(sentence, above);
    if (object
        && words
            .findObjectVerb(verb)
            .or(() -> words.findObjectVerb(above.lemma()))
            .filter(DENYING::contains)
            .isPresent()) {
      return Optional.of(above);
    }
    if (object && ofReport && words.isIn("retracts", verb)) {
      return Optional.of(above); // "withdrew its report that …"
    }
    return report.dep().equals("nsubj") ? own.falsehood(sentence, above) : Optional.empty();
  }
}
