package org.orontes.model;

import java.util.regex.Pattern;

/**
 * One word of a parsed sentence.
 *
 * @param index place in its sentence, from 0
 * @param span where it stands in the article
 * @param form as written
 * @param lemma base form in lower case
 * @param pos Penn Treebank part of speech
 * @param head index of the governing token, -1 for a root
 * @param dep label of the arc to the head, as NLP4J gives it ({@code nsubj}, {@code dobj}, …)
 */
public record Token(
    int index, Span span, String form, String lemma, String pos, int head, String dep) {
  private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");

  /** True for finite and non-finite verbs, not for modals. */
  public boolean isVerb() {
    return pos.startsWith("VB");
  }

  /** True for common and proper nouns. */
  public boolean isNoun() {
    return pos.startsWith("NN");
  }

  /** True for proper nouns. */
  public boolean isProper() {
    return pos.startsWith("NNP");
  }

  /**
   * The same word on another arc.
   *
   * @param above index of the governing word, -1 for none
   * @param arc label of the arc to it
   */
  public Token under(int above, String arc) {
    return new Token(index, span, form, lemma, pos, above, arc);
  }

  /** True if the lemma is one of {@code lemmas}. */
  public boolean is(String... lemmas) {
    for (String l : lemmas) {
      if (l.equals(lemma)) {
        return true;
      }
    }
    return false;
  }

  /** True for four figures that are most likely a year, of 1500 to 2099. */
  public boolean isYear() {
    return YEAR.matcher(form).matches();
  }
}
