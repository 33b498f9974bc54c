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

/** What a noun or a preposition does to the event behind it: "a plan to", "fear of", "without". */
final class GoverningNouns {
  private final FactualityLexicon words;
  private final OwnMarks own;
  private final Played played;
  private final Reports reports;
  private final Grammar grammar;
  private final Set<String> standing;
  private final Set<String> standingGerunds;
  private final Set<String> likeness;
  private final Set<String> about;
  private final Set<String> lacking;
  private final Set<String> ahead;
  private final Set<String> cases;
  private final Set<String> adjectivesOf;
  private final Set<String> nounsOf;
  private final Set<String> verbsOf;
  private final Set<String> instead;
  private final Set<String> notDone;
  private final Set<String> nearTo;
  private final Set<String> goingOn;
  private final Set<String> byDoing;
  private final Set<String> loose;
  private final Set<String> cameNear;
  private final Set<String> breakingIn;
  private final Set<String> firsts;

  GoverningNouns(
      FactualityLexicon words,
      OwnMarks own,
      Played played,
      Reports reports,
      ClauseLexicon clauses) {
    this.played = played;
    this.reports = reports;
    this.grammar = new Grammar(clauses);
    this.standing = clauses.list("standing-clauses");
    this.standingGerunds = clauses.list("standing-gerunds");
    this.likeness = clauses.list("likeness");
    this.about = clauses.list("stories-about");
    this.lacking = clauses.list("lacking");
    this.ahead = clauses.list("ahead-of");
    this.cases = clauses.list("in-case");
    this.adjectivesOf = clauses.list("adjectives-of");
    this.nounsOf = clauses.list("nouns-of");
    this.verbsOf = clauses.list("verbs-of");
    this.instead = clauses.list("instead");
    this.notDone = clauses.list("not-done");
    this.nearTo = clauses.list("near-to");
    this.goingOn = clauses.list("going-on");
    this.byDoing = clauses.list("by-doing");
    this.loose = clauses.list("loose-gerunds");
    this.cameNear = clauses.list("came-near");
    this.breakingIn = clauses.list("breaking-in");
    this.firsts = clauses.list("firsts");
    this.words = words;
    this.own = own;
  }

  Optional<Token> behind(Sentence sentence, Token at, Token preposition, Ledger ledger) {
    if (preposition.head() < 0) {
      return Optional.empty();
    }
    Token above = governor(sentence, preposition);
    boolean story = above.isNoun() && words.isIn("works", above.lemma());
    if (likeness.contains(preposition.lemma()) || story && about.contains(preposition.lemma())) {
      ledger.apply(Effect.FICTION, preposition);
      return Optional.empty();
    }
    if (lacking.contains(preposition.lemma())) {
      ledger.apply(Effect.IMPLIED_NOT, preposition);
      return Optional.empty();
    }
    if (ahead.contains(above.lemma()) || ahead.contains(preposition.lemma())) {
      ledger.apply(Effect.PLANNED, preposition);
      return Optional.empty();
    }
    boolean outcome =
        above.isVerb()
            && words.isIn("results", grammar.lemma(sentence, above) + " " + preposition.lemma());
    if (outcome) {
      ledger.govern(above); // "to turn into an occupation": as real as the verb
      own.apply(sentence, above, ledger);
      return Optional.of(above);
    }
    if (standing.contains(preposition.lemma())
        || preposition.is("in") && !cases.contains(above.lemma())) {
      return Optional.empty();
    }
    ledger.govern(above);
    if (above.isVerb()) {
      return behindVerb(sentence, above, preposition, ledger);
    }
    if (cases.contains(above.lemma())) {
      ledger.apply(Effect.CONDITIONAL, above);
      return Optional.empty();
    }
    if (above.pos().startsWith("JJ") && adjectivesOf.contains(preposition.lemma())) {
      words.findAdjective(above.lemma()).ifPresent(e -> ledger.apply(e, above));
      return Optional.empty(); // "ready for an assault", "fearful of an attack"
    }
    if (nounsOf.contains(preposition.lemma())) {
      Optional<Effect> effect = words.findNoun(above.lemma());
      effect.ifPresent(e -> ledger.apply(e, above));
      if (effect.isPresent() && effect.get() == Effect.SAID) {
        reports.denial(sentence, above).ifPresent(d -> ledger.apply(Effect.DENIED, d));
        return Optional.empty();
      }
      return preposition.is("of") || effect.isPresent() ? Optional.of(above) : Optional.empty();
    }
    return Optional.empty();
  }

