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

  /** "…, bringing the death toll to 40": a running total of deaths. */
  Optional<Quantity> toll(Context context, Sentence sentence, Token trigger) {
    for (Token verb : Syntax.children(sentence, trigger, "advcl", "conj", "acl", "xcomp")) {
      boolean raises = verb.isVerb() && words.isIn("raising", verb.lemma());
      Optional<Token> noun = raises ? Syntax.child(sentence, verb, "dobj") : Optional.empty();
      if (noun.filter(n -> words.isIn("totals", n.lemma())).isEmpty()) {
        continue;
      }
      List<Token> carriers = new ArrayList<>(Syntax.prepositions(sentence, verb));
      carriers.addAll(Syntax.prepositions(sentence, noun.get()));
      for (Token to : carriers) {
        Optional<Token> number = to.is("to") ? Syntax.object(sentence, to) : Optional.empty();
        Optional<Quantity> read = number.flatMap(n -> numbers.read(context, sentence, n, TOLL));
        if (read.isPresent()) {
          Quantity q = read.get();
          return Optional.of(
              new Quantity(
                  TOLL, q.min(), q.max(), q.approx(), "people", q.text(), q.span(), Tally.TOTAL));
        }
      }
    }
    return Optional.empty();
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
