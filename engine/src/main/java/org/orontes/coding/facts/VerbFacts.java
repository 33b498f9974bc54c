package org.orontes.coding.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.orontes.coding.frames.Frame.Argument;
import org.orontes.coding.rules.Match;
import org.orontes.coding.rules.MentionIndex;
import org.orontes.coding.rules.RuleBook;
import org.orontes.knowledge.FactFile;
import org.orontes.knowledge.FactRule;
import org.orontes.knowledge.Knowledge;
import org.orontes.knowledge.RuleEntry;
import org.orontes.model.Sentence;
import org.orontes.model.Token;

/**
 * "Iran backs the militia", "the group is allied with": patterns over verbs, in which A is the one
 * side and R or P the other; without A, R is the one and P the other.
 */
final class VerbFacts implements FactForm {
  private final FactFile facts;
  private final RuleBook book;
  private final Map<String, FactRule> rules = new HashMap<>();

  VerbFacts(Knowledge knowledge) {
    this.facts = knowledge.facts();
    List<RuleEntry> entries = new ArrayList<>();
    for (FactRule rule : facts.list(FactRule.Form.VERB)) {
      rules.put(rule.id(), rule);
      entries.add(entry(rule));
    }
    this.book = RuleBook.of(knowledge, entries);
  }

  private static RuleEntry entry(FactRule rule) {
    return new RuleEntry(
        rule.id(),
        rule.kind(),
        null,
        Map.of(),
        List.of(),
        null,
        null,
        null,
        0,
        rule.patterns(),
        rule.yes(),
        rule.no());
  }

  @Override
  public void find(Sentence sentence, MentionIndex mentions, List<FactDraft> found) {
    for (Token token : sentence.tokens()) {
      if (!book.knows(sentence, token)) {
        continue;
      }
      List<Match> matches = book.match(sentence, token, mentions);
      for (Match match : matches) {
        if (add(match, found)) {
          break;
        }
      }
    }
  }

  private boolean add(Match match, List<FactDraft> found) {
    FactRule rule = rules.get(match.rule().id());
    List<Argument> actors = match.role('A');
    List<Argument> others = new ArrayList<>(match.role('R'));
    others.addAll(match.role('P'));
    if (actors.isEmpty()) { // "is allied with": R is allied, P the ally
      actors = match.role('R');
      others = match.role('P');
    }
    if (rule == null || actors.isEmpty() || others.isEmpty()) {
      return false;
    }
    boolean past =
        match.frame().sentence().children(match.frame().trigger()).stream()
            .anyMatch(t -> facts.isPast(t.lemma()));
    String value = rule.value() == null ? match.frame().lemma() : rule.value();
    found.add(
        new FactDraft(
            rule,
            match.frame(),
            rule.swapped() ? others : actors,
            rule.swapped() ? actors : others,
            value,
            match.words(),
            past));
    return true;
  }
}
