package org.orontes.coding.real;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orontes.coding.frames.Frame;
import org.orontes.coding.frames.Grammar;
import org.orontes.knowledge.ClauseLexicon;
import org.orontes.knowledge.FactualityLexicon;
import org.orontes.knowledge.FactualityLexicon.Effect;
import org.orontes.knowledge.Knowledge;
import org.orontes.knowledge.SpeechLexicon;
import org.orontes.model.Sentence;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/**
 * Climbs from an event to the top of its sentence and notes what each governing word does to it.
 * Pure and thread-safe.
 *
 * <p>The climb stops where a clause stands on its own: at a relative clause, at "after" and its
 * like, and at a verb of speech, behind which the attribution takes over.
 */
public final class FactualityReader {
  private static final int MAX_STEPS = 25;

  private final FactualityLexicon words;
  private final SpeechLexicon speech;
  private final Grammar grammar;
  private final Set<String> stopping;
  private final Set<String> moving;
  private final Set<String> duties;
  private final Set<String> foretold;
  private final Set<String> warning;
  private final Set<String> judging;
  private final Set<String> letting;
  private final Set<String> nor;
  private final Set<String> neither;
  private final OwnMarks own;
  private final Judgements judgements;
  private final Adverbials adverbials;
  private final Mishaps mishaps;
  private final GoverningNouns nouns;
  private final Played played;
  private final Recordings recordings;
  private final Reports reports;
  private final Asked asked;

  /** Makes one over the data. */
  public FactualityReader(Knowledge knowledge) {
    ClauseLexicon clauses = knowledge.clauses();
    this.words = knowledge.factuality();
    this.speech = knowledge.speech();
    this.grammar = new Grammar(clauses);
    this.own = new OwnMarks(words, speech, clauses);
    this.played = new Played(words, clauses);
    this.recordings = new Recordings(words, own);
    this.adverbials = new Adverbials(words, own, played, clauses);
    this.judgements = new Judgements(words, own, adverbials, clauses);
    this.reports = new Reports(words, own, clauses);
    this.asked = new Asked(clauses);
    this.nouns = new GoverningNouns(words, own, played, reports, clauses);
    this.mishaps = new Mishaps(words, clauses);
    this.stopping = clauses.list("if-not");
    this.moving = clauses.list("going");
    this.duties = clauses.list("meant-to");
    this.foretold = clauses.list("foretold");
    this.warning = clauses.list("warning");
    this.judging = clauses.list("judging");
    this.letting = clauses.list("letting");
    this.nor = clauses.list("nor");
    this.neither = clauses.list("neither");
  }

  /** How the event of a frame is told. */
  public Reading read(Frame frame) {
    Ledger ledger = new Ledger();
    Sentence sentence = frame.sentence();
    Token at = frame.trigger();
    own.apply(sentence, at, ledger);
    recordings.fake(sentence, at).ifPresent(word -> ledger.apply(Effect.DENIED, word));
    if (isAhead(sentence, at)) {
      ledger.apply(Effect.PLANNED, at);
    }
    aside(sentence, at, ledger);
    if (mishaps.hold(frame)) {
      ledger.apply(Effect.FICTION, at);
    }
    if (asked.isQuestion(sentence, at)) {
      ledger.apply(Effect.FICTION, sentence.tokens().get(sentence.tokens().size() - 1));
    }
    for (int step = 0; step < MAX_STEPS; step++) {
      Optional<Token> next = climb(sentence, at, frame.light(), ledger);
      if (next.isEmpty()) {
        break;
      }
      at = next.get();
    }
    return ledger.close();
  }

  /** "Junta to execute four activists": a headline's future. */
  private static boolean isAhead(Sentence sentence, Token at) {
    return at.pos().equals("VB")
        && at.dep().equals("root")
        && Syntax.child(sentence, at, "nsubj", "nsubjpass").isPresent()
        && Syntax.hasTo(sentence, at);
  }

