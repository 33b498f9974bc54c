package org.orontes.reconcile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orontes.model.ArticleId;
import org.orontes.model.CodedArticle;
import org.orontes.model.Mention;
import org.orontes.model.Span;

/**
 * To whom something was said first, where an article passes on what another outlet heard: "a nurse
 * told Reuters". Those who all pass on what one outlet heard from somebody without a name pass on
 * one voice.
 */
final class Hearers {
  private static final String OUTLET = "outlet:";

  /** Room for "the " between the cue and the outlet, in characters. */
  private static final int MAX_BETWEEN = 5;

  private final Map<ArticleId, List<Mention>> outlets = new HashMap<>();

  /** Finds the other outlets that each article names. */
  static Hearers of(List<CodedArticle> articles) {
    Hearers hearers = new Hearers();
    for (CodedArticle coded : articles) {
      List<Mention> named =
          coded.mentions().stream()
              .filter(m -> m.id() != null && m.id().startsWith(OUTLET))
              .filter(m -> !coded.article().outlet().id().equals(m.id()))
              .toList();
      if (!named.isEmpty()) {
        hearers.outlets.put(coded.article().id(), named);
      }
    }
    return hearers;
  }

  /** The outlet that stands right behind the word of telling. */
  Optional<String> of(ClaimInContext c) {
    Span cue = c.claim().firstHand().cue();
    if (cue == null) {
      return Optional.empty();
    }
    for (Mention m : outlets.getOrDefault(c.article().id(), List.of())) {
      if (m.span().start() >= cue.end() && isNothing(c.article().text(), cue.end(), m.span())) {
        return Optional.ofNullable(m.id());
      }
    }
    return Optional.empty();
  }

  private static boolean isNothing(String text, int from, Span outlet) {
    return outlet.start() - from <= MAX_BETWEEN
        && text.substring(from, outlet.start())
            .chars()
            .allMatch(c -> c == ' ' || Character.isLowerCase(c));
  }
}
