package org.orontes.coding.frames;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.orontes.coding.frames.Frame.Argument;
import org.orontes.coding.frames.Frame.Kind;
import org.orontes.coding.frames.Frame.Role;
import org.orontes.knowledge.ClauseLexicon;
import org.orontes.knowledge.RuleFile;
import org.orontes.model.Sentence;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/** Builds frames. Pure and thread-safe. */
public final class FrameBuilder {
  /** Arcs on which a gerund stands where a noun does. */
  private static final Pattern CLOCK =
      Pattern.compile("([01]\\d|2[0-3])[0-5]\\d|([01]?\\d|2[0-3])[:.][0-5]\\d");

  private static final Set<String> NOUN_ARCS = Set.of("nsubj", "nsubjpass", "dobj", "pobj");

  private final Grammar grammar;
  private final Set<String> givenTo;
  private final Set<String> giving;
  private final Set<String> letting;
  private final Set<String> beyondTimes;
  private final Predicate<String> month;
  private final Subjects subjects;
  private final NounFrames nouns;

  /**
   * Makes a builder.
   *
   * @param rules lists verbs by their part in a clause
   * @param words the lists of the language
   * @param month true for the name of a month in lower case
   * @param nobody true for a word for none: whoever is called so did nothing
   */
  public FrameBuilder(
      RuleFile rules, ClauseLexicon words, Predicate<String> month, Predicate<String> nobody) {
    this.grammar = new Grammar(words);
    this.givenTo = words.list("given-to");
    this.giving = words.list("giving");
    this.letting = words.list("letting");
    this.beyondTimes = words.list("beyond-times");
    this.month = month;
    this.subjects = new Subjects(rules, words);
    this.nouns = new NounFrames(this, rules, words, nobody);
  }

  /** The frame of a verb or a noun; none for other words. */
  public Optional<Frame> frame(Sentence sentence, Token token) {
    if (isNounLike(sentence, token)) {
      return Optional.of(nouns.frame(sentence, token));
    }
    if (token.isVerb()) {
      return Optional.of(verb(sentence, token));
    }
    if (token.isNoun()) {
      return Optional.of(nouns.frame(sentence, token));
    }
    return Optional.empty();
  }

  /** A gerund that stands where a noun does: "fighting continued", "the shelling of". */
  public static boolean isNounLike(Sentence sentence, Token token) {
    if (!token.pos().equals("VBG")) {
      return false;
    }
    boolean place = NOUN_ARCS.contains(token.dep());
    boolean determined =
        Syntax.child(sentence, token, "det", "poss", "nmod", "amod", "compound").isPresent();
    boolean object = Syntax.child(sentence, token, "dobj").isPresent();
    return (place || determined) && !object;
  }

  Frame verb(Sentence sentence, Token verb) {
    boolean passive = subjects.isPassive(sentence, verb);
    List<Argument> arguments = new ArrayList<>();
    subjects.add(sentence, verb, passive, arguments);
    objects(sentence, verb, passive, arguments);
    obliques(sentence, verb, passive, arguments);
    for (Token clause :
        Syntax.children(sentence, verb, "ccomp", "xcomp", "acomp", "attr", "oprd")) {
      arguments.add(new Argument(Role.CLAUSE, mark(sentence, clause), clause, false));
    }
    return new Frame(
        sentence, verb, Kind.VERB, grammar.lemma(sentence, verb), passive, arguments, null);
  }

  /** "that", "to", "if" or "whether" before a clause; empty for a bare one. */
  private static String mark(Sentence sentence, Token clause) {
    for (Token child : sentence.children(clause)) {
      if (child.dep().equals("mark") || child.pos().equals("TO")) {
        return child.lemma();
      }
    }
    return clause.pos().equals("VBG") ? "ing" : "";
  }

  private void objects(Sentence sentence, Token verb, boolean passive, List<Argument> arguments) {
    boolean any = false;
    for (Token object : Syntax.children(sentence, verb, "dobj")) {
      if (Subjects.isRelative(object)) {
        continue;
      }
      for (Token each : Syntax.conjuncts(sentence, object)) {
        Role role = passive ? Role.DATIVE : Role.OBJECT;
        arguments.add(
            new Argument(
                passive && givenTo.contains(verb.lemma()) ? Role.OBJECT : role, "", each, false));
        any = true;
      }
      misplacedDative(sentence, verb, object, arguments);
    }
    for (Token clause : Syntax.children(sentence, verb, "ccomp")) {
      boolean to = Syntax.hasTo(sentence, clause);
      Optional<Token> raised = Syntax.child(sentence, clause, "nsubj");
      boolean small = clause.pos().startsWith("JJ") || clause.pos().startsWith("RB");
      boolean bare = letting.contains(verb.lemma()) && clause.pos().startsWith("VB");
      if ((to || small || bare) && raised.isPresent() && !any && !passive) {
        for (Token each : Syntax.conjuncts(sentence, raised.get())) {
          arguments.add(new Argument(Role.OBJECT, "", each, false));
        }
        any = true;
      }
    }
    for (Token dative : Syntax.children(sentence, verb, "iobj", "dative")) {
      if (dative.isNoun() || dative.pos().startsWith("PRP")) {
        arguments.add(new Argument(Role.DATIVE, "", dative, false));
      }
    }
    if (!any && !passive) {
      sharedObject(sentence, verb, arguments);
      looseObject(sentence, verb, arguments);
    }
  }

