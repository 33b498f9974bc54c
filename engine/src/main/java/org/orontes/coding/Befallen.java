package org.orontes.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.orontes.knowledge.QuantityLexicon;
import org.orontes.model.Sentence;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/**
 * Whom a verb tells harm of that names none itself: "sending five people to hospital", "two are in
 * critical condition", "suffered burns", "claimed the lives of", "left one dead and four injured".
 */
final class Befallen {
  private static final String KILLED = "killed";
  private static final String WOUNDED = "wounded";

  private final QuantityLexicon words;

  Befallen(QuantityLexicon words) {
    this.words = words;
  }

  /**
   * A harm and those it befell.
   *
   * @param what {@code killed} or {@code wounded}
   * @param heads the nouns that name or count them
   */
  record Told(String what, List<Token> heads) {
    Told {
      heads = List.copyOf(heads);
    }
  }

  /**
   * The harms that a verb tells so.
   *
   * @param byDeed true if what the verb does is the deed's doing, so that its object may be those
   *     hurt; else only a subject to whom it was done
   */
  List<Told> of(Sentence sentence, Token verb, boolean byDeed) {
    if (!words.isListed(verb.lemma()) || !Outcomes.isReal(sentence, verb)) {
      return List.of();
    }
    List<Told> told = new ArrayList<>();
    if (words.isIn("taking", verb.lemma()) && goesToHospital(sentence, verb)) {
      add(told, WOUNDED, carriers(sentence, verb, byDeed ? "dobj" : "nsubjpass", "nsubjpass"));
    } else if (words.isIn("in-care", verb.lemma()) && isInCare(sentence, verb)) {
      add(told, WOUNDED, carriers(sentence, verb, "nsubj"));
    } else if (words.isIn("suffering", verb.lemma()) && isHurt(sentence, verb)) {
      add(told, WOUNDED, carriers(sentence, verb, "nsubj"));
    } else if (words.isIn("taking-lives", verb.lemma())) {
      add(told, KILLED, livesOf(sentence, verb));
    } else if (words.isIn("leaving", verb.lemma())) {
      states(sentence, verb, told);
    }
    return told;
  }

  /** "Is expected to survive", "was listed in critical condition", "was treated for her wounds". */
  boolean ofItself(Sentence sentence, Token verb) {
    boolean listed = words.isIn("listing", verb.lemma()) && isInCare(sentence, verb);
    boolean lives =
        words.isIn("expecting", verb.lemma())
            && Syntax.children(sentence, verb, "xcomp", "ccomp").stream()
                .anyMatch(v -> words.isIn("surviving", v.lemma()));
    boolean treated =
        words.isIn("treating", verb.lemma())
            && Syntax.child(sentence, verb, "auxpass").isPresent()
            && Syntax.prepositions(sentence, verb).stream()
                .flatMap(p -> Syntax.object(sentence, p).stream())
                .anyMatch(o -> isHospital(sentence, o) || isWound(o));
    return listed || lives || treated;
  }

  private boolean isWound(Token noun) {
    return words.findByNoun(noun.lemma()).equals(Optional.of(WOUNDED));
  }

  private static void add(List<Told> told, String what, List<Token> heads) {
    if (!heads.isEmpty()) {
      told.add(new Told(what, heads));
    }
  }

  private static List<Token> carriers(Sentence sentence, Token verb, String... deps) {
    List<Token> heads = new ArrayList<>();
    for (Token one : Syntax.children(sentence, verb, deps)) {
      heads.addAll(Syntax.conjuncts(sentence, one));
    }
    return heads;
  }

  private boolean goesToHospital(Sentence sentence, Token verb) {
    return Syntax.prepositions(sentence, verb).stream()
        .filter(p -> words.isIn("hospital-goals", p.lemma()))
        .flatMap(p -> Syntax.object(sentence, p).stream())
        .flatMap(o -> Syntax.conjuncts(sentence, o).stream())
        .anyMatch(o -> isHospital(sentence, o));
  }

  private boolean isHospital(Sentence sentence, Token noun) {
    boolean room =
        words.isIn("hospital-rooms", noun.lemma())
            && sentence.children(noun).stream()
                .anyMatch(c -> words.isIn("hospital-kinds", form(c)));
    return room || words.isIn("hospitals", noun.lemma());
  }

  /** "In critical condition", "in hospital". */
  private boolean isInCare(Sentence sentence, Token verb) {
    return Syntax.prepositions(sentence, verb).stream()
        .filter(p -> p.is("in"))
        .flatMap(p -> Syntax.object(sentence, p).stream())
        .anyMatch(o -> isHospital(sentence, o) && isBare(sentence, o) || isCondition(sentence, o));
  }

  /** "In hospital", not "in the hospital", where anybody may be. */
  private static boolean isBare(Sentence sentence, Token noun) {
    return Syntax.children(sentence, noun, "det", "poss").isEmpty() && !noun.isProper();
  }

  private boolean isCondition(Sentence sentence, Token noun) {
    return words.isIn("conditions", noun.lemma())
        && sentence.children(noun).stream().anyMatch(c -> words.isIn("conditioned", form(c)));
  }

  private boolean isHurt(Sentence sentence, Token verb) {
    return carriers(sentence, verb, "dobj").stream().anyMatch(this::isWound);
  }

  private List<Token> livesOf(Sentence sentence, Token verb) {
    List<Token> dead = new ArrayList<>();
    for (Token life : Syntax.children(sentence, verb, "dobj")) {
      if (words.isIn("lives", life.lemma())) {
        dead.addAll(Syntax.children(sentence, life, "poss"));
        Syntax.children(sentence, life, "prep").stream()
            .filter(p -> p.is("of"))
            .flatMap(p -> Syntax.object(sentence, p).stream())
            .forEach(o -> dead.addAll(Syntax.conjuncts(sentence, o)));
      }
    }
    return dead.stream()
        .filter(d -> !d.pos().equals("PRP$") && !words.isIn("own", d.lemma()))
        .toList();
  }

  /** "One dead and four injured": each with the state that stands behind it. */
  private void states(Sentence sentence, Token verb, List<Told> told) {
    for (Token head : carriers(sentence, verb, "dobj", "nsubjpass")) {
      int next = head.index() + 1;
      if (next < sentence.tokens().size()) {
        words
            .findByAdjective(form(sentence.tokens().get(next)))
            .filter(Harm.DONE::contains)
            .ifPresent(what -> told.add(new Told(what, List.of(head))));
      }
    }
  }

  private static String form(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }
}