  private Optional<Token> behindVerb(
      Sentence sentence, Token above, Token preposition, Ledger ledger) {
    String lemma = above.lemma() + " " + preposition.lemma();
    Optional<Effect> effect =
        words
            .findObjectVerb(lemma)
            .or(
                () ->
                    verbsOf.contains(preposition.lemma())
                        ? words.findVerb(above.lemma())
                        : Optional.empty());
    effect.ifPresent(e -> ledger.apply(e, above));
    if (effect.isEmpty() || effect.get() == Effect.SAID) {
      return Optional.empty();
    }
    own.apply(sentence, above, ledger);
    return Optional.of(above);
  }

  /** "For an end …, and for the release": both prepositions hang on one word. */
  private static Token governor(Sentence sentence, Token preposition) {
    Token above = sentence.head(preposition);
    boolean coordinated =
        preposition.dep().equals("conj")
            && above.head() >= 0
            && (above.pos().equals("IN") || above.pos().equals("TO"));
    return coordinated ? sentence.head(above) : above;
  }

  Optional<Token> gerundBehind(Sentence sentence, Token preposition, Ledger ledger) {
    if (preposition.head() < 0) {
      return Optional.empty();
    }
    Token above = sentence.head(preposition);
    if (isDoubled(preposition, above)) {
      return outOf(sentence, above, preposition, ledger);
    }
    ledger.govern(above);
    boolean replaced =
        preposition.is("of")
            && preposition.index() > 0
            && instead.contains(sentence.tokens().get(preposition.index() - 1).lemma());
    if (notDone.contains(preposition.lemma()) || replaced || instead.contains(above.lemma())) {
      ledger.apply(Effect.IMPLIED_NOT, preposition);
      return Optional.empty();
    }
    if (nearTo.contains(preposition.lemma()) && words.isIn("near-heads", above.lemma())) {
      return near(sentence, above, ledger);
    }
    if (preposition.is("on") && goingOn.contains(above.lemma())) {
      own.apply(sentence, above, ledger); // "will go on patrolling"
      return Optional.of(above);
    }
    if (byDoing.contains(preposition.lemma())) {
      own.apply(sentence, above, ledger);
      return Optional.of(above);
    }
    Optional<Effect> phrase = words.findVerb(above.lemma() + " " + preposition.lemma());
    boolean stands =
        standing.contains(preposition.lemma()) || standingGerunds.contains(preposition.lemma());
    if (stands && phrase.isEmpty()) {
      return Optional.empty();
    }
    Optional<Effect> effect =
        above.isVerb()
            ? phrase.or(() -> words.findVerb(above.lemma()))
            : above.isNoun() ? words.findNoun(above.lemma()) : words.findAdjective(above.lemma());
    if (effect.isEmpty() && above.isNoun() && isObject(above)) {
      Token verb = sentence.head(above); // "cleared the colonel of killing two men"
      effect = words.findVerb(verb.lemma() + " " + preposition.lemma());
    }
    if (preposition.is("from") && effect.isEmpty()) {
      effect = Optional.of(Effect.IMPLIED_NOT);
    }
    if (loose.contains(preposition.lemma()) && above.isVerb() && effect.isEmpty()) {
      return Optional.empty();
    }
    if (own.isPowerless(sentence, above)) {
      return Optional.empty();
    }
    effect.ifPresent(e -> ledger.apply(e, above));
    if (effect.isEmpty() || effect.get() == Effect.SAID) {
      return Optional.empty();
    }
    if (above.isNoun()) {
      own.negation(sentence, above, ledger); // "has no intention of leaving"
    }
    return Optional.of(above);
  }

  /** "Out of". */
  private static boolean isDoubled(Token preposition, Token above) {
    return above.dep().equals("prep") && above.head() >= 0 && preposition.is("of");
  }

  /** "Talked them out of raiding the camp". */
  private Optional<Token> outOf(Sentence sentence, Token out, Token preposition, Ledger ledger) {
    Token verb = sentence.head(out);
    String phrase = " " + out.lemma() + " " + preposition.lemma();
    words
        .findVerb(grammar.lemma(sentence, verb) + phrase)
        .or(() -> words.findVerb(verb.lemma() + phrase))
        .ifPresent(e -> ledger.apply(e, verb));
    return Optional.empty();
  }

  private static boolean isObject(Token noun) {
    return noun.head() >= 0 && (noun.dep().equals("dobj") || noun.dep().equals("nsubjpass"));
  }