  /** "Sold Peru howitzers": the parser makes one name of the two. */
  private void misplacedDative(
      Sentence sentence, Token verb, Token object, List<Argument> arguments) {
    if (!giving.contains(verb.lemma()) || object.isProper()) {
      return;
    }
    for (Token name : Syntax.children(sentence, object, "compound")) {
      if (name.isProper() && name.index() == verb.index() + 1) {
        arguments.add(new Argument(Role.DATIVE, "", name, false));
      }
    }
  }

  /** The parser takes some objects for adverbs: "returned 900 antiquities". */
  private void looseObject(Sentence sentence, Token verb, List<Argument> arguments) {
    if (hasObject(arguments)) {
      return;
    }
    for (Token t : Syntax.children(sentence, verb, "npadvmod", "vocative")) {
      if (t.isNoun() && t.index() > verb.index() && !grammar.isTime(t)) {
        arguments.add(new Argument(Role.OBJECT, "", t, true));
        return;
      }
    }
  }

  private static boolean hasObject(List<Argument> arguments) {
    for (Argument a : arguments) {
      if (a.role() == Role.OBJECT) {
        return true;
      }
    }
    return false;
  }

  private boolean isDay(Token token) {
    return grammar.isTime(token) || token.isProper() && month.test(token.lemma());
  }

  /** "captured and looted the town": the object hangs on the second verb. */
  private static void sharedObject(Sentence sentence, Token verb, List<Argument> arguments) {
    if (hasObject(arguments)) {
      return;
    }
    for (Token conj : Syntax.children(sentence, verb, "conj")) {
      boolean adjacent = conj.index() - verb.index() <= 3;
      if (conj.isVerb() && adjacent && conj.pos().equals(verb.pos())) {
        for (Token object : Syntax.children(sentence, conj, "dobj")) {
          Syntax.conjuncts(sentence, object)
              .forEach(o -> arguments.add(new Argument(Role.OBJECT, "", o, true)));
        }
      }
    }
  }

  private void obliques(Sentence sentence, Token verb, boolean passive, List<Argument> arguments) {
    for (Token preposition : Syntax.prepositions(sentence, verb)) {
      if (preposition.isNoun() || (passive && preposition.dep().equals("agent"))) {
        continue;
      }
      addOblique(sentence, preposition, arguments);
      Syntax.object(sentence, preposition)
          .filter(this::isDay)
          .ifPresent(time -> behindTime(sentence, time, arguments));
    }
    for (Token time : Syntax.children(sentence, verb, "npadvmod")) {
      if (isDay(time)) {
        behindTime(sentence, time, arguments);
      }
    }
  }

  /** "Were killed on Friday in Maiwand": the parser hangs the place on the day. */
  private void behindTime(Sentence sentence, Token time, List<Argument> arguments) {
    for (Token preposition : Syntax.children(sentence, time, "prep")) {
      if (!beyondTimes.contains(preposition.lemma())) {
        addOblique(sentence, preposition, arguments);
      }
    }
  }

  /** "The explosions at 1830", "the siege of 1915": four figures by themselves are a time. */
  private static boolean isClockOrYear(Token token) {
    return token.pos().equals("CD") && (token.isYear() || CLOCK.matcher(token.form()).matches());
  }

  /**
   * Adds what a preposition governs, through another preposition if need be ("out of the city").
   */
  static void addOblique(Sentence sentence, Token preposition, List<Argument> arguments) {
    String name = preposition.lemma();
    for (Token below : sentence.children(preposition)) {
      if (below.dep().equals("pobj")) {
        for (Token each : Syntax.conjuncts(sentence, below)) {
          if (!isClockOrYear(each)) {
            arguments.add(new Argument(Role.OBLIQUE, name, each, false));
          }
        }
      } else if (below.dep().equals("pcomp") && below.isVerb()) {
        arguments.add(new Argument(Role.CLAUSE, name, below, false));
      } else if (below.dep().equals("prep")) {
        addOblique(sentence, below, arguments);
      }
    }
  }
}
