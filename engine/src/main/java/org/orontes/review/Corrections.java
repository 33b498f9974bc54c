package org.orontes.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Article;
import org.orontes.model.Claim;
import org.orontes.model.Decision;
import org.orontes.model.EventPlace;
import org.orontes.model.EventTime;
import org.orontes.model.EventType;
import org.orontes.model.Participant;
import org.orontes.model.Place;
import org.orontes.model.Span;
import org.orontes.model.When;

/**
 * Makes a claim say what an analyst says it says. What the analyst adds is quoted from the trigger
 * and marked as inferred: no words of the article name it.
 */
final class Corrections {
  private static final String BASIS = "an analyst's decision";

  private Corrections() {}

  static Claim apply(Article article, Claim claim, Decision.Correction to) {
    return new Claim(
        claim.id(),
        type(claim.type(), to),
        claim.change(),
        claim.trigger(),
        claim.sentence(),
        claim.evidence(),
        parties(article, claim.trigger(), claim.actors(), to.actors()),
        parties(article, claim.trigger(), claim.recipients(), to.recipients()),
        claim.instruments(),
        place(article, claim, to.place()),
        time(claim.time(), to.time()),
        to.factuality() == null ? claim.factuality() : to.factuality(),
        claim.attempt(),
        claim.hedges(),
        to.background() == null ? claim.background() : to.background(),
        claim.according(),
        claim.quantities(),
        claim.rule(),
        claim.confidence());
  }

  /** The codes of other ontologies belong to the type that was read, so they go with it. */
  private static EventType type(EventType read, Decision.Correction to) {
    return to.type() == null
        ? read
        : new EventType(to.type(), to.mode(), read.contexts(), null, null);
  }

  private static List<Participant> parties(
      Article article, Span at, List<Participant> read, @Nullable List<Decision.Party> to) {
    return to == null
        ? read
        : to.stream()
            .map(p -> new Participant(at.of(article.text()), at, p.id(), p.name(), true))
            .toList();
  }

  private static @Nullable EventPlace place(Article article, Claim claim, @Nullable Place to) {
    Span at = claim.trigger();
    return to == null
        ? claim.place()
        : new EventPlace(at.of(article.text()), at, to, to.name(), true);
  }

  private static @Nullable EventTime time(@Nullable EventTime read, Decision.@Nullable Days to) {
    if (to == null) {
      return read;
    }
    String edtf =
        to.from() != null && to.from().equals(to.to())
            ? to.from().toString()
            : (to.from() == null ? ".." : to.from()) + "/" + (to.to() == null ? ".." : to.to());
    return new EventTime(null, null, new When(edtf, to.from(), to.to(), BASIS));
  }
}
