package org.orontes.coding.rules;

import java.util.List;
import org.orontes.coding.frames.Frame;
import org.orontes.coding.frames.Frame.Argument;
import org.orontes.knowledge.RuleEntry;
import org.orontes.model.Token;

/**
 * A rule that fits a frame.
 *
 * @param rule the rule
 * @param pattern number of its pattern, from 1
 * @param frame the frame
 * @param roles what fills the slots, by letter; several where they are coordinated
 * @param clauses governed clauses that the pattern asked for
 * @param words fixed nouns and states of the pattern: no events of their own
 * @param weight how much the pattern asked for: the more the better it knows
 */
public record Match(
    RuleEntry rule,
    int pattern,
    Frame frame,
    Roles roles,
    List<Argument> clauses,
    List<Token> words,
    int weight) {
  public Match {
    clauses = List.copyOf(clauses);
    words = List.copyOf(words);
  }

  /** What fills a slot, maybe nothing. */
  public List<Argument> role(char letter) {
    return roles.of(letter);
  }

  /** Rule and pattern: {@code coerce/seize-place#2}. */
  public String name() {
    return rule.id() + "#" + pattern;
  }
}
