package org.orontes.coding.real;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orontes.coding.frames.Frame;
import org.orontes.coding.frames.FrameBuilder;
import org.orontes.knowledge.FactualityLexicon;
import org.orontes.knowledge.FactualityLexicon.Effect;
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
  private static final Set<String> OPEN_ENDED =
      Set.of("when", "until", "before", "once", "whenever", "till");
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
  private final SpeechLexicon speech;
  private final OwnMarks own;

  /** Makes one over the lexicon. */
  public FactualityReader(FactualityLexicon words, SpeechLexicon speech) {
    this.words = words;
    this.speech = speech;
    this.own = new OwnMarks(words, speech);
  }

  /** How the event of a frame is told. */
  public Reading read(Frame frame) {
    Ledger ledger = new Ledger();
    Sentence sentence = frame.sentence();
    Token at = frame.trigger();
    own.apply(sentence, at, ledger);
    if (isQuestion(sentence, at)) {
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

  private static boolean isQuestion(Sentence sentence, Token at) {
    Token last = sentence.tokens().get(sentence.tokens().size() - 1);
    return last.form().equals("?") && (at.head() < 0 || at.dep().equals("root"));
  }

  /** One step up; empty at the top or where the clause stands on its own. */
  private Optional<Token> climb(Sentence sentence, Token at, @Nullable Token light, Ledger ledger) {
    if (at.head() < 0) {
      return Optional.empty();
    }
    Token above = sentence.head(at);
    return switch (at.dep()) {
      case "ccomp", "xcomp", "oprd" -> clause(sentence, at, above, ledger);
      case "dobj", "nsubjpass", "attr" -> object(sentence, at, above, light, ledger);
      case "nsubj" -> subject(sentence, at, above, ledger);
      case "csubj", "csubjpass" -> gerundSubject(sentence, above, ledger);
      case "pobj" -> behind(sentence, at, above, ledger);
      case "pcomp" -> gerundBehind(sentence, above, ledger);
      case "advcl" -> adverbial(sentence, at, above, ledger);
      case "acl", "relcl" -> infinitive(sentence, at, above, ledger);
      case "compound", "nmod" -> modifier(at, above, ledger);
      case "conj" -> conjunct(sentence, at, above, ledger);
      default -> Optional.empty();
    };
  }

  private Optional<Token> clause(Sentence sentence, Token at, Token above, Ledger ledger) {
    ledger.govern(above);
    String lemma = FrameBuilder.lemma(sentence, above);
    Optional<Effect> effect =
        above.isVerb()
            ? words.findVerb(lemma).or(() -> words.findVerb(above.lemma()))
            : above.isNoun() ? words.findNoun(lemma) : words.findAdjective(lemma);
    boolean infinitive = sentence.children(at).stream().anyMatch(c -> c.pos().equals("TO"));
    if (isWentOn(sentence, above)) {
      effect = Optional.of(Effect.IMPLIED);
    } else if (above.is("go") && above.pos().equals("VBG") && infinitive) {
      effect = Optional.of(Effect.PLANNED);
    } else if (above.is("be", "have") && infinitive) {
      effect = Optional.of(Effect.PLANNED);
    }
    boolean passive = Syntax.child(sentence, above, "auxpass").isPresent();
    if (passive && speech.isPassiveSpeech(above.lemma()) && !above.is("expect", "fear")) {
      ledger.hedge(above, true);
      return Optional.empty();
    }
    Effect does = effect.orElse(infinitive ? Effect.PLANNED : Effect.SAID);
    if (does == Effect.SAID && above.isVerb() && isUnsaid(sentence, above)) {
      ledger.apply(Effect.FICTION, above);
      return Optional.empty();
    }
    if (does == Effect.ATTEMPT) {
      failure(sentence, above).ifPresent(ledger::fail);
    }
    if (does == Effect.POSSIBLE && above.is("warn")) {
      does = Effect.SAID;
    }
    ledger.apply(does, above);
    if (does == Effect.SAID) {
      return Optional.empty();
    }
    own.apply(sentence, above, ledger);
    return Optional.of(above);
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
                words.isIn("failures", FrameBuilder.lemma(sentence, c))
                    || words.isIn("failures", c.lemma()))
        .findFirst();
  }

  private Optional<Token> object(
      Sentence sentence, Token at, Token above, @Nullable Token light, Ledger ledger) {
    boolean carried = light != null && light.index() == above.index();
    if (!carried && above.isVerb() && !above.is("be")) {
      ledger.govern(above);
      String lemma = FrameBuilder.lemma(sentence, above);
      Optional<Effect> effect =
          words.findObjectVerb(lemma).or(() -> words.findObjectVerb(above.lemma()));
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

  /** "The attack would …": only a word such as "happen", or a modal, says whether it did. */
  private Optional<Token> subject(Sentence sentence, Token at, Token above, Ledger ledger) {
    if (!at.isNoun() || !above.isVerb()) {
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

  /** "if fighting reaches the town": the word that makes the clause a condition. */
  private Optional<Token> condition(Sentence sentence, Token verb) {
    return verb.dep().equals("advcl")
        ? Syntax.children(sentence, verb, "mark").stream()
            .filter(c -> words.isIn("conditionals", c.lemma()))
            .filter(c -> !OPEN_ENDED.contains(c.lemma()))
            .findFirst()
        : Optional.empty();
  }

  /** "The fall of the town seems plausible", "an attack is imminent". */
  private Optional<Token> judgement(Sentence sentence, Token verb) {
    return sentence.children(verb).stream()
        .filter(c -> c.index() > verb.index())
        .filter(c -> c.pos().startsWith("JJ") && words.findAdjective(c.lemma()).isPresent())
        .findFirst();
  }

  /** "Capturing the town would allow": nobody says that it was captured. */
  private Optional<Token> gerundSubject(Sentence sentence, Token above, Ledger ledger) {
    boolean past = above.pos().equals("VBD") && Syntax.children(sentence, above, "aux").isEmpty();
    if (!past) {
      ledger.apply(Effect.CONDITIONAL, above);
    }
    return Optional.empty();
  }

  private Optional<Token> behind(Sentence sentence, Token at, Token preposition, Ledger ledger) {
    if (preposition.head() < 0) {
      return Optional.empty();
    }
    Token above = sentence.head(preposition);
    if (preposition.is("without")) {
      ledger.apply(Effect.IMPLIED_NOT, preposition);
      return Optional.empty();
    }
    if (STANDING.contains(preposition.lemma())
        || preposition.is("in") && !above.is("case", "event")) {
      return Optional.empty();
    }
    ledger.govern(above);
    if (above.isVerb()) {
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
    if (above.is("case", "event")) {
      ledger.apply(Effect.CONDITIONAL, above);
      return Optional.empty();
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

  private Optional<Token> gerundBehind(Sentence sentence, Token preposition, Ledger ledger) {
    if (preposition.head() < 0) {
      return Optional.empty();
    }
    Token above = sentence.head(preposition);
    ledger.govern(above);
    if (preposition.is("without", "instead")) {
      ledger.apply(Effect.IMPLIED_NOT, preposition);
      return Optional.empty();
    }
    if (preposition.is("by", "in")) {
      own.apply(sentence, above, ledger);
      return Optional.of(above);
    }
    if (STANDING.contains(preposition.lemma()) || preposition.is("before", "upon", "on", "since")) {
      return Optional.empty();
    }
    Optional<Effect> effect =
        above.isVerb()
            ? words
                .findVerb(above.lemma() + " " + preposition.lemma())
                .or(() -> words.findVerb(above.lemma()))
            : above.isNoun() ? words.findNoun(above.lemma()) : words.findAdjective(above.lemma());
    if (preposition.is("from") && effect.isEmpty()) {
      effect = Optional.of(Effect.IMPLIED_NOT);
    }
    if (preposition.is("for", "of", "with") && above.isVerb() && effect.isEmpty()) {
      return Optional.empty();
    }
    effect.ifPresent(e -> ledger.apply(e, above));
    return effect.isPresent() && effect.get() != Effect.SAID
        ? Optional.of(above)
        : Optional.empty();
  }

  /** "went on to capture": it did. */
  private static boolean isWentOn(Sentence sentence, Token verb) {
    return verb.is("go") && sentence.children(verb).stream().anyMatch(c -> c.is("on"));
  }

  private Optional<Token> adverbial(Sentence sentence, Token at, Token above, Ledger ledger) {
    for (Token child : sentence.children(at)) {
      boolean marks =
          child.dep().equals("mark") || (child.dep().equals("advmod") && child.pos().equals("WRB"));
      if (marks && OPEN_ENDED.contains(child.lemma())) {
        if (isOpen(sentence, above)
            || !at.pos().equals("VBD")
                && Syntax.child(sentence, at, "aux").filter(a -> a.is("have", "be")).isEmpty()) {
          ledger.apply(Effect.CONDITIONAL, child);
        }
        return Optional.empty();
      }
      if (marks && words.isIn("conditionals", child.lemma())) {
        ledger.apply(Effect.CONDITIONAL, child);
        return Optional.empty();
      }
      if (marks && child.is("so")) {
        ledger.apply(Effect.PLANNED, child);
        return Optional.empty();
      }
      if (marks) {
        return Optional.empty();
      }
      if (child.pos().equals("TO")) {
        if (isWentOn(sentence, above)) {
          own.apply(sentence, above, ledger);
          return Optional.of(above);
        }
        if (!above.is("go", "come", "remain", "be") || above.is("go")) {
          ledger.apply(Effect.PLANNED, child);
        }
        return Optional.empty();
      }
    }
    boolean participle = at.pos().equals("VBG") || at.pos().equals("VBN");
    if (participle && above.isVerb()) {
      own.modals(sentence, above, ledger);
      own.negation(sentence, above, ledger);
      return Optional.of(above);
    }
    return Optional.empty();
  }

  private static boolean isOpen(Sentence sentence, Token above) {
    return Syntax.children(sentence, above, "aux", "modal").stream()
        .anyMatch(a -> a.pos().equals("MD"));
  }

  /** "a plan to attack", "the order to leave"; "the first to enter" did enter. */
  private Optional<Token> infinitive(Sentence sentence, Token at, Token above, Ledger ledger) {
    boolean to = sentence.children(at).stream().anyMatch(c -> c.pos().equals("TO"));
    boolean that = at.dep().equals("acl") && Syntax.child(sentence, at, "mark").isPresent();
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
    return effect.isPresent() && effect.get() != Effect.SAID
        ? Optional.of(above)
        : Optional.empty();
  }

  /** "withdrawal plan", "attack fears". */
  private Optional<Token> modifier(Token at, Token above, Ledger ledger) {
    if (!at.isNoun()) {
      return Optional.empty();
    }
    words.findNoun(above.lemma()).ifPresent(e -> ledger.apply(e, above));
    return Optional.empty();
  }

  /** A second verb shares the modal and what governs the first, unless it has its own. */
  private Optional<Token> conjunct(Sentence sentence, Token at, Token above, Ledger ledger) {
    if (at.isVerb() && above.isVerb()) {
      boolean ownSubject = Syntax.child(sentence, at, "nsubj", "nsubjpass").isPresent();
      boolean ownAux = !Syntax.children(sentence, at, "aux").isEmpty();
      if (!ownSubject && !ownAux && !at.pos().equals("VBD") && !at.pos().equals("VBZ")) {
        own.modals(sentence, above, ledger);
      }
      if (ownSubject && above.dep().equals("root")) {
        return Optional.empty();
      }
    }
    return Optional.of(above);
  }
}
