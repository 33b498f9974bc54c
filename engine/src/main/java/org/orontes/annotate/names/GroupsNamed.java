package org.orontes.annotate.names;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.orontes.knowledge.DescriptionLexicon;
import org.orontes.knowledge.EnglishWords;
import org.orontes.model.MentionKind;
import org.orontes.model.Sentence;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/** The group that stands named beside a word for its people or for itself. */
final class GroupsNamed {
  private final DescriptionLexicon words;

  GroupsNamed(DescriptionLexicon words) {
    this.words = words;
  }

  /** The group named before the head ("HTS fighters") or behind it ("fighters of HTS"). */
  Optional<Named> of(Draft draft, int s, Sentence sentence, Token head) {
    if (sentence.children(head).stream()
        .anyMatch(c -> words.isAnaphor("other-parties", c.lemma()))) {
      return Optional.empty();
    }
    for (Token child : sentence.children(head)) {
      boolean before =
          child.index() < head.index() && Set.of("compound", "nmod", "poss").contains(child.dep());
      Token at = child;
      if (child.dep().equals("prep") && child.is("of", "from")) {
        at = Syntax.object(sentence, child).orElse(child);
      } else if (!before) {
        continue;
      }
      Optional<Named> named = draft.over(s, at);
      if (named.isPresent()
          && named.get().id != null
          && (named.get().kind == MentionKind.ACTOR || named.get().kind == MentionKind.PERSON)) {
        return named;
      }
    }
    return inBrackets(draft, s, sentence, head);
  }

  /** "National Liberation Army (ELN) guerrillas": the short name parts the group from its men. */
  private static Optional<Named> inBrackets(Draft draft, int s, Sentence sentence, Token head) {
    int at = head.index() - 1;
    while (at > 0 && sentence.tokens().get(at).head() == head.index() && !isClosing(sentence, at)) {
      at--;
    }
    if (at < 2 || !isClosing(sentence, at)) {
      return Optional.empty();
    }
    Token inside = sentence.tokens().get(at - 1);
    return draft
        .over(s, inside)
        .filter(m -> m.id != null && m.kind == MentionKind.ACTOR)
        .or(() -> at(draft, s, sentence, inside.index() - 2))
        .filter(m -> m.id != null && m.kind == MentionKind.ACTOR);
  }

  private static Optional<Named> at(Draft draft, int s, Sentence sentence, int index) {
    return index < 0 ? Optional.empty() : draft.over(s, sentence.tokens().get(index));
  }

  private static boolean isClosing(Sentence sentence, int index) {
    String form = sentence.tokens().get(index).form();
    return form.equals(")") || form.equals("]");
  }

  /**
   * "The Shining Path organization", "the armed group Ansaru": the group that is named before a
   * plain word for one, if nothing stands between that tells of another ("a FARC splinter group").
   */
  boolean isItself(Draft draft, Named named, Token head) {
    Sentence sentence = draft.sentence(named.sentence);
    boolean group =
        words.isAnaphor("irregular-heads", head.lemma())
            || words.isAnaphor("group-words", head.lemma());
    if (!group) {
      return false;
    }
    return sentence.children(head).stream()
        .filter(c -> c.index() < head.index() && !c.dep().equals("det"))
        .allMatch(
            c ->
                draft.over(named.sentence, c).filter(GroupsNamed::isOwnName).isPresent()
                    || words.isAnaphor("plain-modifiers", c.lemma()));
  }

  /** "The Centre group" is not called Centre. */
  private static boolean isOwnName(Named named) {
    return named.id != null && !EnglishWords.isWord(named.text.toLowerCase(Locale.ROOT));
  }
}
