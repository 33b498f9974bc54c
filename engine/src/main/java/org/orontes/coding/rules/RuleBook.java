package org.orontes.coding.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.orontes.coding.frames.Frame;
import org.orontes.coding.frames.FrameBuilder;
import org.orontes.coding.frames.Grammar;
import org.orontes.knowledge.ClauseLexicon;
import org.orontes.knowledge.Knowledge;
import org.orontes.knowledge.RuleEntry;
import org.orontes.knowledge.RuleFile;
import org.orontes.knowledge.WordSieve;
import org.orontes.model.Sentence;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/** All rules, found by their triggers. Immutable and thread-safe. */
public final class RuleBook {
  private final Map<String, List<Candidates>> byVerb = new HashMap<>();

  /** The words of all triggers, which most words of a text are none of. */
  private final WordSieve sieve = new WordSieve();

  private final Map<String, List<Candidates>> byNoun = new HashMap<>();

  /** Rules for two nouns in a row, by the second and then the first. */
  private final Map<String, Map<String, List<Candidates>>> byCompound = new HashMap<>();

  private final FrameBuilder frames;
  private final Kinds kinds;
  private final KindBits bits = new KindBits();
  private final Set<String> figures;
  private final Set<String> figureHeads = new HashSet<>();
  private final Set<String> otherFields;
  private final WordSieve fields = new WordSieve();
  private final Set<String> figurative;
  private final Set<String> adverbial;

  /** Particles that make another verb of a verb: who storms off storms nothing. */
  private final Set<String> leaving;

  private final Grammar grammar;
  private final Governed governed;

  private RuleBook(FrameBuilder frames, Kinds kinds, RuleFile rules, ClauseLexicon words) {
    this.leaving = words.list("parting");
    this.grammar = new Grammar(words);
    this.governed = new Governed(words);
    this.frames = frames;
    this.kinds = kinds;
    Slot.HABITS.forEach(bits::bits);
    this.figures = rules.figures();
    figures.forEach(figure -> figureHeads.add(figure.substring(figure.lastIndexOf(' ') + 1)));
    this.otherFields = rules.otherFields();
    otherFields.forEach(fields::add);
    this.figurative = rules.figurative();
    this.adverbial = rules.adverbial();
  }

  /**
   * Reads the rules.
   *
   * @throws IllegalArgumentException if a pattern cannot be read; says which rule
   */
  public static RuleBook of(Knowledge knowledge) {
    return of(knowledge, knowledge.rules().listAll());
  }

  /**
   * Reads rules in the notation of the coding rules that are not those of {@code rules/}.
   *
   * @throws IllegalArgumentException if a pattern cannot be read; says which rule
   */
  public static RuleBook of(Knowledge knowledge, List<RuleEntry> entries) {
    RuleBook book =
        new RuleBook(
            new FrameBuilder(
                knowledge.rules(),
                knowledge.clauses(),
                knowledge.places()::isMonth,
                word -> knowledge.quantities().isIn("nobody", word)),
            new Kinds(knowledge),
            knowledge.rules(),
            knowledge.clauses());
    for (RuleEntry entry : entries) {
      Rule rule = Rule.of(entry, book.bits);
      int number = 0;
      for (Pattern pattern : rule.patterns()) {
        number++;
        Candidates.Entry indexed = new Candidates.Entry(entry, pattern, number);
        Map<String, List<Candidates>> by =
            pattern.kind() == Frame.Kind.VERB ? book.byVerb : book.byNoun;
        for (String trigger : pattern.triggers()) {
          by.computeIfAbsent(trigger, k -> List.of(new Candidates())).get(0).add(indexed);
          int cut = trigger.lastIndexOf(' ');
          book.letThrough(trigger);
          if (cut > 0 && pattern.kind() == Frame.Kind.NOUN) {
            book.byCompound
                .computeIfAbsent(trigger.substring(cut + 1), k -> new HashMap<>())
                .computeIfAbsent(trigger.substring(0, cut), k -> List.of(new Candidates()))
                .get(0)
                .add(indexed);
          }
        }
      }
    }
    return book;
  }

  /** A verb stands before its particle, a noun behind its space or hyphen. */
  private void letThrough(String trigger) {
    for (String word : trigger.split(" ")) {
      sieve.add(word);
    }
    for (int at = trigger.indexOf('-'); at >= 0; at = trigger.indexOf('-', at + 1)) {
      sieve.add(trigger.substring(at + 1));
    }
  }

  /** What kind of thing a word is: the same test that slots make. */
  public Kinds kinds() {
    return kinds;
  }

  /** The frame of a word, whether or not a rule fits it. */
  public Optional<Frame> frame(Sentence sentence, Token token, MentionIndex mentions) {
    KnownWords words = mentions.words(sentence);
    Optional<Frame> known = words.frames[token.index()];
    if (known == null) {
      known = frames.frame(sentence, token);
      words.frames[token.index()] = known;
    }
    return known;
  }

  /** True if a rule has the word for its trigger, whatever stands around it. */
  public boolean knows(Sentence sentence, Token token) {
    return !candidates(sentence, token).isEmpty();
  }

