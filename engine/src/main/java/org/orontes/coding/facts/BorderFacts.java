package org.orontes.coding.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.orontes.coding.frames.Frame;
import org.orontes.coding.frames.Frame.Argument;
import org.orontes.coding.rules.MentionIndex;
import org.orontes.coding.rules.RuleBook;
import org.orontes.knowledge.ClauseLexicon;
import org.orontes.knowledge.FactRule;
import org.orontes.model.Sentence;
import org.orontes.model.Span;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/**
 * Borders and what lies on them: "the border between Chad and Sudan", "the Chadian-Sudanese
 * border", "Chad's border with Sudan", "Adre, a town on the border with Sudan".
 */
final class BorderFacts implements FactForm {
  private static final int MAX_CLIMB = 5;

  private final List<FactRule> rules;
  private final RuleBook events;
  private final Set<String> beside;
  private final Set<String> lying;

  BorderFacts(List<FactRule> rules, ClauseLexicon words, RuleBook events) {
    this.beside = words.list("beside");
    this.lying = words.list("lying");
    this.rules = rules;
    this.events = events;
  }

  @Override
  public void find(Sentence sentence, MentionIndex mentions, List<FactDraft> found) {
    if (!PlacePairs.mayBeIn(sentence, mentions)) {
      return;
    }
    for (Token token : sentence.tokens()) {
      if (!token.isNoun()) {
        continue;
      }
      for (FactRule rule : rules) {
        if (rule.words().contains(token.lemma())) {
          read(sentence, mentions, token, rule, found);
        }
      }
    }
  }

  private void read(
      Sentence sentence,
      MentionIndex mentions,
      Token border,
      FactRule rule,
      List<FactDraft> found) {
    Span front =
        new Span(
            Math.min(border.span().start(), Syntax.first(sentence, border).span().start()),
            border.span().start());
    List<Argument> sides = new ArrayList<>(PlacePairs.within(sentence, mentions, front));
    for (Token preposition : Syntax.prepositions(sentence, border)) {
      if (rule.whose().contains(preposition.lemma())) {
        sides.addAll(PlacePairs.behind(sentence, mentions, preposition));
      }
    }
    Optional<Frame> frame = events.frame(sentence, border, mentions);
    if (frame.isEmpty() || sides.isEmpty()) {
      return;
    }
    if (sides.size() >= 2) {
      found.add(draft(rule, frame.get(), sides.get(0), sides.get(1), border));
      return;
    }
    lyingThere(sentence, mentions, border)
        .ifPresent(place -> found.add(draft(rule, frame.get(), place, sides.get(0), border)));
  }

  private static FactDraft draft(
      FactRule rule, Frame frame, Argument one, Argument other, Token border) {
    return new FactDraft(
        rule, frame, List.of(one), List.of(other), rule.value(), List.of(border), false);
  }

  /** The named place that is said to lie on the border. */
  private Optional<Argument> lyingThere(Sentence sentence, MentionIndex mentions, Token border) {
    Token at = border;
    boolean on = false;
    for (int i = 0; i < MAX_CLIMB && at.head() >= 0; i++) {
      Token above = sentence.head(at);
      if (at.dep().equals("pobj") && beside.contains(above.lemma())) {
        on = true;
      } else if (on && above.isNoun()) {
        List<Argument> named =
            PlacePairs.within(sentence, mentions, Syntax.phrase(sentence, above));
        if (!named.isEmpty()) {
          return Optional.of(named.get(0));
        }
      } else if (on && lying.contains(above.lemma())) {
        for (Token subject : Syntax.children(sentence, above, "nsubj", "nsubjpass")) {
          List<Argument> named =
              PlacePairs.within(sentence, mentions, Syntax.phrase(sentence, subject));
          if (!named.isEmpty()) {
            return Optional.of(named.get(0));
          }
        }
        return Optional.empty();
      } else if (above.isVerb()) {
        return Optional.empty();
      }
      at = above;
    }
    return Optional.empty();
  }
}
