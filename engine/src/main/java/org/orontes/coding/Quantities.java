package org.orontes.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.orontes.coding.frames.Frame;
import org.orontes.coding.frames.Frame.Argument;
import org.orontes.coding.frames.Frame.Role;
import org.orontes.coding.rules.Kinds;
import org.orontes.knowledge.QuantityLexicon;
import org.orontes.model.Quantity;
import org.orontes.model.Sentence;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/**
 * Counted things in an event: "more than 30 people were killed", "10,000 to 40,000", "dozens". A
 * vague number has a least and no most; "more than 30" is at least 31.
 */
final class Quantities {
  private static final String PEOPLE = "people";

  /** What befalls people only. */
  private static final Set<String> BODILY = Set.of("killed", "wounded", "arrested", "abducted");

  private final QuantityLexicon words;
  private final Numbers numbers;
  private final Amounts amounts;
  private final Kinds kinds;
  private final Harm harm;

  Quantities(QuantityLexicon words, Kinds kinds) {
    this.words = words;
    this.numbers = new Numbers(words);
    this.amounts = new Amounts(words, numbers);
    this.kinds = kinds;
    this.harm = new Harm(words, kinds);
  }

  List<Quantity> find(Context context, Frame frame) {
    Sentence sentence = frame.sentence();
    List<Quantity> found = new ArrayList<>();
    counted(context, sentence, frame, found);
    for (Token child :
        Syntax.children(
            sentence, frame.trigger(), "advcl", "conj", "ccomp", "xcomp", "relcl", "acl")) {
      if (child.isVerb()) {
        consequence(context, sentence, child, found);
      }
    }
    amounts.money(context, sentence, frame).ifPresent(found::add);
    amounts.toll(context, sentence, frame.trigger()).ifPresent(found::add);
    Outcomes.over(sentence, frame.trigger())
        .ifPresent(verb -> outcome(context, sentence, verb, found));
    return found;
  }

  /**
   * "A boy died after he was shot", "two are dead in the attack": the harm is in the clause over
   * it.
   */
  private void outcome(Context context, Sentence sentence, Token verb, List<Quantity> found) {
    Optional<String> what = harm.what(sentence, verb).or(() -> words.findByVerb(verb.lemma()));
    if (what.filter(Harm.DONE::contains).isEmpty()) {
      return;
    }
    boolean passive = Syntax.child(sentence, verb, "nsubjpass").isPresent();
    boolean ofItself = isDying(verb) || Syntax.child(sentence, verb, "dobj").isEmpty();
    String carrier = passive ? "nsubjpass" : ofItself ? "nsubj" : "dobj";
    List<Quantity> led = new ArrayList<>();
    for (Token one : Syntax.children(sentence, verb, carrier)) {
      List<Token> heads = Syntax.conjuncts(sentence, one);
      if (heads.stream().noneMatch(head -> isNobody(sentence, head))) {
        heads.forEach(head -> number(context, sentence, head, what.get(), led));
        harm.withSingles(context, sentence, heads, what.get(), led);
      }
    }
    if (isDying(verb)) {
      found.removeIf(q -> q.what().equals("wounded") && isAlsoIn(q, led));
    }
    led.stream()
        .filter(q -> found.stream().noneMatch(other -> other.span().overlaps(q.span())))
        .toList()
        .forEach(found::add);
  }

  /** True if as many died: who was shot and died of it is dead and no longer wounded. */
  private static boolean isAlsoIn(Quantity wounded, List<Quantity> dead) {
    return dead.stream().anyMatch(q -> Objects.equals(q.max(), wounded.max()));
  }

  /** "Nobody", "no soldier", "none of them". */
  private boolean isNobody(Sentence sentence, Token head) {
    return words.isIn("nobody", head.form().toLowerCase(Locale.ROOT))
        || sentence.children(head).stream()
            .anyMatch(c -> words.isIn("nobody", c.form().toLowerCase(Locale.ROOT)));
  }

  private static boolean isDying(Token verb) {
    return verb.is("die", "perish", "succumb", "drown");
  }

