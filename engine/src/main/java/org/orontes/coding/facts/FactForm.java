package org.orontes.coding.facts;

import java.util.List;
import org.orontes.coding.rules.MentionIndex;
import org.orontes.model.Sentence;

/** One way in which a fact is said. */
interface FactForm {
  /** Adds the facts of a sentence that are said this way. */
  void find(Sentence sentence, MentionIndex mentions, List<FactDraft> found);
}
