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
      if (child.isVerb() && isKilling(sentence, child)) { // "were found shot to death"
        return Optional.of("killed");
      }
    }
    Optional<String> own = words.findByVerb(verb.lemma());
    if (!own.equals(Optional.of("wounded"))) {
      return Optional.empty();
    }
    boolean deadly =
        Syntax.children(sentence, verb, "advmod", "prep").stream()
            .anyMatch(c -> isDeadly(sentence, verb, c) || isToDeath(sentence, c));
    boolean killing =
        Syntax.children(sentence, verb, "conj").stream()
            .anyMatch(c -> words.findByVerb(c.lemma()).equals(Optional.of("killed")));
    return deadly || killing ? Optional.of("killed") : Optional.empty();
  }

  private boolean isKilling(Sentence sentence, Token verb) {
    return Syntax.children(sentence, verb, "prep").stream().anyMatch(p -> isToDeath(sentence, p));
  }

  /**
   * "Fatally" of all that the verb was done to, not of a part: "eight were shot, three fatally".
   */
  private boolean isDeadly(Sentence sentence, Token verb, Token adverb) {
    return words.isIn("deadly", form(adverb))
        && (adverb.index() < verb.index() || parted(sentence, adverb).isEmpty());
  }

  /** The number right before "fatally", or before "of them fatally". */
  private Optional<Token> parted(Sentence sentence, Token adverb) {
    int at = adverb.index() - 1;
    List<Token> tokens = sentence.tokens();
    if (at > 1 && tokens.get(at).pos().startsWith("PRP") && tokens.get(at - 1).is("of")) {
      at -= 2;
    }
    return at >= 0 && tokens.get(at).pos().equals("CD")
        ? Optional.of(tokens.get(at))
        : Optional.empty();
  }

  /** "Eight people were shot, three fatally": the three, behind the verb. */
  Optional<Token> deadAmong(Sentence sentence, Token verb) {
    for (int i = verb.index() + 1; i < sentence.tokens().size(); i++) {
      Token adverb = sentence.tokens().get(i);
      if (words.isIn("deadly", form(adverb))) {
        return parted(sentence, adverb).filter(number -> number.index() > verb.index());
      }
    }
    return Optional.empty();
  }

  private boolean isToDeath(Sentence sentence, Token preposition) {
    return preposition.is("to")
        && Syntax.object(sentence, preposition)
            .filter(o -> words.isIn("death", o.lemma()))
            .isPresent();
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
      return words.isIn("singles", head.lemma());
    }
    boolean counted =
        sentence.children(head).stream()
            .anyMatch(c -> c.pos().equals("CD") && !words.findNumber(form(c)).equals(ONE));
    if (words.isIn("nobody", form(head))) {
      return false;
    }
    boolean measure = kinds.through(sentence, head).index() != head.index(); // "a number of men"
    if (counted || measure || head.pos().equals("NNS") || words.isIn("collectives", head.lemma())) {
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
