package org.orontes.coding.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.orontes.coding.frames.Frame;
import org.orontes.coding.frames.Frame.Argument;
import org.orontes.coding.rules.MentionIndex;
import org.orontes.coding.rules.RuleBook;
import org.orontes.knowledge.FactRule;
import org.orontes.model.Sentence;
import org.orontes.model.Span;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/**
 * Roads and the places they link: "the highway between Gao and Kidal", "the RN6, which links Bangui
 * to Mbaiki", "the Gao-Kidal road". The value is the road in the report's words.
 */
final class RoadFacts implements FactForm {
  /** A number of a road: N2, M-5, RN 4. */
  private static final Pattern NUMBERED = Pattern.compile("[A-Z]{1,3}-?[0-9]{1,3}");

  private final List<FactRule> rules;
  private final RuleBook events;

  RoadFacts(List<FactRule> rules, RuleBook events) {
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
      boolean numbered = isNumbered(token.form());
      for (FactRule rule : rules) {
        boolean road = rule.words().contains(token.lemma());
        if (road || numbered) {
          read(sentence, mentions, token, rule, road, found);
        }
      }
    }
  }

  private static boolean isNumbered(String form) {
    return Character.isDigit(form.charAt(form.length() - 1)) && NUMBERED.matcher(form).matches();
  }

  private void read(
      Sentence sentence,
      MentionIndex mentions,
      Token road,
      FactRule rule,
      boolean named,
      List<FactDraft> found) {
    List<Argument> ends = linked(sentence, mentions, road, rule);
    if (ends.size() < 2 && named) {
      ends = between(sentence, mentions, road, rule);
    }
    if (ends.size() < 2 && named) {
      ends = PlacePairs.within(sentence, mentions, before(sentence, road));
    }
    Optional<Frame> frame = events.frame(sentence, road, mentions);
    for (int i = 0; i + 1 < ends.size() && frame.isPresent(); i++) {
      found.add(
          new FactDraft(
              rule,
              frame.get(),
              List.of(ends.get(i)),
              List.of(ends.get(i + 1)),
              null,
              List.of(road),
              false));
    }
  }

  /** "The Gao-Kidal road": what stands before the noun. */
  private static Span before(Sentence sentence, Token road) {
    Token first = Syntax.first(sentence, road);
    int start = first.index() < road.index() ? first.span().start() : road.span().start();
    return new Span(start, road.span().start());
  }

  /** "The road between Gao and Kidal", "from Gao to Kidal". */
  private static List<Argument> between(
      Sentence sentence, MentionIndex mentions, Token road, FactRule rule) {
    List<Argument> ends = new ArrayList<>();
    for (Token preposition : Syntax.prepositions(sentence, road)) {
      if (rule.whose().contains(preposition.lemma())) {
        for (Argument end : PlacePairs.behind(sentence, mentions, preposition)) {
          if (ends.stream().noneMatch(e -> e.head().index() == end.head().index())) {
            ends.add(end);
          }
        }
      }
    }
    return ends;
  }

  /** "… linking Gao and Kidal", "which runs from Gao to Kidal", "connects Gao to Kidal". */
  private static List<Argument> linked(
      Sentence sentence, MentionIndex mentions, Token road, FactRule rule) {
    Token verb = linking(sentence, road, rule.patterns());
    if (verb == null) {
      return List.of();
    }
    Span from = new Span(verb.span().end(), Math.max(verb.span().end(), end(sentence, verb)));
    return PlacePairs.within(sentence, mentions, from);
  }

  /** The places linked end where another clause begins. */
  private static int end(Sentence sentence, Token verb) {
    int end = sentence.subtree(verb).end();
    for (Token token : sentence.tokens()) {
      boolean clause =
          token.index() > verb.index()
              && sentence.dominates(verb, token)
              && Set.of("advcl", "ccomp", "relcl", "parataxis").contains(token.dep());
      boolean joined = token.dep().equals("conj") && token.head() == verb.index() && token.isVerb();
      if (clause || joined) {
        end = Math.min(end, Math.max(verb.span().end(), sentence.subtree(token).start()));
      }
    }
    return end;
  }

  private static @Nullable Token linking(Sentence sentence, Token road, List<String> verbs) {
    for (Token child : Syntax.children(sentence, road, "acl", "relcl")) {
      if (verbs.contains(child.lemma())) {
        return child;
      }
    }
    Token at = road;
    while (at.head() >= 0 && Set.of("compound", "nmod", "appos", "conj").contains(at.dep())) {
      at = sentence.head(at);
    }
    if (at.head() < 0) {
      return null;
    }
    Token above = sentence.head(at);
    boolean subject = at.dep().equals("nsubj") && above.isVerb();
    if (subject && verbs.contains(above.lemma())) {
      return above;
    }
    return null;
  }
}
