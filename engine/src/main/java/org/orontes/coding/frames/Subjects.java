package org.orontes.coding.frames;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.orontes.coding.frames.Frame.Argument;
import org.orontes.coding.frames.Frame.Role;
import org.orontes.knowledge.ClauseLexicon;
import org.orontes.knowledge.RuleFile;
import org.orontes.model.Sentence;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/**
 * Finds who acts in a clause and, in the passive, who is acted on: from the clause's own subject,
 * its antecedent, the verb it hangs on or the verb it is coordinated with.
 */
final class Subjects {
  private static final int MAX_STEPS = 12;
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

  private final Set<String> objectControl;
  private final Set<String> intransitive;
  private final Set<String> awarding;
  private final Set<String> perfect;
  private final Set<String> objectActs;
  private final Set<String> perceiving;
  private final Grammar grammar;

  Subjects(RuleFile rules, ClauseLexicon words) {
    this.objectControl = rules.objectControl();
    this.intransitive = rules.intransitive();
    this.awarding = words.list("awarding");
    this.perfect = words.list("perfect");
    this.objectActs = words.list("object-acts");
    this.perceiving = words.list("perceiving");
    this.grammar = new Grammar(words);
  }

  /** Passive: an auxiliary says so, or a bare participle behind a noun or a passive verb. */
  boolean isPassive(Sentence sentence, Token verb) {
    if (Syntax.child(sentence, verb, "auxpass", "nsubjpass", "csubjpass").isPresent()) {
      return true;
    }
    if (Syntax.child(sentence, verb, "agent").isPresent() && verb.pos().equals("VBN")) {
      return true;
    }
    boolean never = intransitive.contains(grammar.lemma(sentence, verb));
    if (!verb.pos().equals("VBN") || hasAuxiliary(sentence, verb) || never) {
      return false;
    }
    if (verb.dep().equals("acl") || verb.dep().equals("nmod")) {
      return !isMainVerb(sentence, verb);
    }
    if (verb.dep().equals("conj") && sentence.head(verb).isVerb()) {
      return isPassive(sentence, sentence.head(verb));
    }
    boolean object = Syntax.child(sentence, verb, "dobj").isPresent();
    boolean headline = !isEnd(sentence.tokens().get(sentence.tokens().size() - 1).form());
    boolean active =
        !headline && !isBareParticiple(verb) && Syntax.child(sentence, verb, "nsubj").isPresent();
    return !object
        && !active
        && (verb.dep().equals("advcl")
            || verb.dep().equals("root")
            || verb.dep().equals("ccomp")
            || verb.dep().equals("xcomp"));
  }

  /** "Grenade thrown at a station.": the form is no past tense, whatever stands before it. */
  private static boolean isBareParticiple(Token verb) {
    return verb.form().endsWith("n") && verb.form().length() > verb.lemma().length();
  }

  private static boolean isEnd(String form) {
    return form.equals(".") || form.equals("!") || form.equals("?");
  }

  /**
   * "Police patrolled the streets": a past tense that the parser takes for a participle behind its
   * own subject. A participle with an object of its own, in a sentence without another verb above,
   * is the verb of the sentence.
   */
  private boolean isMainVerb(Sentence sentence, Token verb) {
    Token noun = sentence.head(verb);
    return noun.head() < 0
        && Syntax.child(sentence, verb, "dobj").isPresent()
        && !awarding.contains(verb.lemma());
  }

  private boolean hasAuxiliary(Sentence sentence, Token verb) {
    for (Token a : Syntax.children(sentence, verb, "aux")) {
      if (perfect.contains(a.lemma())) {
        return true;
      }
    }
    return false;
  }

  static boolean isRelative(Token token) {
    return token.pos().equals("WDT")
        || token.pos().equals("WP")
        || token.pos().equals("WP$")
        || (token.is("that") && token.pos().equals("IN"));
  }

  void add(Sentence sentence, Token verb, boolean passive, List<Argument> arguments) {
    Role surface = passive ? Role.OBJECT : Role.SUBJECT;
    for (Found found : surfaceSubjects(sentence, verb, 0)) {
      arguments.add(new Argument(surface, "", found.head, found.implicit));
    }
    if (passive) {
      for (Token agent : Syntax.children(sentence, verb, "agent")) {
        Syntax.object(sentence, agent)
            .ifPresent(
                o ->
                    Syntax.conjuncts(sentence, o)
                        .forEach(
                            each -> arguments.add(new Argument(Role.SUBJECT, "by", each, false))));
      }
    }
    gapObject(sentence, verb, passive, arguments);
  }

  private record Found(Token head, boolean implicit) {}

  private List<Found> surfaceSubjects(Sentence sentence, Token verb, int steps) {
    if (steps > MAX_STEPS) {
      return List.of();
    }
    Optional<Token> own = ownSubject(sentence, verb);
    if (own.isPresent() && !isRelative(own.get())) {
      List<Found> found = new ArrayList<>(2);
      Syntax.conjuncts(sentence, own.get()).forEach(t -> found.add(new Found(t, false)));
      return found;
    }
    if (verb.head() < 0) {
      return List.of();
    }
    Token above = sentence.head(verb);
    switch (verb.dep()) {
      case "relcl" -> {
        return own.isPresent() ? antecedents(sentence, above) : List.of();
      }
      case "acl" -> {
        return above.isNoun() && (verb.pos().equals("VBN") || verb.pos().equals("VBG"))
            ? antecedents(sentence, above)
            : List.of();
      }
      case "xcomp" -> {
        return controlled(sentence, verb, above, steps);
      }
      case "advcl", "pcomp" -> {
        return above.isVerb() && !FINITE.contains(verb.pos())
            ? carried(deep(sentence, above, steps))
            : verb.dep().equals("pcomp") && above.head() >= 0 && sentence.head(above).isVerb()
                ? carried(controllerOf(sentence, sentence.head(above), above, steps))
                : List.of();
      }
      case "conj", "ccomp" -> {
        return verb.dep().equals("conj") && above.isVerb()
            ? carried(shared(sentence, above, steps))
            : List.of();
      }
      default -> {
        return List.of();
      }
    }
  }

