package org.orontes.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.orontes.coding.frames.Frame;
import org.orontes.coding.frames.Frame.Argument;
import org.orontes.coding.frames.Frame.Role;
import org.orontes.knowledge.QuantityLexicon;
import org.orontes.model.Sentence;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/**
 * Whom a noun tells killed: "the murder of two nuns", "a nun's killing", "the fatal shooting of a
 * nun", "the shooting death of a nun".
 */
final class Slain {
  private final QuantityLexicon words;

  Slain(QuantityLexicon words) {
    this.words = words;
  }

  /** The heads that name or count them; empty if the noun tells no killing. */
  List<Token> of(Sentence sentence, Frame frame) {
    Token noun = frame.trigger();
    List<Token> heads = new ArrayList<>();
    if (noun.dep().equals("compound") && words.isIn("death", sentence.head(noun).lemma())) {
      named(sentence, sentence.head(noun), heads);
      return heads;
    }
    boolean tried = has(sentence, noun, "tried");
    boolean deadly = words.isIn("killings", noun.lemma()) || has(sentence, noun, "fatal");
    if (!deadly || tried) {
      return List.of();
    }
    frame.behind(Set.of("of")).stream()
        .flatMap(a -> Syntax.conjuncts(sentence, a.head()).stream())
        .distinct()
        .forEach(heads::add);
    if (words.isIn("killings", noun.lemma())) {
      frame.all(Role.POSSESSOR).stream()
          .map(Argument::head)
          .filter(h -> h.dep().equals("poss"))
          .forEach(heads::add);
    }
    return heads;
  }

  private boolean has(Sentence sentence, Token noun, String list) {
    return sentence.children(noun).stream().anyMatch(c -> words.isIn(list, Numbers.form(c)));
  }

  private static void named(Sentence sentence, Token death, List<Token> heads) {
    for (Token of : Syntax.children(sentence, death, "prep")) {
      if (of.is("of")) {
        Syntax.object(sentence, of).ifPresent(o -> heads.addAll(Syntax.conjuncts(sentence, o)));
      }
    }
  }
}
