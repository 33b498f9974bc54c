package org.orontes.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.orontes.coding.rules.Kinds;
import org.orontes.knowledge.QuantityLexicon;
import org.orontes.model.Mention;
import org.orontes.model.MentionKind;
import org.orontes.model.Quantity;
import org.orontes.model.Sentence;
import org.orontes.model.Span;
import org.orontes.model.Syntax;
import org.orontes.model.Tally;
import org.orontes.model.Token;

/**
 * Reads in a sentence what became of people, whether or not it tells the deed: who died, was
 * pronounced dead, is in hospital or expected to live. Who died of an illness or in an accident is
 * left out, and so is a relative of whom nothing but the death is told.
 */
final class FateReader {
  private static final String KILLED = "killed";
  private static final String WOUNDED = "wounded";
  private static final int MAX_CLAUSES = 4;

  private final QuantityLexicon words;
  private final Numbers numbers;
  private final Harm harm;
  private final Befallen befallen;
  private final Kinds kinds;

  FateReader(QuantityLexicon words, Kinds kinds) {
    this.words = words;
    this.numbers = new Numbers(words);
    this.harm = new Harm(words, kinds);
    this.befallen = new Befallen(words);
    this.kinds = kinds;
  }

  /** The fates that a sentence tells, in order. */
  List<Fate> of(Context context, Sentence sentence) {
    List<Fate> fates = new ArrayList<>();
    for (Token verb : sentence.tokens()) {
      headline(context, sentence, verb).ifPresent(fates::add);
      List<Befallen.Told> all = verb.isVerb() ? told(sentence, verb) : List.of();
      if (all.isEmpty() || !Outcomes.isReal(sentence, verb) || isOfOtherCause(sentence, verb)) {
        continue;
      }
      for (Befallen.Told told : all) {
        for (Token head : told.heads()) {
          person(context, sentence, verb, told.what(), head).ifPresent(fates::add);
        }
      }
    }
    return fates;
  }

  /** "Two dead, six injured in blast": a number before a state, with no verb. */
  private Optional<Fate> headline(Context context, Sentence sentence, Token state) {
    int at = state.index();
    if (at == 0) {
      return Optional.empty();
    }
    Token before = sentence.tokens().get(at - 1);
    boolean counts = before.pos().equals("CD") || before.isNoun() && !before.isProper();
    boolean ofNoun = at + 1 < sentence.tokens().size() && sentence.tokens().get(at + 1).isNoun();
    if (!counts || ofNoun) {
      return Optional.empty();
    }
    Optional<String> what = words.findByAdjective(Numbers.form(state)).filter(Harm.DONE::contains);
    if (what.isEmpty()
        || sentence.children(state).stream().anyMatch(isFinite())
        || !isSomebody(context, sentence, before)) {
      return Optional.empty();
    }
    return numbers
        .read(context, sentence, before, what.get())
        .map(q -> new Fate(sentence, state, what.get(), Fate.Who.COUNTED, q, null));
  }

  /** "Were" and "may be", which make a clause of a state. */
  private static Predicate<Token> isFinite() {
    return t -> t.dep().startsWith("aux") || t.dep().equals("neg");
  }

  /** What a verb tells of whom; each verb that tells anything is in a list. */
  private List<Befallen.Told> told(Sentence sentence, Token verb) {
    if (!words.isListed(verb.lemma())) {
      return List.of();
    }
    if (words.isIn("died", verb.lemma())) {
      return isOfOther(sentence, verb)
          ? List.of()
          : List.of(new Befallen.Told(KILLED, subjects(sentence, verb, 0)));
    }
    Optional<String> state =
        words.isIn("stating", verb.lemma()) ? harm.what(sentence, verb) : Optional.empty();
    if (state.isPresent()) {
      List<Token> stated = Syntax.children(sentence, verb, "dobj");
      boolean found = stated.isEmpty() || verb.is("be");
      return List.of(
          new Befallen.Told(
              state.get(), found ? subjects(sentence, verb, 0) : conjuncts(sentence, stated)));
    }
    if (befallen.ofItself(sentence, verb)) {
      return List.of(new Befallen.Told(WOUNDED, subjects(sentence, verb, 0)));
    }
    List<Befallen.Told> hurt = befallen.of(sentence, verb, false);
    return hurt.isEmpty()
        ? hurt
        : hurt.stream()
            .filter(t -> !t.heads().isEmpty())
            .map(t -> new Befallen.Told(t.what(), antecedents(sentence, t.heads())))
            .toList();
  }

