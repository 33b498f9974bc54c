package org.orontes.annotate.parse;

import java.util.List;
import org.orontes.model.Sentence;
import org.orontes.model.Span;

/**
 * A parsed sentence and the names that the statistical tagger proposes in it.
 *
 * @param sentence the words and arcs
 * @param names in order, without overlap
 */
public record ReadSentence(Sentence sentence, List<ProposedName> names) {
  public ReadSentence {
    names = List.copyOf(names);
  }

  /**
   * A name as the tagger sees it. It proposes; files of names and rules outrank it.
   *
   * @param span where it stands in the article
   * @param type OntoNotes type: PERSON, ORG, GPE, LOC, NORP, FAC, …
   */
  public record ProposedName(Span span, String type) {}
}