  /** Marks that the parser leaves at the word itself, whatever it takes the clause to be. */
  private void aside(Sentence sentence, Token at, Ledger ledger) {
    if (!at.isVerb()) {
      return;
    }
    if (at.index() > 0) {
      Token before = sentence.tokens().get(at.index() - 1);
      if (before.is("than") && (at.pos().equals("VB") || at.pos().equals("VBG"))) {
        ledger.apply(Effect.IMPLIED_NOT, before); // "rather than attack the town"
      }
    }
    Token first = sentence.tokens().get(0);
    if (at.dep().equals("ccomp")
        && at.head() == 0
        && first.is("have")
        && first.pos().equals("VBD")) {
      ledger.apply(Effect.IMPLIED_NOT, first); // "Had rebels seized the dam, …"
    }
    played.find(sentence, at).ifPresent(word -> ledger.apply(Effect.FICTION, word));
    for (Token child : sentence.children(at)) {
      boolean misread = child.dep().equals("aux") && child.isVerb() && child.index() < at.index();
      if (misread && words.findVerb(child.lemma()).filter(e -> e == Effect.DENIED).isPresent()) {
        ledger.apply(Effect.DENIED, child); // "deny having used": the parser takes it for one verb
      }
      if (child.dep().equals("mark") && at.head() < 0 && stopping.contains(child.lemma())) {
        ledger.apply(Effect.CONDITIONAL, child);
      }
    }
  }

  /**
   * "Minister denies bridge shelled": in a headline the participle behind the object is the clause.
   */
  private static boolean isHeadlineClause(Sentence sentence, Token at, Token noun) {
    if (!at.dep().equals("acl") || !at.pos().equals("VBN") || !noun.dep().equals("dobj")) {
      return false;
    }
    String end = sentence.tokens().get(sentence.tokens().size() - 1).form();
    boolean headline = !end.equals(".") && !end.equals("!") && !end.equals("?");
    return headline
        && noun.head() >= 0
        && isPresent(sentence.head(noun))
        && Syntax.child(sentence, noun, "det", "poss").isEmpty()
        && Syntax.child(sentence, at, "agent").isEmpty();
  }

  /** One step up; empty at the top or where the clause stands on its own. */
  private Optional<Token> climb(Sentence sentence, Token at, @Nullable Token light, Ledger ledger) {
    if (at.head() < 0) {
      return Optional.empty();
    }
    Token above = sentence.head(at);
    if (above.isVerb() && !at.dep().equals("advcl")) {
      played.stage(sentence, above).ifPresent(word -> ledger.apply(Effect.FICTION, word));
    }
    return switch (at.dep()) {
      case "ccomp", "xcomp", "oprd" -> clause(sentence, at, above, ledger);
      case "dobj", "nsubjpass", "attr" -> object(sentence, at, above, light, ledger);
      case "nsubj" -> judgements.subject(sentence, at, above, ledger);
      case "csubj", "csubjpass" -> judgements.gerundSubject(sentence, above, ledger);
      case "pobj" -> nouns.behind(sentence, at, above, ledger);
      case "pcomp" -> nouns.gerundBehind(sentence, above, ledger);
      case "advcl" -> adverbials.adverbial(sentence, at, above, ledger);
      case "acl", "relcl" ->
          isHeadlineClause(sentence, at, above)
              ? clause(sentence, at, sentence.head(above), ledger)
              : nouns.infinitive(sentence, at, above, ledger);
      case "compound", "nmod" -> nouns.modifier(at, above, ledger);
      case "conj" -> conjunct(sentence, at, above, ledger);
      default -> Optional.empty();
    };
  }

