package org.orontes.coding.real;

import java.util.Optional;
import java.util.Set;
import org.orontes.coding.frames.FrameBuilder;
import org.orontes.knowledge.FactualityLexicon;
import org.orontes.knowledge.FactualityLexicon.Effect;
import org.orontes.model.Sentence;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/** What a noun or a preposition does to the event behind it: "a plan to", "fear of", "without". */
final class GoverningNouns {
  private static final Set<String> STANDING =
      Set.of(
          "after",
          "because",
          "since",
          "although",
          "though",
          "while",
          "as",
          "even",
          "following",
          "despite",
          "amid",
          "during",
          "whereas",
          "given",
          "that");

  private static final Set<Effect> DENYING = Set.of(Effect.DENIED, Effect.IMPLIED_NOT);

  private final FactualityLexicon words;
  private final OwnMarks own;

  GoverningNouns(FactualityLexicon words, OwnMarks own) {
    this.words = words;
    this.own = own;
  }

  Optional<Token> behind(Sentence sentence, Token at, Token preposition, Ledger ledger) {
    if (preposition.head() < 0) {
      return Optional.empty();
    }
    Token above = governor(sentence, preposition);
    boolean story = above.isNoun() && words.isIn("works", above.lemma());
    if (preposition.is("like") || story && preposition.is("about", "of", "on")) {
      ledger.apply(Effect.FICTION, preposition);
      return Optional.empty();
    }
    if (preposition.is("without")) {
      ledger.apply(Effect.IMPLIED_NOT, preposition);
      return Optional.empty();
    }
    if (above.is("ahead") || preposition.is("ahead")) {
      ledger.apply(Effect.PLANNED, preposition);
      return Optional.empty();
    }
    boolean outcome =
        above.isVerb()
            && words.isIn(
                "results", FrameBuilder.lemma(sentence, above) + " " + preposition.lemma());
    if (outcome) {
      ledger.govern(above); // "to turn into an occupation": as real as the verb
      own.apply(sentence, above, ledger);
      return Optional.of(above);
    }
    if (STANDING.contains(preposition.lemma())
        || preposition.is("in") && !above.is("case", "event")) {
      return Optional.empty();
    }
    ledger.govern(above);
    if (above.isVerb()) {
      return behindVerb(sentence, above, preposition, ledger);
    }
    if (above.is("case", "event")) {
      ledger.apply(Effect.CONDITIONAL, above);
      return Optional.empty();
    }
    if (preposition.is("of") && above.is("ahead")) {
      ledger.apply(Effect.PLANNED, above);
      return Optional.empty();
    }
    if (above.pos().startsWith("JJ") && preposition.is("for", "of")) {
      words.findAdjective(above.lemma()).ifPresent(e -> ledger.apply(e, above));
      return Optional.empty(); // "ready for an assault", "fearful of an attack"
    }
    if (preposition.is("of", "for", "to", "on", "about", "against", "over")) {
      Optional<Effect> effect = words.findNoun(above.lemma());
      effect.ifPresent(e -> ledger.apply(e, above));
      if (effect.isPresent() && effect.get() == Effect.SAID) {
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
                    preposition.is("from", "of", "for", "against", "about", "to")
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
    ledger.govern(above);
    boolean instead =
        preposition.is("of")
            && preposition.index() > 0
            && sentence.tokens().get(preposition.index() - 1).is("instead");
    if (preposition.is("without", "instead", "than") || instead || above.is("instead")) {
      ledger.apply(Effect.IMPLIED_NOT, preposition);
      return Optional.empty();
    }
    if (preposition.is("to", "of") && words.isIn("near-heads", above.lemma())) {
      return near(sentence, above, ledger);
    }
    if (preposition.is("on") && above.is("go", "keep", "carry")) {
      own.apply(sentence, above, ledger); // "will go on patrolling"
      return Optional.of(above);
    }
    if (preposition.is("by", "in")) {
      own.apply(sentence, above, ledger);
      return Optional.of(above);
    }
    Optional<Effect> phrase = words.findVerb(above.lemma() + " " + preposition.lemma());
    boolean standing =
        STANDING.contains(preposition.lemma()) || preposition.is("before", "upon", "on", "since");
    if (standing && phrase.isEmpty()) {
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
    if (preposition.is("for", "of", "with") && above.isVerb() && effect.isEmpty()) {
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
    boolean came = verb.is("come", "get", "go", "fall", "stop") && !verb.pos().equals("VB");
    if (came || verb.pos().equals("VBD") && isCutShort(sentence, close)) {
      ledger.fallShort(close);
    } else {
      ledger.apply(Effect.POSSIBLE, close);
    }
    return Optional.empty();
  }

  /** "… when he gave himself up": something came between. */
  private static boolean isCutShort(Sentence sentence, Token close) {
    return sentence.tokens().stream()
        .anyMatch(
            t ->
                t.index() > close.index()
                    && t.is("when")
                    && t.head() >= 0
                    && sentence.head(t).dep().equals("advcl")
                    && sentence.head(t).pos().equals("VBD"));
  }

  /** "a plan to attack", "the order to leave"; "the first to enter" did enter. */
  Optional<Token> infinitive(Sentence sentence, Token at, Token above, Ledger ledger) {
    if (isUnreal(sentence, at, above)) {
      ledger.apply(Effect.FICTION, above);
      return Optional.empty();
    }
    boolean to = sentence.children(at).stream().anyMatch(c -> c.pos().equals("TO"));
    boolean report = at.dep().equals("acl") || words.findNoun(above.lemma()).isPresent();
    boolean that = report && Syntax.child(sentence, at, "mark").isPresent();
    if (!to && !that) {
      return Optional.empty();
    }
    ledger.govern(above);
    Optional<Effect> effect = words.findNoun(above.lemma());
    boolean first =
        sentence.children(above).stream()
            .anyMatch(c -> c.is("first", "last", "only", "latest", "second", "third"));
    if (effect.isEmpty() && to && !first) {
      ledger.apply(Effect.PLANNED, above);
    }
    effect.ifPresent(e -> ledger.apply(e, above));
    if (that && words.isIn("grounds", above.lemma()) && isLacking(sentence, above)) {
      ledger.apply(Effect.POSSIBLE, above);
      return Optional.empty();
    }
    boolean told = effect.isPresent() && effect.get() != Effect.SAID;
    if (told) {
      own.negation(sentence, above, ledger);
      dropped(sentence, above).ifPresent(d -> ledger.apply(Effect.IMPLIED_NOT, d));
    }
    if (!told) {
      denial(sentence, above).ifPresent(d -> ledger.apply(Effect.DENIED, d));
    }
    return told ? Optional.of(above) : Optional.empty();
  }

  /** "No evidence that", "found nothing …": the word says that it is not there. */
  private boolean isLacking(Sentence sentence, Token ground) {
    boolean none =
        sentence.children(ground).stream().anyMatch(c -> words.isIn("negators", c.lemma()));
    return none
        || ground.head() >= 0
            && sentence.children(sentence.head(ground)).stream()
                .anyMatch(c -> c.dep().equals("neg"));
  }

  /** "Shelved a plan to send police", "the plan to march fell through": the word that ends it. */
  private Optional<Token> dropped(Sentence sentence, Token plan) {
    if (plan.head() < 0 || !sentence.head(plan).isVerb()) {
      return Optional.empty();
    }
    Token verb = sentence.head(plan);
    String lemma = FrameBuilder.lemma(sentence, verb);
    boolean fell = plan.dep().equals("nsubj") && words.isIn("drops", lemma);
    boolean ended =
        isObject(plan) && (words.isIn("drops", lemma) || words.isIn("drops", verb.lemma()));
    boolean read = words.findObjectVerb(lemma).filter(DENYING::contains).isPresent();
    return fell || ended && !read ? Optional.of(verb) : Optional.empty();
  }

  /** "Denied reports that …", "the claim that … was a fabrication": the word that says so. */
  Optional<Token> denial(Sentence sentence, Token report) {
    if (report.head() < 0) {
      return Optional.empty();
    }
    Token above = sentence.head(report);
    if (report.dep().equals("appos") && words.isIn("falsehoods", above.lemma())) {
      return Optional.of(above); // "rejected as an invention the claim that …"
    }
    boolean object = report.dep().equals("dobj") || report.dep().equals("nsubjpass");
    if (object && words.findObjectVerb(above.lemma()).filter(DENYING::contains).isPresent()) {
      return Optional.of(above);
    }
    return report.dep().equals("nsubj") ? own.falsehood(sentence, above) : Optional.empty();
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
        above.dep().equals("pobj") && above.head() >= 0 && sentence.head(above).is("like");
    return at.dep().equals("relcl") && (generic || simile);
  }
}
