package org.orontes.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.Knowledge;
import org.orontes.model.Fact;
import org.orontes.model.Factuality;
import org.orontes.model.Mention;
import org.orontes.model.MentionKind;
import org.orontes.model.Sentence;
import org.orontes.model.Span;
import org.orontes.model.Token;

/**
 * Distances that a report states: "Located 210 km from the capital, the town …", "about 200km from
 * Y". The two places are the nearest named one behind "from", "of" or "to" and the subject of the
 * sentence, or the nearest named one before.
 */
final class Distances {
  private static final double KM_PER_MILE = 1.609344;

  private static final Pattern WITH_UNIT = Pattern.compile("\\d+(\\.\\d+)?(km|mi)");
  private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

  private final Knowledge knowledge;
  private final Chain chain;
  private final Pattern link;

  Distances(Knowledge knowledge) {
    this.knowledge = knowledge;
    String links = String.join("|", knowledge.clauses().list("distance-links"));
    this.link = Pattern.compile("(?s).{0,40}\\b(" + links + ")\\b.{0,30}");
    this.chain = new Chain(knowledge);
  }

  List<Fact> find(Context context, Sentence sentence) {
    List<Fact> facts = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Distance distance = distance(context, tokens, i);
      if (distance == null) {
        continue;
      }
      Mention to = placeAfter(context, sentence, distance.span.end());
      Mention from = to == null ? null : subject(context, sentence, distance.span, to);
      if (to != null && from != null && from.id() != null && !from.id().equals(to.id())) {
        facts.add(fact(context, distance, from, to));
      }
    }
    return facts;
  }

  private record Distance(Span span, double km, boolean approx) {}

  /** "210 km", "200km", "45 miles", with "about" before it. */
  private @Nullable Distance distance(Context context, List<Token> tokens, int i) {
    Token number = tokens.get(i);
    if (!Character.isDigit(number.form().charAt(0))) {
      return null;
    }
    String form = number.form().toLowerCase(Locale.ROOT).replace(",", "");
    Span span = number.span();
    String unit;
    boolean digit = Character.isDigit(form.charAt(form.length() - 1));
    if (!digit && WITH_UNIT.matcher(form).matches()) {
      unit = form.replaceAll("[\\d.]", "");
      form = form.replaceAll("[a-z]", "");
    } else if (digit) {
      int next = i + 1;
      if (tokens.get(next).form().equals("-") && next + 1 < tokens.size()) {
        next++;
      }
      unit =
          knowledge
              .quantities()
              .findUnit(tokens.get(next).lemma().toLowerCase(Locale.ROOT))
              .orElse("");
      span = span.cover(tokens.get(next).span());
    } else {
      return null;
    }
    if (!unit.equals("km") && !unit.equals("mi") || !NUMBER.matcher(form).matches()) {
      return null;
    }
    boolean bracket =
        number.span().start() > 0 && context.text().charAt(number.span().start() - 1) == '(';
    if (bracket) {
      return null;
    }
    double value = Double.parseDouble(form) * (unit.equals("mi") ? KM_PER_MILE : 1);
    boolean approx =
        i > 0 && knowledge.quantities().isIn("approximators", tokens.get(i - 1).lemma());
    return new Distance(span, Math.round(value * 10) / 10.0, approx);
  }

  private @Nullable Mention placeAfter(Context context, Sentence sentence, int from) {
    for (Mention m : context.mentions().in(sentence)) {
      if (m.span().start() >= from && isNamedPlace(m)) {
        String between = context.text().substring(from, m.span().start());
        if (link.matcher(between).matches() && between.indexOf(',') < 0) {
          return m;
        }
        return null;
      }
    }
    return null;
  }

  private static boolean isNamedPlace(Mention m) {
    return m.kind() == MentionKind.PLACE && m.literal() && m.place() != null;
  }

  private static @Nullable Mention subject(
      Context context, Sentence sentence, Span distance, Mention to) {
    Optional<Mention> before =
        context.mentions().in(sentence).stream()
            .filter(m -> isNamedPlace(m) && m.span().end() <= distance.start())
            .filter(m -> to.id() != null && !to.id().equals(m.id()))
            .filter(
                m ->
                    m.place() != null
                        && m.place().precision().ordinal()
                            <= org.orontes.model.Precision.CITY.ordinal())
            .reduce((a, b) -> b);
    if (before.isPresent()) {
      return before.get();
    }
    for (Mention m : context.mentions().in(sentence)) {
      boolean after = m.span().start() >= to.span().end() && isNamedPlace(m);
      if (after
          && to.id() != null
          && !to.id().equals(m.id())
          && startsSentence(sentence, distance)) {
        return m;
      }
    }
    return null;
  }

  /** "Located 210 km from the capital, Hama …": the subject stands behind. */
  private static boolean startsSentence(Sentence sentence, Span distance) {
    return distance.start() - sentence.span().start() < 25;
  }

  private Fact fact(Context context, Distance distance, Mention from, Mention to) {
    Span span = from.span().cover(to.span()).cover(distance.span);
    String value =
        distance.km == Math.rint(distance.km)
            ? String.valueOf((long) distance.km)
            : String.valueOf(distance.km);
    return new Fact(
        "distance",
        String.valueOf(from.id()),
        String.valueOf(to.id()),
        value,
        "km",
        distance.approx,
        span,
        span.of(context.text()),
        from.span(),
        to.span(),
        chain.of(context, distance.span, null),
        Factuality.ASSERTED,
        false);
  }
}
