package org.orontes.annotate.names;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.ActorEntry;
import org.orontes.knowledge.Knowledge;
import org.orontes.model.Explanation;
import org.orontes.model.Sentence;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/**
 * "The rebels" of an article that names one armed group, or one far more often than any other: they
 * are that group, in its headline too. Rebels of whom more is said ("allied rebels", "rebels of the
 * north") are others, and so are those named beside the group.
 */
final class SoleRebels {
  private static final Set<String> KINDS = Set.of("armed-group", "militia");

  /** A group that is named so many times as often as any other is the one that is meant. */
  private static final int FAR_AHEAD = 3;

  private static final Set<String> BEFORE = Set.of("compound", "nmod", "amod", "poss");

  private final Knowledge knowledge;
  private final @Nullable ActorEntry group;

  private SoleRebels(Knowledge knowledge, @Nullable ActorEntry group) {
    this.knowledge = knowledge;
    this.group = group;
  }

  /** Of an article whose names are found; nobody if it names none, or several about as often. */
  static SoleRebels of(Draft draft, Knowledge knowledge) {
    Map<String, Integer> times = new TreeMap<>();
    for (Named m : draft.all()) {
      knowledge
          .actors()
          .find(m.id)
          .filter(e -> KINDS.contains(e.kind()) && e.id().indexOf('/') < 0)
          .ifPresent(e -> times.merge(e.id(), 1, Integer::sum));
    }
    String first = null;
    int most = 0;
    int second = 0;
    for (Map.Entry<String, Integer> one : times.entrySet()) {
      if (one.getValue() > most) {
        second = most;
        most = one.getValue();
        first = one.getKey();
      } else {
        second = Math.max(second, one.getValue());
      }
    }
    boolean ahead = most >= FAR_AHEAD * second;
    return new SoleRebels(knowledge, ahead ? knowledge.actors().find(first).orElse(null) : null);
  }

  /**
   * Gives a description of rebels the identity of the group, if it can mean them.
   *
   * @param country that the words before it name, or null
   */
  boolean name(Sentence sentence, Token head, Named described, @Nullable String country) {
    ActorEntry entry = group;
    boolean plain = knowledge.descriptions().isAnaphor("sole-heads", head.lemma());
    if (entry == null
        || !plain
        || isSaidMore(sentence, head, country)
        || isBesideAnother(sentence, head)) {
      return false;
    }
    boolean at =
        country == null || country.equals(entry.country()) || entry.theatres().contains(country);
    if (!at) {
      return false;
    }
    described.id = entry.id();
    described.name = entry.name();
    described.country = entry.country();
    described.inferred = true;
    described.how =
        Explanation.Step.of(
            "took \"" + described.text + "\" for " + entry.name(),
            "the armed group that the article is about");
    return true;
  }

  private boolean isSaidMore(Sentence sentence, Token head, @Nullable String country) {
    for (Token child : sentence.children(head)) {
      boolean before = child.index() < head.index() && BEFORE.contains(child.dep());
      boolean plain = knowledge.descriptions().isAnaphor("plain-modifiers", child.lemma());
      boolean ofCountry = country != null && Character.isUpperCase(child.form().codePointAt(0));
      if (before && !plain && !ofCountry || child.is("of", "from") || child.dep().equals("relcl")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBesideAnother(Sentence sentence, Token head) {
    return head.dep().equals("conj") || Syntax.child(sentence, head, "conj", "cc").isPresent();
  }
}
