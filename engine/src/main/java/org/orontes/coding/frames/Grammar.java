package org.orontes.coding.frames;

import java.util.Set;
import org.orontes.knowledge.ClauseLexicon;
import org.orontes.model.Sentence;
import org.orontes.model.Token;

/** What a clause makes of a word by the lists of the language. Thread-safe. */
public final class Grammar {
  private final Set<String> particles;
  private final Set<String> times;

  /** Makes one over the lists. */
  public Grammar(ClauseLexicon words) {
    this.particles = words.list("particles");
    this.times = words.list("time-nouns");
  }

  /** Base form of a verb with its particle. */
  public String lemma(Sentence sentence, Token verb) {
    for (Token child : sentence.children(verb)) {
      boolean adverb =
          child.dep().equals("advmod")
              && child.index() == verb.index() + 1
              && particles.contains(child.lemma());
      if (child.dep().equals("prt") || adverb) {
        return verb.lemma() + " " + child.lemma();
      }
    }
    return verb.lemma();
  }

  /** True for a word that says when, where an object would stand. */
  public boolean isTime(Token token) {
    return times.contains(token.lemma());
  }
}
