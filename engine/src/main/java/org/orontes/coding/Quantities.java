package org.orontes.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.orontes.coding.frames.Frame;
import org.orontes.coding.frames.Frame.Argument;
import org.orontes.coding.frames.Frame.Role;
import org.orontes.coding.rules.Kinds;
import org.orontes.knowledge.QuantityLexicon;
import org.orontes.model.Quantity;
import org.orontes.model.Sentence;
import org.orontes.model.Span;
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

  private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

  private final QuantityLexicon words;
  private final Kinds kinds;
  private final Harm harm;

  Quantities(QuantityLexicon words, Kinds kinds) {
    this.words = words;
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
    Outcomes.over(sentence, frame.trigger())
        .ifPresent(verb -> outcome(context, sentence, verb, found));
    return found;
  }

  /** "A boy died after he was shot", "two are dead in the attack": the harm is in the clause over it. */
  private void outcome(Context context, Sentence sentence, Token verb, List<Quantity> found) {
    Optional<String> what = harm.what(sentence, verb).or(() -> words.findByVerb(verb.lemma()));
    if (what.filter(Harm.DONE::contains).isEmpty()) {
      return;
    }
    boolean passive = Syntax.child(sentence, verb, "nsubjpass").isPresent();
    boolean ofItself = isDying(verb) || Syntax.child(sentence, verb, "dobj").isEmpty();
    String carrier = passive ? "nsubjpass" : ofItself ? "nsubj" : "dobj";
    for (Token one : Syntax.children(sentence, verb, carrier)) {
      List<Token> heads = Syntax.conjuncts(sentence, one);
      heads.forEach(head -> number(context, sentence, head, what.get(), found));
      harm.withSingles(context, sentence, heads, what.get(), found);
    }
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
      Optional<String> counted =
          harm.what(sentence, each).or(() -> words.findByVerb(each.lemma()));
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
    String unit = unit(context, sentence, head);
    boolean bodily = BODILY.contains(what);
    if (bodily && !unit.equals(PEOPLE) && !what.equals("wounded")) {
      return; // nobody killed or arrested a number of things
    }
    String counted = bodily && !unit.equals(PEOPLE) ? "destroyed" : what;
    read(context, sentence, head, counted)
        .map(q -> in(q, unit))
        .filter(q -> found.stream().noneMatch(other -> other.span().overlaps(q.span())))
        .ifPresent(found::add);
  }

  private static Quantity in(Quantity q, String unit) {
    return new Quantity(q.what(), q.min(), q.max(), q.approx(), unit, q.text(), q.span());
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

  Optional<Quantity> read(Context context, Sentence sentence, Token head, String what) {
    OptionalDouble vague = words.findVague(head.form().toLowerCase(Locale.ROOT));
    if (vague.isPresent()) {
      Span span = Syntax.phrase(sentence, head);
      return Optional.of(
          new Quantity(
              what, vague.getAsDouble(), null, true, "people", span.of(context.text()), span));
    }
    if (head.pos().equals("CD")) {
      return of(context, sentence, head, head, what);
    }
    for (Token child : sentence.children(head)) {
      boolean number =
          child.pos().equals("CD")
              || (!child.pos().equals("DT")
                  && words.findNumber(child.form().toLowerCase(Locale.ROOT)).isPresent());
      if (number && child.index() < head.index() && !words.isIn("not-counts", head.lemma())) {
        return of(context, sentence, child, head, what);
      }
      OptionalDouble loose = words.findVague(child.form().toLowerCase(Locale.ROOT));
      if (loose.isPresent() && child.index() < head.index()) {
        Span span = child.span().cover(head.span());
        return Optional.of(
            new Quantity(
                what, loose.getAsDouble(), null, true, "people", span.of(context.text()), span));
      }
    }
    return Optional.empty();
  }

  private Optional<Quantity> of(
      Context context, Sentence sentence, Token last, Token head, String what) {
    Token number = lower(sentence, last);
    Double value = value(sentence, number);
    if (value == null) {
      return Optional.empty();
    }
    Span span = number.span().cover(head.span());
    String before = before(sentence, number);
    Double upper = upper(sentence, number);
    boolean approx = contains("approximators", before);
    Double min = value;
    Double max = upper == null ? value : upper;
    if (contains("at-least", before)) {
      min =
          before.contains("at least") || before.contains("no fewer") || before.contains("no less")
              ? value
              : value + 1;
      max = upper;
    } else if (contains("at-most", before)) {
      min = null;
      max =
          before.contains("fewer")
                  || before.contains("less")
                  || before.contains("under")
                  || before.contains("below")
              ? value - 1
              : value;
    }
    if (min != null && max != null && max < min) {
      max = min;
    }
    Span whole = span.cover(Syntax.phrase(sentence, head));
    return Optional.of(
        new Quantity(what, min, max, approx, "people", whole.of(context.text()), whole));
  }

  private boolean contains(String list, String before) {
    String[] parts = before.split(" ");
    for (int from = 0; from < parts.length; from++) {
      for (int to = from + 1; to <= parts.length; to++) {
        if (words.isIn(list, String.join(" ", java.util.Arrays.copyOfRange(parts, from, to)))) {
          return true;
        }
      }
    }
    return false;
  }

  /** The three words before a number, in lower case. */
  private static String before(Sentence sentence, Token number) {
    StringBuilder words = new StringBuilder();
    for (int i = Math.max(0, number.index() - 3); i < number.index(); i++) {
      words
          .append(words.isEmpty() ? "" : " ")
          .append(sentence.tokens().get(i).form().toLowerCase(Locale.ROOT));
    }
    return words.toString();
  }

  /** The first number of "10,000 to 40,000" and "between 20 and 30", else the number itself. */
  private static Token lower(Sentence sentence, Token last) {
    int i = last.index();
    if (i < 2 || !sentence.tokens().get(i - 2).pos().equals("CD")) {
      return last;
    }
    Token link = sentence.tokens().get(i - 1);
    boolean between = i > 2 && sentence.tokens().get(i - 3).is("between");
    return isRange(link) || (between && link.is("and")) ? sentence.tokens().get(i - 2) : last;
  }

  private static boolean isRange(Token link) {
    return link.is("to", "-", "--") || link.form().equals("\u2013");
  }

  /** The second number of "10,000 to 40,000" and "20-30", or null. */
  private @Nullable Double upper(Sentence sentence, Token number) {
    int i = number.index();
    if (i + 2 < sentence.tokens().size()) {
      Token link = sentence.tokens().get(i + 1);
      Token next = sentence.tokens().get(i + 2);
      boolean between = i > 0 && sentence.tokens().get(i - 1).is("between") && link.is("and");
      if ((isRange(link) || between) && next.pos().equals("CD")) {
        return value(sentence, next);
      }
    }
    return null;
  }

  /** "1,600", "2.5 million", "twenty-three", "two hundred". */
  private @Nullable Double value(Sentence sentence, Token number) {
    String form = number.form().toLowerCase(Locale.ROOT).replace(",", "");
    Double value = parse(form);
    if (value == null) {
      return null;
    }
    int next = number.index() + 1;
    if (next < sentence.tokens().size()) {
      OptionalDouble times =
          words.findNumber(sentence.tokens().get(next).form().toLowerCase(Locale.ROOT));
      if (times.isPresent() && times.getAsDouble() >= 100) {
        return value * times.getAsDouble();
      }
    }
    return value;
  }

  private @Nullable Double parse(String form) {
    if (NUMBER.matcher(form).matches()) {
      return Double.valueOf(form);
    }
    OptionalDouble word = words.findNumber(form);
    if (word.isPresent()) {
      return word.getAsDouble();
    }
    int hyphen = form.indexOf('-');
    if (hyphen > 0) {
      OptionalDouble tens = words.findNumber(form.substring(0, hyphen));
      OptionalDouble ones = words.findNumber(form.substring(hyphen + 1));
      if (tens.isPresent() && ones.isPresent()) {
        return tens.getAsDouble() + ones.getAsDouble();
      }
    }
    return null;
  }
}
