package org.orontes.coding;

import java.util.Set;
import org.orontes.coding.frames.Frame.Argument;
import org.orontes.coding.frames.Frame.Role;
import org.orontes.coding.rules.Kinds;
import org.orontes.knowledge.ClauseLexicon;
import org.orontes.model.Sentence;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/**
 * What stands where a party would and is none: where to ("to the west", "100 km from the border"),
 * when ("for the end of the rains"), a word that only describes ("its present offensive").
 */
final class NoParties {
  private final Measures measures;
  private final Set<String> stages;
  private final Kinds kinds;

  NoParties(ClauseLexicon words, Kinds kinds) {
    this.measures = new Measures(words);
    this.stages = words.list("stages");
    this.kinds = kinds;
  }

  boolean holds(Context context, Sentence sentence, Argument argument) {
    Token head = argument.head();
    if (head.isProper()) {
      return false;
    }
    boolean of = Syntax.prepositions(sentence, head).stream().anyMatch(p -> p.is("of"));
    return measures.isLength(head)
        || !of && measures.isDirection(head)
        || of && stages.contains(head.lemma())
        || context.isTime(sentence, head.span())
        || argument.role() == Role.MODIFIER
            && kinds.of(sentence, head, context.mentions()).isEmpty();
  }
}