  /**
   * "Came close to seizing it", "were on the point of storming it when …": did not; "is close to
   * seizing it": may yet.
   */
  private Optional<Token> near(Sentence sentence, Token close, Ledger ledger) {
    Token verb = close;
    while (verb.head() >= 0 && !verb.isVerb()) {
      verb = sentence.head(verb);
    }
    boolean came = cameNear.contains(verb.lemma()) && !verb.pos().equals("VB");
    if (came || verb.pos().equals("VBD") && isCutShort(sentence, close)) {
      ledger.fallShort(close);
    } else {
      ledger.apply(Effect.POSSIBLE, close);
    }
    return Optional.empty();
  }

  /** "… when he gave himself up": something came between. */
  private boolean isCutShort(Sentence sentence, Token close) {
    return sentence.tokens().stream()
        .anyMatch(
            t ->
                t.index() > close.index()
                    && breakingIn.contains(t.lemma())
                    && t.head() >= 0
                    && sentence.head(t).dep().equals("advcl")
                    && sentence.head(t).pos().equals("VBD"));
  }

  /** "a plan to attack", "the order to leave"; "the first to enter" did enter. */
  Optional<Token> infinitive(Sentence sentence, Token at, Token above, Ledger ledger) {
    boolean character = at.dep().equals("relcl") && played.isCharacter(sentence, above, at);
    if (character || isUnreal(sentence, at, above)) {
      ledger.apply(Effect.FICTION, above);
      return Optional.empty();
    }
    boolean to = Syntax.hasTo(sentence, at);
    boolean report =
        at.dep().equals("acl")
            || words.isIn("reports", above.lemma())
            || words.findNoun(above.lemma()).isPresent();
    boolean that = report && Syntax.child(sentence, at, "mark").isPresent();
    if (!to && !that) {
      return Optional.empty();
    }
    if (that && own.isUndoubted(sentence, above)) {
      return Optional.empty();
    }
    ledger.govern(above);
    Optional<Effect> effect = words.findNoun(above.lemma());
    boolean first = sentence.children(above).stream().anyMatch(c -> firsts.contains(c.lemma()));
    if (effect.isEmpty() && to && !first) {
      ledger.apply(Effect.PLANNED, above);
    }
    effect.ifPresent(e -> ledger.apply(e, above));
    if (that && words.isIn("grounds", above.lemma()) && reports.isLacking(sentence, above)) {
      ledger.apply(Effect.POSSIBLE, above);
      return Optional.empty();
    }
    boolean told = effect.isPresent() && effect.get() != Effect.SAID;
    if (told) {
      own.negation(sentence, above, ledger);
      dropped(sentence, above).ifPresent(d -> ledger.apply(Effect.IMPLIED_NOT, d));
    }
    if (!told) {
      reports.denial(sentence, above).ifPresent(d -> ledger.apply(Effect.DENIED, d));
      if (reports.isUnverified(sentence, above)) {
        ledger.apply(Effect.POSSIBLE, above);
      }
    }
    return told ? Optional.of(above) : Optional.empty();
  }

  /** "Told his men to shoot": said to somebody with an infinitive it asks for the deed. */
  boolean isTask(Sentence sentence, Token at, Token above) {
    return Syntax.child(sentence, above, "dobj").isPresent()
        && Syntax.children(sentence, at, "aux").stream().noneMatch(a -> a.is("have"));
  }

  /** "Shelved a plan to send police", "the plan to march fell through": the word that ends it. */
  private Optional<Token> dropped(Sentence sentence, Token plan) {
    if (plan.head() < 0 || !sentence.head(plan).isVerb()) {
      return Optional.empty();
    }
    Token verb = sentence.head(plan);
    String lemma = grammar.lemma(sentence, verb);
    boolean fell = plan.dep().equals("nsubj") && words.isIn("drops", lemma);
    boolean ended =
        isObject(plan) && (words.isIn("drops", lemma) || words.isIn("drops", verb.lemma()));
    boolean read = words.findObjectVerb(lemma).filter(Reports.DENYING::contains).isPresent();
    return fell || ended && !read ? Optional.of(verb) : Optional.empty();
  }

  /** "withdrawal plan", "attack fears". */
  Optional<Token> modifier(Token at, Token above, Ledger ledger) {
    if (!at.isNoun()) {
      return Optional.empty();
    }
    words.findNoun(above.lemma()).ifPresent(e -> ledger.apply(e, above));
    return Optional.empty();
  }

  /** "Anyone who attacks …", "like a bomb that goes off": told of nobody, or of something else. */
  private boolean isUnreal(Sentence sentence, Token at, Token above) {
    boolean generic = words.isIn("generic", above.lemma()) && FactualityReader.isPresent(at);
    boolean simile =
        above.dep().equals("pobj")
            && above.head() >= 0
            && likeness.contains(sentence.head(above).lemma());
    return at.dep().equals("relcl") && (generic || simile);
  }
}
