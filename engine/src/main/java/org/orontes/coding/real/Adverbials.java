package org.orontes.coding.real;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.orontes.coding.frames.Grammar;
import org.orontes.knowledge.ClauseLexicon;
import org.orontes.knowledge.FactualityLexicon;
import org.orontes.knowledge.FactualityLexicon.Effect;
import org.orontes.model.Sentence;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/** What a clause beside the main one says of its event: a condition, a purpose, a time. */
final class Adverbials {
  private final FactualityLexicon words;
  private final OwnMarks own;
  private final Played played;
  private final Grammar grammar;
  private final Set<String> openEnded;
  private final Set<String> standing;
  private final Set<String> rather;
  private final Set<String> results;
  private final Set<String> idle;
  private final Set<String> inverting;
  private final Set<String> inverted;
  private final Set<String> going;
  private final Set<String> only;
  private final Set<String> seeming;

  Adverbials(FactualityLexicon words, OwnMarks own, Played played, ClauseLexicon clauses) {
    this.played = played;
    this.grammar = new Grammar(clauses);
    this.openEnded = clauses.list("open-ended");
    this.standing = clauses.list("standing-auxiliaries");
    this.rather = clauses.list("rather");
    this.results = clauses.list("so");
    this.idle = clauses.list("idle");
    this.inverting = clauses.list("inverting");
    this.inverted = clauses.list("inverted");
    this.going = clauses.list("going");
    this.only = clauses.list("only");
    this.seeming = clauses.list("seeming");
    this.words = words;
    this.own = own;
  }

  Optional<Token> adverbial(Sentence sentence, Token at, Token above, Ledger ledger) {
    Optional<Token> before = inverted(sentence, at);
    if (before.isPresent()) {
      boolean past = before.get().is("have");
      ledger.apply(past ? Effect.IMPLIED_NOT : Effect.CONDITIONAL, before.get());
      return Optional.empty();
    }
    if (FactualityReader.isPresent(above)
        && Played.isNow(sentence, at)
        && played.isStory(sentence, above)) {
      ledger.apply(Effect.FICTION, above); // "the play ends when soldiers storm the wedding"
      return Optional.empty();
    }
    if (Syntax.children(sentence, at, "mark").stream().anyMatch(m -> isAsThough(sentence, m))) {
      ledger.apply(Effect.POSSIBLE, at);
      return Optional.empty();
    }
    for (Token child : sentence.children(at)) {
      boolean marks =
          child.dep().equals("mark") || (child.dep().equals("advmod") && child.pos().equals("WRB"));
      if (marks && openEnded.contains(child.lemma())) {
        if (isOpen(sentence, above)
            || !at.pos().equals("VBD")
                && Syntax.child(sentence, at, "aux")
                    .filter(a -> standing.contains(a.lemma()))
                    .isEmpty()) {
          ledger.apply(Effect.CONDITIONAL, child);
        }
        return Optional.empty();
      }
      if (marks && words.isIn("conditionals", child.lemma())) {
        ledger.apply(Effect.CONDITIONAL, child);
        return Optional.empty();
      }
      boolean to = Syntax.hasTo(sentence, at);
      if (marks && child.is("than")) {
        if (to) { // "would like nothing better than to see", "chose to flee rather than to fight"
          ledger.apply(
              rather.contains(above.lemma()) ? Effect.IMPLIED_NOT : Effect.POSSIBLE, child);
        }
        return Optional.empty(); // before a bare verb the word itself was read already
      }
      if (marks && (results.contains(child.lemma()) || child.is("for") && to)) {
        ledger.apply(Effect.PLANNED, child);
        return Optional.empty();
      }
      if (marks) {
        return Optional.empty();
      }
      if (child.pos().equals("TO")) {
        return purpose(sentence, child, above, ledger);
      }
    }
    return participle(sentence, at, above, ledger);
  }

