package org.orontes.coding.facts;

import java.util.HashSet;
import java.util.Set;
import org.orontes.coding.rules.Kinds;
import org.orontes.coding.rules.MentionIndex;
import org.orontes.model.MentionKind;
import org.orontes.model.Sentence;
import org.orontes.model.Token;

/** Whether a word may be the subject or object of a rule. */
final class FactKinds {
  private final Kinds kinds;

  FactKinds(Kinds kinds) {
    this.kinds = kinds;
  }

  /** True if the word is of one of these kinds; any will do where there are none. */
  boolean fits(Sentence sentence, Token word, MentionIndex mentions, Set<String> wanted) {
    if (wanted.isEmpty()) {
      return true;
    }
    Set<String> is = new HashSet<>(kinds.of(sentence, word, mentions));
    if (isDemonym(sentence, word, mentions)) { // Ugandan in "a Ugandan general"
      is.add("country");
    }
    return wanted.stream()
        .anyMatch(kind -> is.contains(kind) || kind.equals("actor") && Kinds.canAct(is));
  }

  private static boolean isDemonym(Sentence sentence, Token word, MentionIndex mentions) {
    return mentions.in(sentence).stream()
        .anyMatch(
            m ->
                m.kind() == MentionKind.PLACE
                    && m.country() != null
                    && !m.literal()
                    && m.span().equals(word.span()));
  }
}
