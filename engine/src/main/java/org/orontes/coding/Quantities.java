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
  private final Befallen befallen;
  private final Slain slain;

  Quantities(QuantityLexicon words, Kinds kinds) {
    this.words = words;
    this.numbers = new Numbers(words);
    this.amounts = new Amounts(words, numbers);
    this.kinds = kinds;
    this.harm = new Harm(words, kinds);
    this.befallen = new Befallen(words);
    this.slain = new Slain(words);
  }

  List<Quantity> find(Context context, Frame frame) {
    Sentence sentence = frame.sentence();
    List<Quantity> found = new ArrayList<>();
    counted(context, sentence, frame, found);
    if (!words.isIn("taking", frame.lemma())) {
      befallen(context, sentence, frame.trigger(), true, found);
    }
    if (isSubject(sentence, frame.trigger())) { // what the verb does is the deed's doing
      befallen(context, sentence, sentence.head(frame.trigger()), true, found);
    }
    for (Token child :
        Syntax.children(
            sentence, frame.trigger(), "advcl", "conj", "ccomp", "xcomp", "relcl", "acl")) {
      if (child.isVerb()) {
        befallen(context, sentence, child, child.dep().equals("advcl"), found);
        consequence(context, sentence, child, found);
      }
    }
    amounts.money(context, sentence, frame).ifPresent(found::add);
    amounts.toll(context, sentence, frame.trigger()).ifPresent(found::add);
    Outcomes.over(sentence, frame.trigger())
        .ifPresent(
            verb -> {
              befallen(context, sentence, verb, false, found);
              besides(sentence, verb).forEach(v -> outcome(context, sentence, v, found));
            });
    harm.deadAmong(sentence, frame.trigger())
        .ifPresent(dead -> part(context, sentence, dead, found));
    return found;
  }

  private static boolean isSubject(Sentence sentence, Token deed) {
    return deed.dep().equals("nsubj") && sentence.head(deed).isVerb();
  }

  /** A verb and those it is joined with, the first of them included: "died and were wounded". */
  private static List<Token> besides(Sentence sentence, Token verb) {
    Token first = verb;
    while (first.dep().equals("conj") && sentence.head(first).isVerb()) {
      first = sentence.head(first);
    }
    List<Token> real = new ArrayList<>(2);
    for (Token each : Syntax.conjuncts(sentence, first)) {
      if (Outcomes.isReal(sentence, each)) {
        real.add(each);
      }
    }
    return real;
  }

  /**
   * What a verb and those beside it tell of harm that they do not name, where nothing else does.
   */
  private void befallen(
      Context context, Sentence sentence, Token verb, boolean byDeed, List<Quantity> found) {
    List<Quantity> more = new ArrayList<>();
    for (Token one : besides(sentence, verb)) {
      for (Befallen.Told told : befallen.of(sentence, one, byDeed)) {
        if (told.heads().stream().noneMatch(head -> isNobody(sentence, head))) {
          told.heads().forEach(head -> number(context, sentence, head, told.what(), more));
          harm.withSingles(context, sentence, told.heads(), told.what(), more);
        }
      }
    }
    if (!more.isEmpty()) {
      more.removeIf(q -> found.stream().anyMatch(f -> f.what().equals(q.what())));
      found.addAll(more);
    }
  }

  /**
   * "Eight people were shot, three fatally": three are dead, and the five that are left wounded.
   */
  private void part(Context context, Sentence sentence, Token number, List<Quantity> found) {
    Optional<Quantity> dead = numbers.read(context, sentence, number, "killed");
    Double died = dead.map(Quantity::max).orElse(null);
    if (dead.isEmpty() || died == null) {
      return;
    }
    for (Quantity all : List.copyOf(found)) {
      Double hurt = all.max();
      boolean exact = hurt != null && hurt.equals(all.min());
      if (all.what().equals("wounded") && hurt != null && exact && hurt > died) {
        double left = hurt - died;
        found.remove(all);
        found.add(
            new Quantity(
                "wounded",
                left,
                left,
                all.approx(),
                all.unit(),
                all.text(),
                all.span(),
                all.tally()));
      }
    }
    found.add(dead.get());
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
    boolean died = isDying(verb) || passive && what.get().equals("killed");
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
    if (died) {
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
    if (words.isIn("nobody", head.form().toLowerCase(Locale.ROOT))) {
      return true;
    }
    for (Token c : sentence.children(head)) {
      boolean before = c.index() < head.index(); // "nine people, not five" are nine
      if (before && words.isIn("nobody", c.form().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private boolean isDying(Token verb) {
    return words.isIn("dying", verb.lemma());
  }

  private void counted(Context context, Sentence sentence, Frame frame, List<Quantity> found) {
    Optional<String> what =
        frame.kind() == Frame.Kind.VERB
            ? harm.what(sentence, frame.trigger())
                .or(() -> words.findByVerb(frame.lemma()))
                .or(() -> words.findByVerb(frame.trigger().lemma()))
            : words.findByNoun(frame.trigger().lemma());
    if (frame.kind() == Frame.Kind.NOUN) {
      List<Token> dead = slain.of(sentence, frame);
      dead.forEach(head -> number(context, sentence, head, "killed", found));
      harm.withSingles(context, sentence, dead, "killed", found);
    }
    if (what.isEmpty() || isUnharmed(sentence, frame)) {
      return;
    }
    boolean active =
        what.get().equals("killed") && isDying(frame.trigger())
            || what.get().equals("displaced") && words.isIn("fleeing", frame.trigger().lemma())
            || what.get().equals("surrendered");
    List<Argument> carriers =
        frame.all(active ? Role.SUBJECT : Role.OBJECT).stream()
            .filter(a -> !isNobody(sentence, a.head()))
            .toList();
    if (frame.kind() == Frame.Kind.NOUN) {
      number(context, sentence, frame.trigger(), what.get(), found);
      carriers = frame.behind(java.util.Set.of("of"));
    }
    for (Argument a : carriers) {
      number(context, sentence, a.head(), what.get(), found);
    }
    List<Token> heads = carriers.stream().map(Argument::head).toList();
    boolean hit =
        !heads.isEmpty() && heads.stream().allMatch(h -> isHit(context, sentence, h, what.get()));
    String done = hit ? "wounded" : what.get();
    if (Harm.DONE.contains(done) && frame.kind() == Frame.Kind.VERB) {
      harm.withSingles(context, sentence, heads, done, found);
    }
  }

  /** "The driver was not injured". */
  private static boolean isUnharmed(Sentence sentence, Frame frame) {
    return frame.passive()
        && frame.all(Role.SUBJECT).isEmpty()
        && Syntax.child(sentence, frame.trigger(), "neg").isPresent();
  }

  /** "…, killing three and wounding ten". */
  private void consequence(Context context, Sentence sentence, Token verb, List<Quantity> found) {
    Optional<String> what = harm.what(sentence, verb).or(() -> words.findByVerb(verb.lemma()));
    for (Token each : Syntax.conjuncts(sentence, verb)) {
      Optional<String> counted = harm.what(sentence, each).or(() -> words.findByVerb(each.lemma()));
      if (what.isPresent() && counted.isPresent()) {
        for (Token object : Syntax.children(sentence, each, "dobj", "nsubjpass")) {
          List<Token> heads = Syntax.conjuncts(sentence, object);
          if (heads.stream().anyMatch(head -> isNobody(sentence, head))) {
            continue;
          }
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
    if (isHit(context, sentence, head, counted)) {
      counted = "wounded";
    }
    boolean thing = counted.equals("destroyed") && isThing(context, sentence, head, unit);
    String of = thing ? "things" : unit;
    String what0 = counted;
    numbers
        .read(context, sentence, head, counted)
        .or(() -> numbers.read(context, sentence, kinds.through(sentence, head), what0))
        .map(q -> in(q, of))
        .filter(q -> found.stream().noneMatch(other -> other.span().overlaps(q.span())))
        .ifPresent(found::add);
  }

  private static Quantity in(Quantity q, String unit) {
    return new Quantity(
        q.what(), q.min(), q.max(), q.approx(), unit, q.text(), q.span(), q.tally());
  }

  /** Things that are hit are damaged; people that are hit are hurt. */
  private boolean isHit(Context context, Sentence sentence, Token head, String what) {
    Set<String> is = kinds.of(sentence, head, context.mentions());
    return what.equals("destroyed") && (is.contains("people") || is.contains("person"));
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
