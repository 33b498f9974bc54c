package org.orontes.coding.facts;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.orontes.coding.frames.Frame;
import org.orontes.coding.frames.Frame.Argument;
import org.orontes.coding.frames.Frame.Role;
import org.orontes.coding.rules.MentionIndex;
import org.orontes.coding.rules.RuleBook;
import org.orontes.knowledge.FactFile;
import org.orontes.knowledge.FactRule;
import org.orontes.model.Mention;
import org.orontes.model.MentionKind;
import org.orontes.model.Sentence;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/** Ranks before a name: "Colonel Rosa Lima", "Lt. Gen. Adan", "army general Adan". */
final class TitleFacts implements FactForm {
  private final FactFile facts;
  private final List<FactRule> rules;
  private final RuleBook events;
  private final FactKinds kinds;

  /** The letters that titles begin with: most words need no second look. */
  private final BitSet initials = new BitSet();

  TitleFacts(FactFile facts, RuleBook events, FactKinds kinds) {
    this.facts = facts;
    this.rules = facts.list(FactRule.Form.TITLE);
    this.events = events;
    this.kinds = kinds;
    facts.titles().keySet().forEach(title -> initials.set(title.codePointAt(0)));
  }

  @Override
  public void find(Sentence sentence, MentionIndex mentions, List<FactDraft> found) {
    if (!namesPerson(sentence, mentions)) {
      return;
    }
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (title(tokens.get(i)).isEmpty()) {
        continue;
      }
      int end = i;
      List<String> rank = new ArrayList<>();
      while (end < tokens.size() && title(tokens.get(end)).isPresent()) {
        rank.add(title(tokens.get(end)).orElseThrow());
        end++;
        while (end < tokens.size() && tokens.get(end).form().equals("-")) {
          end++;
        }
      }
      if (end < tokens.size()) {
        read(sentence, mentions, tokens.subList(i, end), tokens.get(end), rank, found);
      }
      i = end;
    }
  }

  private Optional<String> title(Token token) {
    int first = Character.toLowerCase(token.form().codePointAt(0));
    if (first != '.' && !initials.get(first)) {
      return Optional.empty();
    }
    String form = token.form().toLowerCase(Locale.ROOT).replace(".", "");
    return Optional.ofNullable(facts.titles().get(form));
  }

  private void read(
      Sentence sentence,
      MentionIndex mentions,
      List<Token> titles,
      Token name,
      List<String> rank,
      List<FactDraft> found) {
    Optional<Mention> person =
        mentions.over(sentence, name).filter(m -> name.isProper() && isPerson(m));
    Token head =
        person.isEmpty() ? name : Syntax.headOf(sentence, person.get().span()).orElse(name);
    Optional<Frame> frame = events.frame(sentence, head, mentions);
    if (person.isEmpty() || frame.isEmpty()) {
      return;
    }
    for (FactRule rule : rules) {
      found.add(
          new FactDraft(
              rule,
              frame.get(),
              List.of(new Argument(Role.SUBJECT, "", head, false)),
              service(sentence, mentions, titles.get(0), rule),
              String.join(" ", rank),
              titles,
              isPast(sentence, titles.get(0))));
    }
  }

  private static boolean namesPerson(Sentence sentence, MentionIndex mentions) {
    for (Mention m : mentions.in(sentence)) {
      if (isPerson(m)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPerson(Mention m) {
    return m.kind() == MentionKind.PERSON
        || m.kind() == MentionKind.ACTOR && m.id() != null && m.id().contains("person");
  }

  private boolean isPast(Sentence sentence, Token title) {
    for (int i = Math.max(0, title.index() - 3); i < title.index(); i++) {
      if (facts.isPast(sentence.tokens().get(i).form().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** Whose rank it is: the army or country named right before it. */
  private List<Argument> service(
      Sentence sentence, MentionIndex mentions, Token title, FactRule rule) {
    if (title.index() == 0) {
      return List.of();
    }
    Token before = sentence.tokens().get(title.index() - 1);
    boolean named = mentions.over(sentence, before).isPresent();
    return named && kinds.fits(sentence, before, mentions, rule.object())
        ? List.of(new Argument(Role.MODIFIER, "", before, false))
        : List.of();
  }
}
