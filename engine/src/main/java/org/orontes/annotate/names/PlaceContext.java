package org.orontes.annotate.names;

import java.util.Optional;
import org.orontes.knowledge.DescriptionLexicon;
import org.orontes.knowledge.NounLexicon;
import org.orontes.model.Sentence;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/**
 * Whether the words around a name say that it is a place's, whatever it is called: "the village of
 * X", "X, a town", "captured X", "40 km east of X". Finds small places that no list has.
 */
final class PlaceContext {
  private final NounLexicon nouns;
  private final DescriptionLexicon words;

  PlaceContext(NounLexicon nouns, DescriptionLexicon words) {
    this.nouns = nouns;
    this.words = words;
  }

  /** True if the words around say so plainly. */
  boolean holds(Sentence sentence, Token name) {
    return isNamedByNoun(sentence, name)
        || isApposed(sentence, name)
        || isMeasuredFrom(sentence, name)
        || isTaken(sentence, name);
  }

  /** "the village of X", "residents of X", "the town X", "X district". */
  private boolean isNamedByNoun(Sentence sentence, Token name) {
    if (name.head() < 0) {
      return false;
    }
    Token above = sentence.head(name);
    if (name.dep().equals("pobj") && above.is("of") && above.head() >= 0) {
      Token noun = sentence.head(above);
      return isSettlement(noun) || words.isAnaphor("inhabitants", noun.lemma());
    }
    boolean beside = name.dep().equals("appos") || name.dep().equals("compound");
    return beside && isSettlement(above) && Math.abs(above.index() - name.index()) <= 2;
  }

  /** "X, a village on the road". */
  private boolean isApposed(Sentence sentence, Token name) {
    return Syntax.children(sentence, name, "appos").stream().anyMatch(this::isSettlement);
  }

  private boolean isSettlement(Token noun) {
    return !noun.isProper()
        && nouns.find(noun.lemma()).filter(c -> c.id().equals("town")).isPresent();
  }

  /** "12 km from X", "south of X". */
  private boolean isMeasuredFrom(Sentence sentence, Token name) {
    if (!name.dep().equals("pobj") || name.head() < 0) {
      return false;
    }
    Token preposition = sentence.head(name);
    if (!preposition.is("of", "from") || preposition.index() == 0) {
      return false;
    }
    Token before = sentence.tokens().get(preposition.index() - 1);
    return words.isAnaphor("directions", before.lemma())
        || words.isAnaphor("lengths", before.lemma());
  }

  /** An object of a verb that is no person's full name. */
  private static boolean isLoneObject(Sentence sentence, Token name) {
    boolean object = name.dep().equals("dobj") || name.dep().equals("nsubjpass");
    return object
        && Syntax.child(sentence, name, "compound", "nmod").isEmpty()
        && name.head() >= 0
        && sentence.head(name).isVerb();
  }

  /** What armed people take, enter and leave is a place unless it is a person's full name. */
  private boolean isTaken(Sentence sentence, Token name) {
    if (!isLoneObject(sentence, name)) {
      return false;
    }
    Token verb = sentence.head(name);
    Optional<Token> taker = Syntax.child(sentence, verb, "nsubj", "agent");
    boolean single = taker.isPresent() && taker.get().pos().equals("NN");
    return words.isAnaphor("takes-places", verb.lemma())
        && (!single || isOf(taker.get(), "military"));
  }

  /**
   * True if a name of a list stands where armed people have a place: "the army holds Sake". Weaker
   * than {@link #holds}, since they take, hold and lose persons as well.
   */
  boolean allows(Sentence sentence, Token name) {
    if (!isLoneObject(sentence, name)) {
      return false;
    }
    Token verb = sentence.head(name);
    return words.isAnaphor("may-take-places", verb.lemma())
        && Syntax.child(sentence, verb, "nsubj")
            .filter(t -> isOf(t, "military") || isOf(t, "armed"))
            .isPresent();
  }

  private boolean isOf(Token noun, String nounClass) {
    return nouns.find(noun.lemma()).filter(c -> c.id().equals(nounClass)).isPresent();
  }
}