  private static List<Token> conjuncts(Sentence sentence, List<Token> nouns) {
    return nouns.stream().flatMap(n -> Syntax.conjuncts(sentence, n).stream()).toList();
  }

  /** Whom a verb is said of: its subject, that of the verb it is joined to, or whom "who" means. */
  private List<Token> subjects(Sentence sentence, Token verb, int clauses) {
    List<Token> own = new ArrayList<>(Syntax.children(sentence, verb, "nsubj", "nsubjpass"));
    for (Token aux : Syntax.children(sentence, verb, "aux", "auxpass")) {
      own.addAll(Syntax.children(sentence, aux, "nsubj", "nsubjpass")); // a misplaced arc
    }
    if (!own.isEmpty()) {
      return antecedents(sentence, conjuncts(sentence, own));
    }
    boolean joined = verb.dep().equals("conj") || verb.dep().equals("dep");
    return joined && clauses < MAX_CLAUSES && sentence.head(verb).isVerb()
        ? subjects(sentence, sentence.head(verb), clauses + 1)
        : List.of();
  }

  private List<Token> antecedents(Sentence sentence, List<Token> heads) {
    return heads.stream().map(h -> antecedent(sentence, h)).toList();
  }

  private Token antecedent(Sentence sentence, Token head) {
    if (!words.isIn("relatives", head.lemma()) || head.head() < 0) {
      return head;
    }
    Token clause = sentence.head(head);
    return clause.dep().equals("relcl") && sentence.head(clause).isNoun()
        ? sentence.head(clause)
        : head;
  }

  /** "Died of cancer", "had died before": of something else, or another time. */
  private boolean isOfOther(Sentence sentence, Token verb) {
    for (Token by : Syntax.prepositions(sentence, verb)) {
      Optional<Token> object = Syntax.object(sentence, by);
      if (object.isEmpty()) {
        continue;
      }
      boolean wound =
          words.findByNoun(object.get().lemma()).equals(Optional.of(WOUNDED))
              || words.isIn("wounds", object.get().lemma());
      if ((by.is("of") || by.is("from")) && !wound) {
        return true;
      }
    }
    if (isOfMore(sentence, verb)) {
      return true;
    }
    boolean before =
        Syntax.children(sentence, verb, "aux").stream().anyMatch(a -> a.form().equals("had"));
    return before && !verb.dep().equals("ccomp");
  }

  /** "In the war", "in custody", "to a hospital with cholera". */
  private boolean isOfOtherCause(Sentence sentence, Token verb) {
    for (Token t : sentence.within(sentence.subtree(verb))) {
      boolean governed = t.index() > verb.index() && t.dep().equals("pobj");
      if (governed
          && (words.isIn("other-deaths", t.lemma())
              || words.isIn("other-deaths", Numbers.form(t)))) {
        return true;
      }
    }
    return false;
  }

  /** "Have died since the war began", "in 2019, when twelve died". */
  private boolean isOfMore(Sentence sentence, Token verb) {
    boolean since =
        sentence.tokens().stream()
            .anyMatch(t -> words.isIn("ever-since", t.lemma()) && t.index() > verb.index());
    boolean then =
        verb.dep().equals("relcl")
            && Syntax.children(sentence, verb, "advmod").stream()
                .anyMatch(a -> words.isIn("at-which", a.lemma()));
    return since || then;
  }

