package org.orontes.coding.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orontes.coding.frames.Frame;
import org.orontes.coding.frames.Frame.Argument;
import org.orontes.knowledge.FactRule;
import org.orontes.model.Token;

/**
 * A fact whose parties are words yet: one for each pair of subject and object is written down.
 *
 * @param rule the rule that found it
 * @param frame of the word that says it
 * @param subjects what it is about, at least one
 * @param objects the other side; empty for a rank
 * @param value the word for what stands
 * @param words further words that say it, to be quoted with it
 * @param past true if it is said to be over
 */
public record FactDraft(
    FactRule rule,
    Frame frame,
    List<Argument> subjects,
    List<Argument> objects,
    @Nullable String value,
    List<Token> words,
    boolean past) {
  public FactDraft {
    subjects = List.copyOf(subjects);
    objects = List.copyOf(objects);
    words = List.copyOf(words);
    if (subjects.isEmpty()) {
      throw new IllegalArgumentException("A fact is about something: " + rule.id());
    }
  }
}
