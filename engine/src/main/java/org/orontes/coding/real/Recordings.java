package org.orontes.coding.real;

import java.util.Optional;
import org.orontes.knowledge.FactualityLexicon;
import org.orontes.model.Sentence;
import org.orontes.model.Token;

/**
 * What a video or picture shows that the text calls faked: "a video said to show troops
 * surrendering is fabricated", "a doctored clip shows rebels shooting prisoners". The parser rarely
 * joins the two, so the order of the words decides.
 */
final class Recordings {
  private final FactualityLexicon words;
  private final OwnMarks own;

  Recordings(FactualityLexicon words, OwnMarks own) {
    this.words = words;
    this.own = own;
  }

  /** The word that calls what shows the event a fake, if any. */
  Optional<Token> fake(Sentence sentence, Token event) {
    for (Token noun : sentence.tokens()) {
      if (noun.index() >= event.index()) {
        return Optional.empty();
      }
      if (!noun.isNoun() || !words.isIn("recordings", noun.lemma())) {
        continue;
      }
      Optional<Token> fake =
          sentence.tokens().stream()
              .filter(t -> isFake(t) && !own.isNegated(sentence, t))
              .filter(t -> t.head() == noun.index() || isSaid(t) && t.index() > event.index())
              .filter(t -> t.head() < 0 || !own.isNegated(sentence, sentence.head(t)))
              .findFirst();
      if (fake.isPresent()) {
        return fake;
      }
    }
    return Optional.empty();
  }

  /** True for "is fake", not for "a fake checkpoint". */
  private static boolean isSaid(Token token) {
    return !token.dep().equals("nmod") && !token.dep().equals("amod");
  }

  private boolean isFake(Token token) {
    return words.isIn("fakes", token.lemma()) || words.isIn("fakes", token.form());
  }
}
