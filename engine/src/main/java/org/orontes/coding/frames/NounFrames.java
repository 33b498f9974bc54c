package org.orontes.coding.frames;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orontes.coding.frames.Frame.Argument;
import org.orontes.coding.frames.Frame.Kind;
import org.orontes.coding.frames.Frame.Role;
import org.orontes.knowledge.ClauseLexicon;
import org.orontes.knowledge.RuleFile;
import org.orontes.model.Sentence;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/**
 * Frames of event nouns: "the army's withdrawal from the town", "Israeli strikes on a depot", "an
 * attack carried out by gunmen". What a light verb says of its noun is said of the event.
 */
final class NounFrames {
  private final FrameBuilder verbs;
  private final Set<String> lightVerbs;
  private final Set<String> happening;
  private final Set<String> suffering;
  private final Set<String> aiming;
  private final Set<String> using;
  private final Grammar grammar;
  private final DeedParties parties;

  NounFrames(FrameBuilder verbs, RuleFile rules, ClauseLexicon words, Predicate<String> nobody) {
    this.grammar = new Grammar(words);
    this.aiming = words.list("aiming");
    this.using = words.list("using");
    this.verbs = verbs;
    this.lightVerbs = rules.lightVerbs();
    this.happening = rules.happening();
    this.suffering = rules.suffering();
    this.parties = new DeedParties(verbs, rules, words, nobody);
  }

  Frame frame(Sentence sentence, Token noun) {
    List<Argument> arguments = new ArrayList<>();
    Token light = lightVerb(sentence, noun);
    if (light != null) {
      Frame carrier = verbs.verb(sentence, light);
      boolean suffers = suffering.contains(carrier.lemma());
      carrier.all(Role.SUBJECT).stream()
          .filter(a -> !Syntax.conjuncts(sentence, noun).contains(a.head()))
          .flatMap(a -> suffers ? parties.upon(a).stream() : Stream.of(a))
          .forEach(arguments::add);
      addObliques(carrier, arguments);
      behindMeans(sentence, light, arguments);
    }
    behindMeans(sentence, noun, arguments);
    parties.doer(sentence, noun).ifPresent(arguments::add);
    arguments.addAll(parties.befallen(sentence, noun));
    for (Token child : sentence.children(noun)) {
      switch (child.dep()) {
        case "poss" -> arguments.add(new Argument(Role.POSSESSOR, "", child, false));
        case "compound", "nmod", "amod", "nn" -> modifier(sentence, child, arguments);
        case "prep", "agent" -> FrameBuilder.addOblique(sentence, child, arguments);
        case "acl", "relcl" -> participle(sentence, child, arguments);
        default -> {
          // Other children say nothing of who took part.
        }
      }
    }
    String lemma = noun.isNoun() ? noun.lemma() : noun.form().toLowerCase(Locale.ROOT);
    return new Frame(sentence, noun, Kind.NOUN, lemma, false, arguments, light);
  }

  private static void modifier(Sentence sentence, Token child, List<Argument> arguments) {
    for (Token each : Syntax.conjuncts(sentence, child)) {
      if (each.isNoun() || each.pos().equals("JJ")) {
        arguments.add(new Argument(Role.MODIFIER, "", each, false));
      }
    }
  }

  /** "an attack carried out by gunmen", "strikes targeting a depot". */
  private void participle(Sentence sentence, Token verb, List<Argument> arguments) {
    if (!verb.isVerb()) {
      return;
    }
    Frame clause = verbs.verb(sentence, verb);
    boolean light = lightVerbs.contains(clause.lemma());
    if (light) {
      clause.all(Role.SUBJECT).stream()
          .filter(a -> a.head().index() != verb.head())
          .forEach(arguments::add);
      addObliques(clause, arguments);
    } else if (aiming.contains(verb.lemma())) {
      clause.all(Role.OBJECT).stream()
          .filter(a -> a.head().index() != verb.head())
          .forEach(a -> arguments.add(new Argument(Role.OBLIQUE, "on", a.head(), false)));
    }
  }

  /** "Conducted nine strikes using jets against a depot": what stands behind the means. */
  private void behindMeans(Sentence sentence, Token word, List<Argument> arguments) {
    for (Token means : sentence.children(word)) {
      if (!means.isVerb() || !using.contains(means.lemma())) {
        continue;
      }
      List<Token> behind = new ArrayList<>(Syntax.prepositions(sentence, means));
      Syntax.children(sentence, means, "dobj")
          .forEach(object -> behind.addAll(Syntax.prepositions(sentence, object)));
      behind.stream()
          .filter(preposition -> !preposition.is("of"))
          .forEach(preposition -> FrameBuilder.addOblique(sentence, preposition, arguments));
    }
  }

  private static void addObliques(Frame from, List<Argument> to) {
    from.all(Role.OBLIQUE).forEach(to::add);
  }

  /** The light verb whose object, or passive subject, the noun is; the first of a coordination. */
  private @Nullable Token lightVerb(Sentence sentence, Token noun) {
    Token at = noun;
    for (int steps = 0; steps < 6 && at.head() >= 0; steps++) {
      Token above = sentence.head(at);
      if (at.dep().equals("conj") && above.isNoun()) {
        at = above;
        continue;
      }
      boolean counted = at.dep().equals("pobj") && above.is("of") && above.head() >= 0;
      if (counted && sentence.head(above).isNoun()) {
        at = sentence.head(above);
        continue;
      }
      boolean carried = at.dep().equals("dobj") || at.dep().equals("nsubjpass");
      boolean happens = at.dep().equals("nsubj") && isHappening(sentence, above);
      String lemma = above.isVerb() ? grammar.lemma(sentence, above) : "";
      boolean light = carried && (lightVerbs.contains(lemma) || suffering.contains(lemma));
      if (light || happens) {
        return above;
      }
      return null;
    }
    return null;
  }

  /** "The blast occurred", "the raid took place": the verb says no more than that it did. */
  private boolean isHappening(Sentence sentence, Token verb) {
    return verb.isVerb()
        && (happening.contains(grammar.lemma(sentence, verb))
            || Syntax.children(sentence, verb, "dobj").stream()
                .anyMatch(o -> happening.contains(verb.lemma() + " " + o.lemma())));
  }
}
