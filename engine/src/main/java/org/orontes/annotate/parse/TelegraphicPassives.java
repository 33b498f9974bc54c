package org.orontes.annotate.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.orontes.knowledge.WordLexicon;
import org.orontes.model.Token;

/**
 * Reads the past of a headline as what was done to somebody: a headline tells what somebody does in
 * the present ("Police shoot teacher"), so "Teacher shot near Bunia" says to whom it was done, and
 * not that the teacher fired. The parser of news text, which sees whole sentences, makes the
 * teacher a gunman.
 *
 * <p>A line is a headline here if it has no article, no helping verb and no full stop. Only verbs
 * count whose past is their participle and that say what is done to their object ({@code
 * words.yaml}), without an object of their own.
 */
final class TelegraphicPassives {
  private static final Set<String> ENDS = Set.of(".", "!", "?");
  private static final Set<String> HELPING = Set.of("aux", "auxpass", "cop");

  /** "Child, 12, shot in Cali": the comma makes an address of the child. */
  private static final Set<String> SUBJECTS = Set.of("nsubj", "vocative");

  private static final int LEAST_WORDS = 3;

  private final List<Token> tokens;
  private final WordLexicon words;

  private TelegraphicPassives(List<Token> tokens, WordLexicon words) {
    this.tokens = new ArrayList<>(tokens);
    this.words = words;
  }

  /** The tokens with such verbs as participles and their subjects as those of a passive. */
  static List<Token> mend(List<Token> tokens, WordLexicon words) {
    if (!isTelegraphic(tokens)) {
      return tokens;
    }
    TelegraphicPassives line = new TelegraphicPassives(tokens, words);
    for (int i = 1; i < tokens.size(); i++) {
      line.pastVerb(i);
      line.nounBehindVictim(i);
    }
    return line.tokens;
  }

  private static boolean isTelegraphic(List<Token> tokens) {
    return tokens.size() >= LEAST_WORDS
        && !ENDS.contains(tokens.get(tokens.size() - 1).form())
        && tokens.stream().noneMatch(t -> t.pos().equals("DT") || HELPING.contains(t.dep()));
  }

  /** "Four teachers shot dead near Bunia". */
  private void pastVerb(int index) {
    Token verb = tokens.get(index);
    Optional<String> lemma = words.findDone(verb.form());
    if (lemma.isEmpty() || !verb.pos().startsWith("VB")) {
      return;
    }
    Optional<Token> subject =
        tokens.stream()
            .filter(t -> t.head() == index && SUBJECTS.contains(t.dep()) && t.index() < index)
            .filter(Token::isNoun)
            .findFirst();
    if (subject.isPresent() && !hasObject(index)) {
      becomeParticiple(index, lemma.get());
      move(subject.get().index(), index, "nsubjpass");
    }
  }

  /** "Child shot at school": "shot" taken for a noun, with the victim as its first half. */
  private void nounBehindVictim(int index) {
    Token noun = tokens.get(index);
    Optional<String> lemma = words.findDone(noun.form());
    Token victim = tokens.get(index - 1);
    boolean told = index + 1 < tokens.size() && tokens.get(index + 1).dep().equals("prep");
    if (lemma.isPresent()
        && told
        && noun.pos().equals("NN")
        && noun.head() < 0
        && victim.isNoun()
        && victim.head() == index) {
      becomeParticiple(index, lemma.get());
      move(index - 1, index, "nsubjpass");
    }
  }

  private boolean hasObject(int verb) {
    return tokens.stream()
        .anyMatch(
            t ->
                t.head() == verb
                    && (t.dep().equals("dobj") || t.dep().equals("ccomp"))
                    && !words.isOutcome(t.form()));
  }

  private void becomeParticiple(int index, String lemma) {
    Token t = tokens.get(index);
    tokens.set(index, new Token(index, t.span(), t.form(), lemma, "VBN", t.head(), t.dep()));
    for (Token child : List.copyOf(tokens)) {
      if (child.head() == index && child.dep().equals("dobj")) {
        move(child.index(), index, "oprd");
      } else if (child.head() == index && child.is("by") && child.dep().equals("prep")) {
        move(child.index(), index, "agent");
      }
    }
  }

  private void move(int index, int head, String dep) {
    tokens.set(index, tokens.get(index).under(head, dep));
  }
}
