package org.orontes.annotate.names;

import java.util.Optional;
import org.orontes.knowledge.ActorEntry;
import org.orontes.knowledge.DescriptionLexicon;
import org.orontes.knowledge.Knowledge;
import org.orontes.knowledge.NameForm;
import org.orontes.model.Sentence;
import org.orontes.model.Syntax;
import org.orontes.model.Token;
import org.orontes.model.UnlistedActor;

/** Which party a word such as "the group", "it" or "they" may go back to. */
final class Parties {
  private final Knowledge knowledge;
  private final DescriptionLexicon words;

  Parties(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.words = knowledge.descriptions();
  }

  /** "the state oil company" is told apart by its own words, "the Lebanese group" is not. */
  boolean isSaidMore(Sentence sentence, Token head) {
    return Syntax.children(sentence, head, "compound", "nmod", "amod").stream()
        .anyMatch(
            c ->
                c.index() < head.index()
                    && !c.isVerb()
                    && Character.isLowerCase(c.form().codePointAt(0))
                    && !words.isAnaphor("plain-modifiers", c.lemma()));
  }

  /** "the group" is no army of a state, "the agency" no armed party. */
  boolean suits(String head, Named c) {
    Optional<ActorEntry> entry = knowledge.actors().find(c.id);
    if (entry.isEmpty()) {
      return true;
    }
    boolean irregular = words.isAnaphor("irregular-heads", head);
    boolean civil = words.isAnaphor("civil-heads", head);
    return !(irregular && entry.get().isState()) && !(civil && entry.get().isArmed());
  }

  /** True for an organised party, one that is in no list included. */
  boolean isGroup(Named c) {
    return knowledge
        .actors()
        .find(c.id)
        .map(e -> !e.isPerson() && !e.kind().equals("media"))
        .orElse(c.name != null && c.targets.isEmpty() && c.tag != null);
  }

  /** Of the file, or in no list but with a name of more than a word: "Barbecue" may be anything. */
  static boolean isPlain(Named c) {
    if (c.id == null || !UnlistedActor.isId(c.id)) {
      return c.id != null;
    }
    return c.name != null && NameForm.atoms(c.name).size() > 1;
  }
}
