package org.orontes.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.orontes.coding.rules.Kinds;
import org.orontes.knowledge.QuantityLexicon;
import org.orontes.model.Mention;
import org.orontes.model.MentionKind;
import org.orontes.model.Quantity;
import org.orontes.model.Sentence;
import org.orontes.model.Span;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/**
 * What is done to people, and to how many where no number says so: "shot two men dead" kills, "a
 * teacher and her son were wounded" are two.
 */
final class Harm {
  /** What a single person can come to, so that a noun in the singular counts. */
  static final Set<String> DONE = Set.of("killed", "wounded");

  private final QuantityLexicon words;
  private final Kinds kinds;

  Harm(QuantityLexicon words, Kinds kinds) {
    this.words = words;
    this.kinds = kinds;
  }

  /**
   * What a verb did where another word beside it says so: "left two dead", "was pronounced dead",
   * "fatally shot", "shot and killed".
   */
  Optional<String> what(Sentence sentence, Token verb) {
    for (Token child : Syntax.children(sentence, verb, "oprd", "acomp", "xcomp", "ccomp")) {
      Optional<String> state = words.findByAdjective(form(child)).filter(DONE::contains);
      if (state.isPresent() && !child.isVerb()) {
        return state;
      }
    }
    Optional<String> own = words.findByVerb(verb.lemma());
    if (!own.equals(Optional.of("wounded"))) {
      return Optional.empty();
    }
    boolean deadly =
        Syntax.children(sentence, verb, "advmod", "prep").stream()
            .anyMatch(c -> words.isIn("deadly", form(c)) || isToDeath(sentence, c));
    boolean killing =
        Syntax.children(sentence, verb, "conj").stream()
            .anyMatch(c -> words.findByVerb(c.lemma()).equals(Optional.of("killed")));
    return deadly || killing ? Optional.of("killed") : Optional.empty();
  }

  private static boolean isToDeath(Sentence sentence, Token preposition) {
    return preposition.is("to")
        && Syntax.object(sentence, preposition).filter(o -> o.is("death")).isPresent();
  }

  private static String form(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }

  /**
   * Adds the single persons among those it was done to. Where numbers stand beside them ("he and
   * three others") the sum takes their place; an open number stays as it is.
   */
  void withSingles(
      Context context, Sentence sentence, List<Token> heads, String what, List<Quantity> found) {
    List<Token> single = heads.stream().filter(h -> isOne(context, sentence, h)).toList();
    if (single.isEmpty()) {
      return;
    }
    List<Quantity> beside = new ArrayList<>();
    for (Token head : heads) {
      found.stream()
          .filter(q -> q.what().equals(what) && q.span().contains(head.span()))
          .forEach(beside::add);
    }
    boolean open = beside.stream().anyMatch(q -> q.min() == null || q.max() == null);
    boolean every = single.size() + beside.size() == heads.size();
    if (open || !every) {
      return;
    }
    double sum = single.size();
    Span span = Syntax.phrase(sentence, single.get(0));
    boolean approx = false;
    for (Token one : single) {
      span = span.cover(Syntax.phrase(sentence, one));
    }
    for (Quantity q : beside) {
      sum += q.max() == null ? 0 : q.max();
      span = span.cover(q.span());
      approx |= q.approx();
    }
    found.removeAll(beside);
    found.add(new Quantity(what, sum, sum, approx, "people", span.of(context.text()), span));
  }

  /**
   * One person: a name, "he", a noun in the singular for somebody; no group and no counted noun.
   */
  private boolean isOne(Context context, Sentence sentence, Token head) {
    if (head.pos().equals("PRP")) {
      return head.is("he", "she", "him", "her", "himself", "herself");
    }
    boolean counted =
        sentence.children(head).stream()
            .anyMatch(c -> c.pos().equals("CD") && !words.findNumber(form(c)).equals(ONE));
    if (words.isIn("nobody", form(head))) {
      return false;
    }
    if (counted || head.pos().equals("NNS") || words.isIn("collectives", head.lemma())) {
      return false;
    }
    Optional<Mention> mention = context.mentions().over(sentence, head);
    if (head.isProper()) {
      return mention.filter(m -> m.kind() == MentionKind.PERSON).isPresent();
    }
    Set<String> is = kinds.of(sentence, head, context.mentions());
    return head.pos().equals("NN") && (is.contains("people") || is.contains("person"));
  }

  private static final java.util.OptionalDouble ONE = java.util.OptionalDouble.of(1);
}
