package org.orontes.coding.real;

import java.util.Optional;
import org.orontes.knowledge.FactualityLexicon;
import org.orontes.model.Sentence;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/** Deeds that were only played in an exercise or on mock things, and truths about whoever does. */
final class Played {
  private final FactualityLexicon words;

  Played(FactualityLexicon words) {
    this.words = words;
  }

  /** What says that it was only played, or is a truth about all and no event. */
  Optional<Token> find(Sentence sentence, Token verb) {
    for (Token child : sentence.children(verb)) {
      boolean opens = child.is("in") && child.dep().equals("prep") && child.index() < verb.index();
      if (opens) {
        Optional<Token> drill =
            Syntax.object(sentence, child).filter(o -> words.isIn("drills", o.lemma()));
        if (drill.isPresent()) {
          return drill; // "in the exercise, commandos stormed a hotel"
        }
      }
      if (child.dep().equals("dobj") || child.dep().equals("nsubjpass")) {
        Optional<Token> mock =
            sentence.children(child).stream()
                .filter(c -> words.isIn("unreal-things", c.lemma()))
                .findFirst();
        if (mock.isPresent()) {
          return mock; // "retook a mock station"
        }
      }
      Token subject =
          child.dep().equals("csubj")
              ? Syntax.child(sentence, child, "nsubj").orElse(child)
              : child;
      boolean said = child.dep().equals("csubj") || child.dep().equals("nsubj");
      if (said
          && FactualityReader.isPresent(verb)
          && words.isIn("free-relatives", subject.lemma())) {
        return Optional.of(subject); // "whoever burns a church burns us all"
      }
    }
    return Optional.empty();
  }
}
