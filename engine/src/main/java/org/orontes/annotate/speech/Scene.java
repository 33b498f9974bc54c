package org.orontes.annotate.speech;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orontes.annotate.speech.Quotations.Quotation;
import org.orontes.knowledge.SpeechLexicon;
import org.orontes.knowledge.SpeechList;
import org.orontes.model.Mention;
import org.orontes.model.Region;
import org.orontes.model.Sentence;
import org.orontes.model.Span;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/**
 * One sentence in its article, as the constructions look at it.
 *
 * @param text of the article
 * @param region that holds the sentence
 * @param sentence its words
 * @param index of the sentence in the article
 * @param mentions of the article
 * @param quotations of the article
 * @param words the lexicon
 * @param speakers who is who among the article's speakers
 */
record Scene(
    String text,
    Region region,
    Sentence sentence,
    int index,
    List<Mention> mentions,
    Quotations quotations,
    SpeechLexicon words,
    Speakers speakers) {

  List<Token> tokens() {
    return sentence.tokens();
  }

  boolean isIn(SpeechList list, String lemma) {
    return words.isIn(list, lemma);
  }

  /** The token at an index, or null beyond either end. */
  @Nullable Token at(int index) {
    return index < 0 || index >= tokens().size() ? null : tokens().get(index);
  }

  /** The quotation that a token stands in, its marks included. */
  Optional<Quotation> quotation(Token token) {
    return quotations.at(token.span().start());
  }

  boolean isQuoted(Token token) {
    return quotation(token).isPresent();
  }

  /** The governing word, or null for a root. */
  @Nullable Token head(Token token) {
    return token.head() < 0 ? null : sentence.head(token);
  }

  Optional<Token> child(Token token, String... deps) {
    return Syntax.child(sentence, token, deps);
  }

  boolean has(Token token, String... deps) {
    return child(token, deps).isPresent();
  }

  boolean hasNegation(Token token) {
    return has(token, "neg")
        || sentence.children(token).stream().anyMatch(c -> c.is("never", "hardly", "nor"));
  }

  /**
   * True if the verb's subject undergoes it: "was told", "asked whether". A participle without
   * "have" is one, unless the tagger took a past form for it, which a subject shows.
   */
  boolean isPassive(Token verb) {
    if (has(verb, "auxpass")) {
      return !isShortPerfect(verb);
    }
    if (!verb.pos().equals("VBN") || has(verb, "aux") || has(verb, "nsubj")) {
      return false;
    }
    Token head = head(verb);
    return head == null || !verb.dep().equals("conj") || !head.isVerb() || isPassive(head);
  }

  /** "He's said he gets": has, not is. */
  private boolean isShortPerfect(Token verb) {
    boolean shortened = child(verb, "auxpass").filter(a -> a.form().endsWith("s")).isPresent();
    return shortened
        && child(verb, "auxpass").filter(a -> a.form().length() == 2).isPresent()
        && child(verb, "ccomp").filter(c -> has(c, "nsubj", "nsubjpass")).isPresent();
  }

  /** True for "to leave". */
  boolean isInfinitive(Token verb) {
    return sentence.children(verb).stream()
        .anyMatch(c -> c.dep().equals("aux") && c.pos().equals("TO"));
  }

  /** Lemma with its particle: "point out". */
  String lemmaWithParticle(Token verb) {
    return child(verb, "prt").map(p -> verb.lemma() + " " + p.lemma()).orElse(verb.lemma());
  }

  boolean isPunctuation(Token token) {
    return token.dep().equals("punct") && !Character.isLetterOrDigit(token.form().charAt(0));
  }

  boolean isQuotationMark(Token token) {
    return token.pos().equals("``") || token.pos().equals("''") || token.form().equals("\"");
  }

  boolean isComma(@Nullable Token token) {
    return token != null && token.form().equals(",");
  }

  /** True for a dash that parts clauses, not for a hyphen within a word. */
  boolean isDash(@Nullable Token token) {
    if (token == null) {
      return false;
    }
    return switch (token.form()) {
      case "--", "\u2014", "\u2015" -> true;
      case "-", "\u2013" -> standsApart(token);
      default -> false;
    };
  }

  private boolean standsApart(Token token) {
    Token before = at(token.index() - 1);
    Token after = at(token.index() + 1);
    return (before == null || before.span().end() < token.span().start())
        && (after == null || token.span().end() < after.span().start());
  }

  Span subtree(Token token) {
    return sentence.subtree(token);
  }
}