  private Optional<Fate> person(
      Context context, Sentence sentence, Token verb, String what, Token head) {
    String form = Numbers.form(head);
    boolean kin =
        words.isIn("kin", head.lemma())
            && !head.dep().equals("conj")
            && Syntax.child(sentence, head, "poss").isPresent();
    if (words.isIn("nobody", form)
        || sentence.children(head).stream().anyMatch(c -> words.isIn("nobody", Numbers.form(c)))
        || kin && what.equals(KILLED) && words.isIn("died", verb.lemma())
        || !isSomebody(context, sentence, head)) {
      return Optional.empty();
    }
    Optional<Quantity> number = numbers.read(context, sentence, head, what);
    boolean both = form.equals("both") || isBoth(sentence, head);
    if (both || words.isIn("all-of-them", form)) {
      Quantity all = number.orElse(told(context, head, what, both ? Double.valueOf(2) : null));
      return Optional.of(new Fate(sentence, verb, what, Fate.Who.ALL, all, null));
    }
    if (number.isPresent()) {
      Fate.Who who = counted(sentence, head, number.get());
      return Optional.of(new Fate(sentence, verb, what, who, number.get(), null));
    }
    if (head.pos().equals("NNS") || words.isIn("collectives", head.lemma())) {
      return isTold(sentence, head) && head.pos().equals("NNS")
          ? Optional.of(
              new Fate(sentence, verb, what, Fate.Who.ALL, told(context, head, what, null), null))
          : Optional.empty();
    }
    Fate.Who who =
        words.isIn("one-more", form) || isOneMore(sentence, head)
            ? Fate.Who.ADDED
            : isDefinite(sentence, head) ? Fate.Who.SINGLE : Fate.Who.COUNTED;
    Span span = Syntax.phrase(sentence, head);
    Quantity one = new Quantity(what, 1.0, 1.0, false, "people", span.of(context.text()), span);
    return Optional.of(new Fate(sentence, verb, what, who, one, name(context, sentence, head)));
  }

  private Fate.Who counted(Sentence sentence, Token head, Quantity number) {
    boolean hurt =
        of(sentence, head).stream()
            .anyMatch(o -> words.findByAdjective(Numbers.form(o)).equals(Optional.of(WOUNDED)));
    return number.tally() == Tally.ADDED || hurt ? Fate.Who.ADDED : Fate.Who.COUNTED;
  }

  private static List<Token> of(Sentence sentence, Token head) {
    return Syntax.children(sentence, head, "prep").stream()
        .filter(p -> p.is("of"))
        .flatMap(p -> Syntax.object(sentence, p).stream())
        .toList();
  }

  /** "Two of them", "four of the wounded". */
  private boolean isOfThem(Sentence sentence, Token head) {
    return of(sentence, head).stream()
        .anyMatch(
            o ->
                o.pos().equals("PRP")
                    || words.isIn("relatives", o.lemma())
                    || words
                        .findByAdjective(Numbers.form(o))
                        .filter(Harm.DONE::contains)
                        .isPresent());
  }

  /** "Both men", "all four". */
  private boolean isBoth(Sentence sentence, Token head) {
    return sentence.children(head).stream()
        .anyMatch(c -> c.index() < head.index() && words.isIn("both", c.lemma()));
  }

  /** "A third victim", "another man". */
  private boolean isOneMore(Sentence sentence, Token head) {
    return sentence.children(head).stream()
        .anyMatch(c -> c.index() < head.index() && words.isIn("one-more", Numbers.form(c)));
  }

  /** People, persons, names of persons, pronouns for them; no thing and no animal. */
  private boolean isSomebody(Context context, Sentence sentence, Token head) {
    if (head.pos().startsWith("PRP")) {
      return words.isIn("persons", head.lemma());
    }
    boolean counts = head.pos().equals("CD") || words.isIn("one-more", Numbers.form(head));
    if (Numbers.isAge(head) || counts && kinds.through(sentence, head).index() == head.index()) {
      return true;
    }
    if (counts && isOfThem(sentence, head)) {
      return true;
    }
    Set<String> is = kinds.of(sentence, head, context.mentions());
    if (is.contains("vehicle") || is.contains("weapon") || is.contains("group")) {
      return false;
    }
    boolean named = head.isProper() && is.contains("name") && !is.contains("place");
    return is.contains("people") || is.contains("person") || is.contains("armed") || named;
  }

  private boolean isDefinite(Sentence sentence, Token head) {
    return sentence.children(head).stream()
        .noneMatch(c -> c.dep().equals("det") && words.isIn("indefinite", c.lemma()));
  }

  /** "The victims", "these men": of whom was told before. */
  private boolean isTold(Sentence sentence, Token head) {
    return sentence.children(head).stream()
        .anyMatch(c -> c.dep().equals("det") && words.isIn("definite", c.lemma()));
  }

  private static Quantity told(Context context, Token head, String what, @Nullable Double number) {
    return new Quantity(
        what, number, number, false, "people", head.span().of(context.text()), head.span());
  }

  private static @Nullable String name(Context context, Sentence sentence, Token head) {
    return context
        .mentions()
        .over(sentence, head)
        .filter(m -> m.kind() == MentionKind.PERSON && head.isProper())
        .map(Mention::id)
        .orElse(null);
  }
}
