package org.orontes.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.orontes.coding.frames.Frame;
import org.orontes.knowledge.QuantityLexicon;
import org.orontes.model.Quantity;
import org.orontes.model.Sentence;
import org.orontes.model.Span;
import org.orontes.model.Syntax;
import org.orontes.model.Tally;
import org.orontes.model.Token;

/** Amounts that count nobody: shares, sums of money, running totals of deaths. */
final class Amounts {
  private static final String TOLL = "toll";

  private final QuantityLexicon words;
  private final Numbers numbers;

  Amounts(QuantityLexicon words, Numbers numbers) {
    this.words = words;
    this.numbers = numbers;
  }

  /** "A third of the homes", "60 percent of the crop", "half of the village". */
  Optional<Quantity> share(Context context, Sentence sentence, Token head) {
    boolean of = Syntax.children(sentence, head, "prep").stream().anyMatch(p -> p.is("of"));
    OptionalDouble fraction = words.findFraction(head.lemma());
    boolean percent = words.isIn("percent", Numbers.form(head));
    if (!of || fraction.isEmpty() && !percent) {
      return Optional.empty();
    }
    Double times = 1.0;
    Token first = head;
    for (Token child : sentence.children(head)) {
      if (child.pos().equals("CD") && child.index() < head.index()) {
        times = numbers.parse(Numbers.form(child).replace(",", ""));
        first = child;
      }
    }
    if (times == null || percent && first.equals(head)) {
      return Optional.empty();
    }
    double value = percent ? times : times * fraction.orElseThrow();
    Span span = first.span().cover(Syntax.phrase(sentence, head));
    boolean approx = numbers.contains("approximators", Numbers.before(sentence, first));
    double rounded = Math.round(value * 10) / 10.0;
    return Optional.of(
        new Quantity("share", rounded, rounded, approx, "percent", span.of(context.text()), span));
  }

  /** "…, bringing the death toll to 40", "the toll of the raid rose to 40": a total of deaths. */
  Optional<Quantity> toll(Context context, Sentence sentence, Token trigger) {
    Optional<Quantity> standing = standingToll(context, sentence, trigger);
    if (standing.isPresent()) {
      return standing;
    }
    for (Token verb : Syntax.children(sentence, trigger, "advcl", "conj", "acl", "xcomp")) {
      boolean raises = verb.isVerb() && words.isIn("raising", verb.lemma());
      Optional<Token> noun = raises ? Syntax.child(sentence, verb, "dobj") : Optional.empty();
      if (noun.filter(n -> words.isIn("totals", n.lemma())).isEmpty()) {
        continue;
      }
      List<Token> carriers = new ArrayList<>(Syntax.prepositions(sentence, verb));
      carriers.addAll(Syntax.prepositions(sentence, noun.get()));
      Optional<Quantity> read = total(context, sentence, carriers, "to");
      if (read.isPresent()) {
        return read;
      }
    }
    return Optional.empty();
  }

  /** The toll of a deed that is the subject: it rises to, stands at or reaches a number. */
  private Optional<Quantity> standingToll(Context context, Sentence sentence, Token deed) {
    Token of = deed.dep().equals("pobj") ? sentence.head(deed) : deed;
    Token toll = of.dep().equals("prep") ? sentence.head(of) : deed;
    boolean is = words.isIn("totals", toll.lemma()) && toll.dep().equals("nsubj");
    if (!is || !sentence.head(toll).isVerb() || !Outcomes.isReal(sentence, sentence.head(toll))) {
      return Optional.empty();
    }
    Token verb = sentence.head(toll);
    List<Token> reached = Syntax.children(sentence, verb, "dobj", "attr");
    return total(context, sentence, Syntax.prepositions(sentence, verb), "to", "at")
        .or(() -> reached.stream().flatMap(n -> total(context, sentence, n).stream()).findFirst());
  }

  private Optional<Quantity> total(
      Context context, Sentence sentence, List<Token> prepositions, String... wanted) {
    return prepositions.stream()
        .filter(p -> p.is(wanted))
        .flatMap(p -> Syntax.object(sentence, p).stream())
        .flatMap(n -> total(context, sentence, n).stream())
        .findFirst();
  }

  private Optional<Quantity> total(Context context, Sentence sentence, Token number) {
    return numbers
        .read(context, sentence, number, TOLL)
        .map(
            q ->
                new Quantity(
                    TOLL, q.min(), q.max(), q.approx(), "people", q.text(), q.span(), Tally.TOTAL));
  }

  /** Money that an argument of the event names: "$2 million", "500 euros". */
  Optional<Quantity> money(Context context, Sentence sentence, Frame frame) {
    for (Frame.Argument a : frame.arguments()) {
      boolean carries = a.role() == Frame.Role.OBJECT || a.role() == Frame.Role.OBLIQUE;
      if (!carries || a.implicit()) {
        continue;
      }
      for (Token token : sentence.within(Syntax.phrase(sentence, a.head()))) {
        Optional<Quantity> found = sum(context, sentence, token);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** A number beside a currency. */
  private Optional<Quantity> sum(Context context, Sentence sentence, Token token) {
    if (!token.pos().equals("CD") || token.index() == 0) {
      return Optional.empty();
    }
    Token before = sentence.tokens().get(token.index() - 1);
    int next = token.index() + 1;
    while (next < sentence.tokens().size()
        && numbers.multiplier(sentence.tokens().get(next)).isPresent()) {
      next++;
    }
    Optional<String> currency = words.findCurrency(before.form().toLowerCase(Locale.ROOT));
    Span span = before.span().cover(sentence.tokens().get(next - 1).span());
    if (currency.isEmpty() && next < sentence.tokens().size()) {
      Token behind = sentence.tokens().get(next);
      currency = words.findCurrency(behind.lemma());
      span = token.span().cover(behind.span());
    }
    Double value = numbers.value(sentence, token);
    if (currency.isEmpty() || value == null) {
      return Optional.empty();
    }
    boolean approx = numbers.contains("approximators", Numbers.before(sentence, token));
    return Optional.of(
        new Quantity("money", value, value, approx, currency.get(), span.of(context.text()), span));
  }
}