  private Optional<Token> clause(Sentence sentence, Token at, Token above, Ledger ledger) {
    ledger.govern(above);
    String lemma = grammar.lemma(sentence, above);
    Optional<Effect> effect = governing(sentence, at, above, lemma);
    if (isSettled(sentence, at, above, ledger)) {
      return Optional.empty();
    }
    boolean infinitive = Syntax.hasTo(sentence, at);
    if (adverbials.isWentOn(sentence, above)) {
      effect = Optional.of(Effect.IMPLIED);
    } else if (moving.contains(above.lemma()) && above.pos().equals("VBG") && infinitive) {
      effect = Optional.of(Effect.PLANNED);
    } else if (duties.contains(above.lemma()) && infinitive) {
      effect = Optional.of(Effect.PLANNED);
    }
    boolean passive = Syntax.child(sentence, above, "auxpass").isPresent();
    if (passive && speech.isPassiveSpeech(above.lemma()) && !foretold.contains(above.lemma())) {
      ledger.hedge(above, true);
      return Optional.empty();
    }
    boolean bare = at.pos().equals("VB") && at.index() > above.index();
    if ((infinitive || bare) && isStanding(sentence, above)) {
      effect = Optional.of(Effect.PLANNED);
    }
    Optional<Token> untrue = own.falsehood(sentence, above);
    if ((above.is("be") || words.isIn("truths", above.lemma())) && untrue.isPresent()) {
      ledger.apply(Effect.DENIED, untrue.get());
      return Optional.empty();
    }
    Effect does = effect.orElse(infinitive ? Effect.PLANNED : Effect.SAID);
    if (does == Effect.SAID && infinitive && nouns.isTask(sentence, at, above)) {
      does = Effect.PLANNED;
    }
    if (does == Effect.SAID && above.isVerb() && isUnsaid(sentence, above)) {
      ledger.apply(Effect.FICTION, above);
      return Optional.empty();
    }
    if (does == Effect.ATTEMPT) {
      failure(sentence, above).ifPresent(ledger::fail);
    }
    if (does == Effect.POSSIBLE && warning.contains(above.lemma())) {
      does = Effect.SAID;
    }
    ledger.apply(does, above);
    if (does == Effect.SAID) {
      if (above.isNoun()) {
        reports.denial(sentence, above).ifPresent(d -> ledger.apply(Effect.DENIED, d));
      }
      return Optional.empty();
    }
    own.apply(sentence, above, ledger);
    return Optional.of(above);
  }

  /** True where the clause is a question, a story or a given, whatever governs it. */
  private boolean isSettled(Sentence sentence, Token at, Token above, Ledger ledger) {
    if (own.isUndoubted(sentence, above)) {
      return true;
    }
    if (asked.isIndirect(sentence, at) || reports.isGroundless(sentence, above)) {
      ledger.apply(Effect.POSSIBLE, above);
      return true;
    }
    if (played.isStory(sentence, above)) {
      ledger.apply(Effect.FICTION, above);
      return true;
    }
    return asked.isPresupposed(sentence, at);
  }

  /** What the word above does to its clause. */
  private Optional<Effect> governing(Sentence sentence, Token at, Token above, String lemma) {
    if (!above.isVerb()) {
      return above.isNoun() ? words.findNoun(lemma) : words.findAdjective(lemma);
    }
    Optional<Effect> effect = words.findVerb(lemma).or(() -> words.findVerb(above.lemma()));
    if (effect.isEmpty() && at.pos().equals("VBG")) {
      return words
          .findObjectVerb(lemma)
          .or(() -> words.findObjectVerb(above.lemma()))
          .filter(e -> e != Effect.IMPLIED); // "agreed to halt fighting": there was some
    }
    if (judging.contains(above.lemma()) && !at.pos().equals("VBG")) {
      Optional<Effect> judged =
          Syntax.child(sentence, above, "acomp").flatMap(a -> words.findAdjective(a.lemma()));
      boolean ofIt = Syntax.child(sentence, above, "nsubj").filter(n -> !n.is("it")).isEmpty();
      return ofIt && judged.isPresent() && judged.get() == Effect.POSSIBLE ? judged : effect;
    }
    return effect;
  }

  /** "The law lets the governor ban rallies": a rule, and no event yet. */
  private boolean isStanding(Sentence sentence, Token verb) {
    int next = verb.index() + 1;
    boolean cut =
        letting.contains(verb.lemma())
            && next < sentence.tokens().size()
            && sentence.tokens().get(next).form().equals("s"); // "lets", which the reader parts
    return words.isIn("enabling", verb.lemma()) && (cut || isPresent(verb));
  }

  static boolean isPresent(Token verb) {
    return verb.pos().equals("VBZ") || verb.pos().equals("VBP");
  }