  /** "Crossed the river to capture the depot", "went on to capture it". */
  private Optional<Token> purpose(Sentence sentence, Token to, Token above, Ledger ledger) {
    if (isOutcome(sentence, to)) {
      return Optional.empty();
    }
    if (isWentOn(sentence, above)) {
      own.apply(sentence, above, ledger);
      return Optional.of(above);
    }
    if (!idle.contains(above.lemma())) {
      ledger.apply(Effect.PLANNED, to);
    }
    return Optional.empty();
  }

  /** "Shelled the market, killing two": it goes as the verb that it hangs on. */
  private Optional<Token> participle(Sentence sentence, Token at, Token above, Ledger ledger) {
    boolean participle = at.pos().equals("VBG") || at.pos().equals("VBN");
    if (participle && isAccident(sentence, above)) {
      ledger.apply(Effect.FICTION, above);
      return Optional.empty();
    }
    Optional<Effect> governed = governed(sentence, at, above);
    if (governed.isPresent()) {
      ledger.govern(above);
      ledger.apply(governed.get(), above);
      own.apply(sentence, above, ledger);
      return Optional.of(above);
    }
    if (participle && above.isVerb()) {
      own.modals(sentence, above, ledger);
      own.negation(sentence, above, ledger);
      return Optional.of(above);
    }
    return Optional.empty();
  }

  /**
   * "Ruled out sending troops": a gerund right behind its verb that the parser takes for a manner.
   */
  private Optional<Effect> governed(Sentence sentence, Token at, Token above) {
    if (!at.pos().equals("VBG")
        || !above.isVerb()
        || Syntax.child(sentence, above, "dobj", "nsubjpass").isPresent()) {
      return Optional.empty();
    }
    Token before = sentence.tokens().get(Math.max(0, at.index() - 1));
    boolean behind =
        before.equals(above) || before.dep().equals("prt") && before.head() == above.index();
    return behind
        ? words
            .findObjectVerb(grammar.lemma(sentence, above))
            .filter(e -> e != Effect.IMPLIED && e != Effect.SAID)
        : Optional.empty();
  }

  /** "The bus plunged into a ravine, killing twelve": nobody did it. */
  private boolean isAccident(Sentence sentence, Token above) {
    return above.isVerb()
        && words.isIn("accidents", grammar.lemma(sentence, above))
        && Syntax.child(sentence, above, "dobj").isEmpty();
  }

  /** "Had the police come earlier", "should the truce hold": a condition without "if". */
  private Optional<Token> inverted(Sentence sentence, Token at) {
    Optional<Token> subject = Syntax.child(sentence, at, "nsubj", "nsubjpass");
    return Syntax.children(sentence, at, "aux", "auxpass").stream()
        .filter(
            a ->
                inverting.contains(a.lemma())
                    || inverted.contains(a.form().toLowerCase(Locale.ROOT)))
        .filter(
            a ->
                subject
                    .or(() -> Syntax.child(sentence, a, "dobj"))
                    .filter(s -> a.index() < s.index() && s.index() < at.index())
                    .isPresent()) // the parser may take the subject for what was had
        .findFirst();
  }

  /** "It looked as though the army had left". */
  private boolean isAsThough(Sentence sentence, Token mark) {
    return seeming.contains(mark.lemma())
        && mark.index() > 0
        && sentence.tokens().get(mark.index() - 1).is("as");
  }

  private boolean isOpen(Sentence sentence, Token above) {
    boolean ahead =
        above.pos().equals("VB")
            || words.findVerb(above.lemma()).filter(e -> e == Effect.PLANNED).isPresent();
    return ahead
        || Syntax.children(sentence, above, "aux", "modal").stream()
            .anyMatch(a -> a.pos().equals("MD"));
  }

  /** "went on to capture": it did. */
  boolean isWentOn(Sentence sentence, Token verb) {
    return going.contains(verb.lemma())
        && sentence.children(verb).stream().anyMatch(c -> c.is("on"));
  }

  /** "Entered the town only to burn it down": it came to that. */
  private boolean isOutcome(Sentence sentence, Token to) {
    return to.index() > 0 && only.contains(sentence.tokens().get(to.index() - 1).lemma());
  }

  boolean isOpenEnded(String conjunction) {
    return openEnded.contains(conjunction);
  }
}