  private void counted(Context context, Sentence sentence, Frame frame, List<Quantity> found) {
    Optional<String> what =
        frame.kind() == Frame.Kind.VERB
            ? harm.what(sentence, frame.trigger())
                .or(() -> words.findByVerb(frame.lemma()))
                .or(() -> words.findByVerb(frame.trigger().lemma()))
            : words.findByNoun(frame.trigger().lemma());
    if (what.isEmpty()) {
      return;
    }
    boolean active =
        what.get().equals("killed") && isDying(frame.trigger())
            || what.get().equals("displaced") && frame.trigger().is("flee", "leave")
            || what.get().equals("surrendered");
    List<Argument> carriers = frame.all(active ? Role.SUBJECT : Role.OBJECT);
    if (frame.kind() == Frame.Kind.NOUN) {
      number(context, sentence, frame.trigger(), what.get(), found);
      carriers = frame.behind(java.util.Set.of("of"));
    }
    for (Argument a : carriers) {
      number(context, sentence, a.head(), what.get(), found);
    }
    if (Harm.DONE.contains(what.get()) && frame.kind() == Frame.Kind.VERB) {
      List<Token> heads = carriers.stream().map(Argument::head).toList();
      harm.withSingles(context, sentence, heads, what.get(), found);
    }
  }

  /** "…, killing three and wounding ten". */
  private void consequence(Context context, Sentence sentence, Token verb, List<Quantity> found) {
    Optional<String> what = harm.what(sentence, verb).or(() -> words.findByVerb(verb.lemma()));
    for (Token each : Syntax.conjuncts(sentence, verb)) {
      Optional<String> counted = harm.what(sentence, each).or(() -> words.findByVerb(each.lemma()));
      if (what.isPresent() && counted.isPresent()) {
        for (Token object : Syntax.children(sentence, each, "dobj", "nsubjpass")) {
          List<Token> heads = Syntax.conjuncts(sentence, object);
          heads.forEach(head -> number(context, sentence, head, counted.get(), found));
          if (Harm.DONE.contains(counted.get())) {
            harm.withSingles(context, sentence, heads, counted.get(), found);
          }
        }
      }
    }
  }

  /** The number before a noun, or the noun if it is one ("dozens", "13 dead"). */
  private void number(
      Context context, Sentence sentence, Token head, String what, List<Quantity> found) {
    Optional<Quantity> share = amounts.share(context, sentence, head);
    if (share.isPresent()) { // a share of those killed is no count of them
      found.add(share.get());
      return;
    }
    String unit = unit(context, sentence, head);
    boolean bodily = BODILY.contains(what);
    if (bodily && !unit.equals(PEOPLE) && !what.equals("wounded")) {
      return; // nobody killed or arrested a number of things
    }
    String counted = bodily && !unit.equals(PEOPLE) ? "destroyed" : what;
    boolean thing = counted.equals("destroyed") && isThing(context, sentence, head, unit);
    String of = thing ? "things" : unit;
    numbers
        .read(context, sentence, head, counted)
        .map(q -> in(q, of))
        .filter(q -> found.stream().noneMatch(other -> other.span().overlaps(q.span())))
        .ifPresent(found::add);
  }

  private static Quantity in(Quantity q, String unit) {
    return new Quantity(
        q.what(), q.min(), q.max(), q.approx(), unit, q.text(), q.span(), q.tally());
  }

  /** A destroyed thing that no other unit fits: a pump, a tent. */
  private boolean isThing(Context context, Sentence sentence, Token head, String unit) {
    Set<String> is = kinds.of(sentence, head, context.mentions());
    return unit.equals(PEOPLE)
        && !is.contains("people")
        && !is.contains("armed")
        && !is.contains("person");
  }

  /** What is counted: people unless the word is known to name something else. */
  private String unit(Context context, Sentence sentence, Token head) {
    Set<String> is = kinds.of(sentence, head, context.mentions());
    if (is.contains("vehicle")) {
      return "vehicles";
    }
    if (is.contains("weapon")) {
      return "weapons";
    }
    boolean place = is.contains("facility") || is.contains("town");
    return place && !is.contains("people") && !is.contains("armed") ? "places" : PEOPLE;
  }
}
