package org.orontes.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.orontes.coding.frames.Frame.Argument;
import org.orontes.coding.rules.Kinds;
import org.orontes.knowledge.ClauseLexicon;
import org.orontes.model.Mention;
import org.orontes.model.MentionKind;
import org.orontes.model.Sentence;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/**
 * The persons that stand beside a description of them: in apposition ("the mayor, Juan Perez"),
 * behind a word of naming ("a woman identified as Rosa Diaz"), as some of many ("two nurses,
 * including Ana Lopez", "four teachers, among them Li Wen").
 */
final class NamesBeside {
  private final Set<String> naming;
  private final Set<String> among;

  NamesBeside(ClauseLexicon clauses) {
    this.naming = clauses.list("naming");
    this.among = clauses.list("among");
  }

  /** Those that the description means, one and all. */
  List<Mention> same(Context context, Sentence sentence, Token head) {
    List<Mention> names = new ArrayList<>();
    for (Token apposition : Syntax.children(sentence, head, "appos")) {
      for (Token each : Syntax.conjuncts(sentence, apposition)) {
        context
            .mentions()
            .over(sentence, each)
            .filter(m -> each.isProper() && isNamedPerson(m))
            .ifPresent(names::add);
      }
    }
    for (Token verb : Syntax.children(sentence, head, "acl")) {
      if (verb.pos().equals("VBN") && naming.contains(verb.lemma())) {
        under(context, sentence, verb, names);
      }
    }
    return names;
  }

  /** "A number of poles and towers": the others of what is counted. */
  List<Argument> counted(Kinds kinds, Sentence sentence, Argument argument) {
    Token counted = kinds.through(sentence, argument.head());
    if (counted.index() == argument.head().index()
        || kinds.isSpotOf(sentence, argument.head())
        || counted.isProper()) {
      return List.of();
    }
    return Syntax.conjuncts(sentence, counted).stream()
        .filter(t -> t.index() != counted.index() && t.isNoun())
        .map(t -> new Argument(argument.role(), argument.preposition(), t, argument.implicit()))
        .toList();
  }

  /** Some of those that the description means. */
  List<Mention> some(Context context, Sentence sentence, Token head) {
    List<Mention> names = new ArrayList<>();
    for (Token child : Syntax.children(sentence, head, "prep", "acl", "appos", "relcl")) {
      if (child.index() > head.index() && among.contains(child.lemma())) {
        under(context, sentence, child, names);
      }
    }
    return names;
  }

  /** Names that no clause of their own stands around: "including Ana, who knew Li Wen". */
  private static void under(Context context, Sentence sentence, Token above, List<Mention> names) {
    for (Mention m : context.mentions().within(sentence, sentence.subtree(above))) {
      boolean named = isCalled(m) && !names.contains(m);
      if (named && m.span().start() > above.span().start() && isListed(sentence, above, m)) {
        names.add(m);
      }
    }
  }

  private static boolean isListed(Sentence sentence, Token above, Mention m) {
    Token at = Syntax.headOf(sentence, m.span()).orElse(above);
    for (int i = 0; i < sentence.tokens().size() && at.index() != above.index(); i++) {
      boolean listed =
          Set.of("conj", "appos", "pobj", "dobj", "oprd", "attr", "prep").contains(at.dep())
              && !(at.dep().equals("prep") && !at.is("as"));
      if (!listed || at.head() < 0) {
        return false;
      }
      at = sentence.head(at);
    }
    return at.index() == above.index();
  }

  /** By name and not by office: "secretary general" alone calls nobody. */
  static boolean isCalled(Mention m) {
    return isNamedPerson(m) && m.literal() && m.id() != null && !m.inferred();
  }

  /** "Former defence minister General Jean Okello" is Jean Okello; his offices say who he is. */
  static boolean isNamedPerson(Mention m) {
    return m.kind() == MentionKind.PERSON && m.text().indexOf(' ') > 0;
  }
}
