package org.orontes.coding.facts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orontes.coding.frames.Frame;
import org.orontes.coding.frames.Frame.Argument;
import org.orontes.coding.frames.Frame.Role;
import org.orontes.coding.rules.MentionIndex;
import org.orontes.coding.rules.RuleBook;
import org.orontes.knowledge.FactFile;
import org.orontes.knowledge.FactRule;
import org.orontes.model.Sentence;
import org.orontes.model.Token;

/** "Iranian-backed militias", "rebel-held districts", "the Nigerian-led mission". */
final class CompoundFacts implements FactForm {
  private static final int MAX_CLIMB = 4;

  private final List<FactRule> rules;
  private final RuleBook events;
  private final FactKinds kinds;

  CompoundFacts(FactFile facts, RuleBook events, FactKinds kinds) {
    this.rules = facts.list(FactRule.Form.COMPOUND);
    this.events = events;
    this.kinds = kinds;
  }

  @Override
  public void find(Sentence sentence, MentionIndex mentions, List<FactDraft> found) {
    List<Token> tokens = sentence.tokens();
    for (int i = 2; i < tokens.size(); i++) {
      Token word = tokens.get(i);
      if (!tokens.get(i - 1).form().equals("-")) {
        continue;
      }
      Token first = tokens.get(i - 2);
      for (FactRule rule : rules) {
        if (rule.words().contains(word.form().toLowerCase(Locale.ROOT))) {
          read(sentence, mentions, first, word, rule, found);
        }
      }
    }
  }

  private void read(
      Sentence sentence,
      MentionIndex mentions,
      Token first,
      Token word,
      FactRule rule,
      List<FactDraft> found) {
    Token noun = noun(sentence, word);
    if (noun == null
        || !kinds.fits(sentence, first, mentions, rule.subject())
        || !kinds.fits(sentence, noun, mentions, rule.object())) {
      return;
    }
    Argument by = new Argument(Role.MODIFIER, "", first, false);
    List<Argument> of = List.of(new Argument(Role.OBJECT, "", noun, false));
    String value = rule.value() == null ? word.lemma() : rule.value();
    Optional<Frame> frame = events.frame(sentence, noun, mentions);
    if (frame.isPresent()) {
      found.add(
          new FactDraft(
              rule,
              frame.get(),
              rule.swapped() ? of : List.of(by),
              rule.swapped() ? List.of(by) : of,
              value,
              List.of(word),
              false));
    }
  }

  /** The noun that the compound stands before. */
  private static @Nullable Token noun(Sentence sentence, Token word) {
    Token at = word;
    for (int i = 0; i < MAX_CLIMB && at.head() >= 0; i++) {
      at = sentence.head(at);
      if (at.isNoun() && at.index() > word.index()) {
        return at;
      }
      if (at.isVerb()) {
        return null;
      }
    }
    return null;
  }
}
