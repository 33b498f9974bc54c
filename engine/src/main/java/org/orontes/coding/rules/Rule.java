package org.orontes.coding.rules;

import java.util.List;
import org.orontes.knowledge.RuleEntry;

/**
 * A rule ready to match.
 *
 * @param entry as read from the data
 * @param patterns its patterns, in order
 */
record Rule(RuleEntry entry, List<Pattern> patterns) {
  Rule {
    patterns = List.copyOf(patterns);
  }

  static Rule of(RuleEntry entry, KindBits bits) {
    try {
      return new Rule(entry, entry.patterns().stream().map(p -> Pattern.parse(p, bits)).toList());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("Rule " + entry.id() + ": " + e.getMessage(), e);
    }
  }
}