  /** Every rule that fits a word of a sentence, the one that asks for most first. */
  public List<Match> match(Sentence sentence, Token token, MentionIndex mentions) {
    List<Candidates> known = candidates(sentence, token);
    if (!mayFit(known, sentence, token)
        || isFigure(sentence, token)
        || isAdverbial(sentence, token)) {
      return List.of();
    }
    Optional<Frame> frame = frame(sentence, token, mentions);
    if (frame.isEmpty()) {
      return List.of();
    }
    Matcher matcher = new Matcher(kinds, bits, governed, mentions, frame.get());
    List<Match> matches = new ArrayList<>();
    for (Candidates candidates : known) {
      match(candidates, matcher, frame.get(), matches);
    }
    matches.sort((a, b) -> Integer.compare(b.weight(), a.weight()));
    return matches;
  }

  private static boolean mayFit(List<Candidates> known, Sentence sentence, Token token) {
    for (Candidates candidates : known) {
      if (candidates.mayFit(sentence, token)) {
        return true;
      }
    }
    return false;
  }

  private void match(Candidates candidates, Matcher matcher, Frame frame, List<Match> matches) {
    boolean object = frame.has(Frame.Role.OBJECT);
    boolean any = object || frame.has(Frame.Role.DATIVE);
    BitSet some = candidates.of(matcher);
    for (int i = some.nextSetBit(0); i >= 0; i = some.nextSetBit(i + 1)) {
      Candidates.Entry entry = candidates.get(i);
      Pattern pattern = entry.pattern();
      if (pattern.needsObjectWord() && !object || pattern.needsObject() && !any) {
        continue;
      }
      Matcher.Fit fit = matcher.fit(pattern);
      if (fit != null && !isFigure(frame.sentence(), fit.words())) {
        matches.add(
            new Match(
                entry.rule(),
                entry.number(),
                frame,
                fit.roles(),
                fit.clauses(),
                fit.words(),
                fit.weight() + entry.rule().prefer()));
      }
    }
  }

  private boolean isFigure(Sentence sentence, List<Token> words) {
    for (Token word : words) {
      if (isFigure(sentence, word)) {
        return true;
      }
    }
    return false;
  }

  /** "A heart attack"; "the striker led the attack": no event, whatever the slots say. */
  private boolean isFigure(Sentence sentence, Token token) {
    if (token.index() > 0 && figureHeads.contains(token.lemma())) {
      Token before = sentence.tokens().get(token.index() - 1);
      if (figures.contains(before.lemma() + " " + token.lemma())) {
        return true;
      }
    }
    return figurative.contains(token.lemma()) && isOfOtherField(sentence);
  }

  private boolean isOfOtherField(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      if (fields.mayHold(token.lemma()) && otherFields.contains(token.lemma())) {
        return true;
      }
    }
    return false;
  }

  /** "In support of the army": said of another event, and none by itself. */
  private boolean isAdverbial(Sentence sentence, Token token) {
    return adverbial.contains(token.lemma())
        && token.dep().equals("pobj")
        && token.head() == token.index() - 1
        && sentence.head(token).is("in")
        && Syntax.child(sentence, token, "prep").filter(p -> p.is("of")).isPresent();
  }

  private List<Candidates> candidates(Sentence sentence, Token token) {
    if (!sieve.mayHold(token.lemma()) && !token.pos().equals("VBG")) {
      return List.of();
    }
    if (token.isVerb()) {
      if (FrameBuilder.isNounLike(sentence, token)) {
        return byNoun.getOrDefault(token.form().toLowerCase(Locale.ROOT), List.of());
      }
      String lemma = grammar.lemma(sentence, token);
      List<Candidates> own = byVerb.getOrDefault(lemma, List.of());
      return lemma.equals(token.lemma()) || isLeaving(lemma)
          ? own
          : joined(own, byVerb.getOrDefault(token.lemma(), List.of()));
    }
    if (!token.isNoun()) {
      return List.of();
    }
    List<Candidates> own = byNoun.getOrDefault(token.lemma(), List.of());
    if (token.index() > 1 && sentence.tokens().get(token.index() - 1).form().equals("-")) {
      String hyphened = FixedWords.compound(sentence, token);
      return joined(byNoun.getOrDefault(hyphened, List.of()), own);
    }
    if (token.index() > 0) {
      Token before = sentence.tokens().get(token.index() - 1);
      Map<String, List<Candidates>> compounds =
          before.head() == token.index() ? byCompound.get(token.lemma()) : null;
      if (compounds != null) {
        return joined(own, compounds.getOrDefault(before.lemma(), List.of()));
      }
    }
    return own;
  }

  private boolean isLeaving(String lemma) {
    return leaving.contains(lemma.substring(lemma.indexOf(' ') + 1));
  }

  private static List<Candidates> joined(List<Candidates> first, List<Candidates> second) {
    if (first.isEmpty() || second.isEmpty()) {
      return first.isEmpty() ? second : first;
    }
    List<Candidates> both = new ArrayList<>(first);
    both.addAll(second);
    return both;
  }
}