  /** "has not said that", "never confirmed that": nobody says anything. */
  private boolean isUnsaid(Sentence sentence, Token verb) {
    return speech.findVerb(verb.lemma()).isPresent()
        && Syntax.children(sentence, verb, "neg", "advmod").stream()
            .anyMatch(c -> words.isIn("negators", c.lemma()));
  }

  /** "tried to …, but failed", "tried to … but were driven off": the word that says so. */
  private Optional<Token> failure(Sentence sentence, Token tried) {
    return Syntax.children(sentence, tried, "conj").stream()
        .filter(
            c ->
                words.isIn("failures", grammar.lemma(sentence, c))
                    || words.isIn("failures", c.lemma()))
        .findFirst();
  }

  private Optional<Token> object(
      Sentence sentence, Token at, Token above, @Nullable Token light, Ledger ledger) {
    if (above.isVerb() && isViewedAsOpen(sentence, above, at)) {
      ledger.apply(Effect.POSSIBLE, above);
      return Optional.empty();
    }
    if (played.isLesson(sentence, above)) {
      ledger.apply(Effect.FICTION, above);
      return Optional.empty();
    }
    boolean carried = light != null && light.index() == above.index();
    if (!carried && above.isVerb() && !above.is("be")) {
      ledger.govern(above);
      String lemma = grammar.lemma(sentence, above);
      Optional<Effect> effect =
          words.findObjectVerb(lemma).or(() -> words.findObjectVerb(above.lemma()));
      if (effect.filter(e -> e == Effect.IMPLIED_NOT).isPresent()
          && words.isIn("left-open", lemma)
          && Syntax.child(sentence, above, "neg").isPresent()) {
        ledger.apply(Effect.POSSIBLE, above);
        return Optional.empty();
      }
      if (own.isPowerless(sentence, above)) {
        return Optional.empty();
      }
      effect.ifPresent(e -> ledger.apply(e, above));
      if (effect.isPresent() && (effect.get() == Effect.SAID || effect.get() == Effect.DENIED)) {
        return Optional.empty();
      }
      if (effect.isEmpty() || effect.get() == Effect.IMPLIED) {
        own.modals(sentence, above, ledger);
        return Optional.of(above);
      }
    }
    own.apply(sentence, above, ledger);
    return Optional.of(above);
  }

  /** "See the fall of the town as a matter of time": it has not come. */
  private boolean isViewedAsOpen(Sentence sentence, Token verb, Token event) {
    return Stream.of(verb, event)
        .flatMap(t -> Syntax.prepositions(sentence, t).stream())
        .filter(p -> p.is("as"))
        .flatMap(p -> sentence.children(p).stream())
        .anyMatch(
            c ->
                words.isIn("options", c.lemma())
                    || words
                        .findAdjective(c.lemma())
                        .filter(e -> e == Effect.POSSIBLE)
                        .isPresent());
  }

  /** A second verb shares the modal and what governs the first, unless it has its own. */
  private Optional<Token> conjunct(Sentence sentence, Token at, Token above, Ledger ledger) {
    if (at.isVerb() && above.isVerb()) {
      boolean ownSubject = Syntax.child(sentence, at, "nsubj", "nsubjpass").isPresent();
      boolean ownAux = !Syntax.children(sentence, at, "aux").isEmpty();
      boolean not =
          sentence.children(at).stream().anyMatch(c -> nor.contains(c.lemma()))
              || sentence.children(above).stream()
                  .anyMatch(c -> neither.contains(c.lemma()) && !c.isNoun());
      if (not) {
        own.negation(sentence, above, ledger);
      }
      if (!ownSubject && !ownAux && !at.pos().equals("VBD") && !at.pos().equals("VBZ")) {
        own.modals(sentence, above, ledger);
      }
      Syntax.children(sentence, above, "cc").stream()
          .filter(c -> nor.contains(c.lemma()) && c.index() < at.index() && !not)
          .findFirst()
          .ifPresent(ledger::negateBy);
      if (ownSubject && above.dep().equals("root")) {
        return Optional.empty();
      }
    }
    return Optional.of(above);
  }
}
