package org.orontes.coding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.QuantityLexicon;
import org.orontes.model.Quantity;
import org.orontes.model.Sentence;
import org.orontes.model.Span;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/**
 * Reads numbers: digits and words, ranges, least and most, vague ones, and whether they are running
 * totals. A vague number has a least and no most; "more than 30" is at least 31.
 */
final class Numbers {
  private static final String PEOPLE = "people";
  private static final Pattern AGE = Pattern.compile("[\\w-]+-years?-olds?");
  private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

  private final QuantityLexicon words;
  private final Tallies tallies;
  private final List<String> itself;
  private final List<String> notItself;

  Numbers(QuantityLexicon words) {
    this.words = words;
    this.tallies = new Tallies(words);
    this.itself = words.list("itself");
    this.notItself = words.list("not-itself");
  }

  /** The number of a noun: before it, or the noun itself. */
  Optional<Quantity> read(Context context, Sentence sentence, Token head, String what) {
    OptionalDouble vague = vague(sentence, head);
    if (vague.isPresent()) {
      Span span = Syntax.phrase(sentence, head);
      return Optional.of(
          new Quantity(
              what,
              vague.getAsDouble(),
              null,
              true,
              PEOPLE,
              span.of(context.text()),
              span,
              tallies.of(context, sentence, head)));
    }
    boolean age =
        head.index() > 0
            && words.isIn(
                "ages", sentence.tokens().get(head.index() - 1).lemma()); // "ages 19 to 43"
    if (head.pos().equals("CD") && !age) {
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
      OptionalDouble loose = vague(sentence, child);
      if (loose.isPresent() && child.index() < head.index()) {
        Span span = child.span().cover(head.span());
        return Optional.of(
            new Quantity(
                what,
                loose.getAsDouble(),
                null,
                true,
                PEOPLE,
                span.of(context.text()),
                span,
                tallies.of(context, sentence, child)));
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
      min = itself.stream().anyMatch(before::contains) ? value : value + 1;
      max = upper;
    } else if (contains("at-most", before)) {
      min = null;
      max = notItself.stream().anyMatch(before::contains) ? value - 1 : value;
    }
    if (min != null && max != null && max < min) {
      max = min;
    }
    Span whole = span.cover(Syntax.phrase(sentence, head));
    return Optional.of(
        new Quantity(
            what,
            min,
            max,
            approx,
            PEOPLE,
            whole.of(context.text()),
            whole,
            tallies.of(context, sentence, number)));
  }

  /** "Dozens"; "hundreds of thousands", "several hundred", which are more than either word. */
  private OptionalDouble vague(Sentence sentence, Token word) {
    OptionalDouble own = words.findVague(form(word));
    int i = word.index();
    if (i >= 2) {
      String three = form(sentence.tokens().get(i - 2)) + " of " + form(word);
      OptionalDouble joined = words.findVague(three);
      if (joined.isPresent() && sentence.tokens().get(i - 1).is("of")) {
        return joined;
      }
    }
    if (own.isPresent() && i + 1 < sentence.tokens().size()) {
      OptionalDouble times = multiplier(sentence.tokens().get(i + 1));
      if (times.isPresent()) {
        return OptionalDouble.of(own.getAsDouble() * times.getAsDouble());
      }
    }
    return own;
  }

  /** "The 22-year-old": somebody of that age. */
  static boolean isAge(Token token) {
    return AGE.matcher(form(token)).matches();
  }

  static String form(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }

  /** "Hundred" in "two hundred", "dozen" in "three dozen". */
  OptionalDouble multiplier(Token token) {
    return words.isIn("multipliers", form(token))
        ? words.findNumber(form(token))
        : OptionalDouble.empty();
  }

  boolean contains(String list, String before) {
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
  static String before(Sentence sentence, Token number) {
    StringBuilder words = new StringBuilder();
    for (int i = Math.max(0, number.index() - 3); i < number.index(); i++) {
      words
          .append(words.isEmpty() ? "" : " ")
          .append(sentence.tokens().get(i).form().toLowerCase(Locale.ROOT));
    }
    return words.toString();
  }

  /** The first number of "10,000 to 40,000" and "between 20 and 30", else the number itself. */
  private Token lower(Sentence sentence, Token last) {
    int i = last.index();
    if (i < 2 || !sentence.tokens().get(i - 2).pos().equals("CD")) {
      return last;
    }
    Token link = sentence.tokens().get(i - 1);
    boolean between = i > 2 && opensRange(sentence.tokens().get(i - 3));
    return isRange(link) || (between && link.is("and")) ? sentence.tokens().get(i - 2) : last;
  }

  private boolean isRange(Token link) {
    return words.isIn("ranges", link.lemma()) || words.isIn("ranges", link.form());
  }

  /** "Between 20 and 30". */
  private boolean opensRange(Token word) {
    return words.isIn("from-to", word.lemma());
  }

  /** The second number of "10,000 to 40,000" and "20-30", or null. */
  private @Nullable Double upper(Sentence sentence, Token number) {
    int i = number.index();
    if (i + 2 < sentence.tokens().size()) {
      Token link = sentence.tokens().get(i + 1);
      Token next = sentence.tokens().get(i + 2);
      boolean between = i > 0 && opensRange(sentence.tokens().get(i - 1)) && link.is("and");
      if ((isRange(link) || between) && next.pos().equals("CD")) {
        return value(sentence, next);
      }
    }
    return null;
  }

  /** "1,600", "2.5 million", "twenty-three", "two hundred". */
  @Nullable Double value(Sentence sentence, Token number) {
    String form = number.form().toLowerCase(Locale.ROOT).replace(",", "");
    Double value = parse(form);
    if (value == null) {
      return null;
    }
    int next = number.index() + 1;
    if (next < sentence.tokens().size()) {
      OptionalDouble times = multiplier(sentence.tokens().get(next));
      if (times.isPresent()) {
        return value * times.getAsDouble();
      }
    }
    return value;
  }

  @Nullable Double parse(String form) {
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