  /**
   * The subject next before the verb; behind a dateline ("PARIS (Wire) - Police ...") the second.
   */
  private static Optional<Token> ownSubject(Sentence sentence, Token verb) {
    List<Token> subjects = Syntax.children(sentence, verb, "nsubj", "nsubjpass");
    if (subjects.isEmpty()) {
      return Optional.empty();
    }
    Token last = subjects.get(0);
    for (Token subject : subjects) {
      last = subject.index() < verb.index() ? subject : last;
    }
    return last.index() == 0 && last.isProper() ? behindDash(sentence, last) : Optional.of(last);
  }

  /** The parser hangs the subject behind a dateline on the place as its apposition. */
  private static Optional<Token> behindDash(Sentence sentence, Token place) {
    return Syntax.children(sentence, place, "appos").stream()
        .filter(a -> a.isNoun())
        .filter(
            a ->
                sentence.tokens().subList(1, a.index()).stream()
                    .anyMatch(t -> t.form().matches("--|\u2014|\u2013|-")))
        .findFirst()
        .or(() -> Optional.of(place));
  }

  private static List<Found> antecedents(Sentence sentence, Token noun) {
    return List.of(new Found(noun, false));
  }

  private static List<Found> carried(List<Found> found) {
    List<Found> carried = new ArrayList<>(found.size());
    found.forEach(f -> carried.add(new Found(f.head, true)));
    return carried;
  }

  /**
   * "managed to take": the same subject; "forced them to leave": the object; "heard shooting":
   * nobody that is named.
   */
  private List<Found> controlled(Sentence sentence, Token verb, Token above, int steps) {
    Optional<Token> object = Syntax.child(sentence, above, "dobj");
    if (object.isPresent()
        && object.get().index() < verb.index()
        && (objectControl.contains(above.lemma()) || !verb.pos().equals("VBG"))) {
      return Syntax.conjuncts(sentence, object.get()).stream()
          .map(t -> new Found(t, true))
          .toList();
    }
    boolean perceived = object.isEmpty() && verb.pos().equals("VBG");
    if (perceived && perceiving.contains(above.lemma())) {
      return List.of();
    }
    return carried(surfaceOf(sentence, above, steps));
  }

  /** The surface subject of the governing verb, also of a passive ("were ordered to leave"). */
  private List<Found> surfaceOf(Sentence sentence, Token above, int steps) {
    return above.isVerb() || above.pos().startsWith("JJ")
        ? surfaceSubjects(sentence, above, steps + 1)
        : List.of();
  }

  private List<Found> controllerOf(Sentence sentence, Token verb, Token preposition, int steps) {
    Optional<Token> object = Syntax.child(sentence, verb, "dobj");
    boolean charged = preposition.is("with") && objectControl.contains(verb.lemma());
    boolean acts = object.isPresent() && (charged || objectActs.contains(preposition.lemma()));
    return acts ? List.of(new Found(object.get(), true)) : deep(sentence, verb, steps);
  }

  /** Who acts in the clause above: its "by" where it is passive, else its subject. */
  private List<Found> deep(Sentence sentence, Token above, int steps) {
    if (isPassive(sentence, above)) {
      Optional<Token> agent =
          Syntax.child(sentence, above, "agent").flatMap(a -> Syntax.object(sentence, a));
      if (agent.isPresent()) {
        return List.of(new Found(agent.get(), true));
      }
    }
    return surfaceSubjects(sentence, above, steps + 1);
  }

  /** Coordinated verbs share the surface subject, whatever their voice. */
  private List<Found> shared(Sentence sentence, Token above, int steps) {
    return surfaceSubjects(sentence, above, steps + 1);
  }

  /** "the town that rebels captured": the antecedent is the object. */
  private static void gapObject(
      Sentence sentence, Token verb, boolean passive, List<Argument> arguments) {
    if (passive || !verb.dep().equals("relcl") || verb.head() < 0) {
      return;
    }
    Optional<Token> subject = Syntax.child(sentence, verb, "nsubj");
    boolean ownSubject = subject.isPresent() && !isRelative(subject.get());
    if (!ownSubject) {
      return;
    }
    boolean ownObject =
        Syntax.children(sentence, verb, "dobj").stream().anyMatch(o -> !isRelative(o));
    boolean elsewhere =
        sentence.children(verb).stream()
            .anyMatch(
                c ->
                    c.pos().equals("WRB")
                        || (c.dep().equals("prep")
                            && Syntax.object(sentence, c)
                                .filter(Subjects::isRelative)
                                .isPresent()));
    if (!ownObject && !elsewhere) {
      arguments.add(new Argument(Role.OBJECT, "", sentence.head(verb), false));
    }
  }
}
