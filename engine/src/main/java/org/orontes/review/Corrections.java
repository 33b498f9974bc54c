package org.orontes.review;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Article;
import org.orontes.model.Claim;
import org.orontes.model.ControlChange;
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
        change(claim, to),
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

  /**
   * What it does to who holds the place belongs to the type that was read, and goes with it; a
   * holder who is one of the parties is whoever they are corrected to.
   */
  private static @Nullable ControlChange change(Claim claim, Decision.Correction to) {
    ControlChange read = claim.change();
    if (read == null) {
      return null;
    }
    boolean otherType =
        to.type() != null
            && !(to.type().equals(claim.type().type())
                && Objects.equals(to.mode(), claim.type().mode()));
    return otherType
        ? null
        : new ControlChange(
            read.kind(),
            holder(claim, read.holderBefore(), to),
            holder(claim, read.holderAfter(), to),
            read.building());
  }

  private static @Nullable String holder(
      Claim claim, @Nullable String read, Decision.Correction to) {
    if (to.actors() != null && isOneOf(claim.actors(), read)) {
      return first(to.actors());
    }
    if (to.recipients() != null && isOneOf(claim.recipients(), read)) {
      return first(to.recipients());
    }
    return read;
  }

  private static boolean isOneOf(List<Participant> parties, @Nullable String holder) {
    return parties.stream().anyMatch(party -> party.key().equals(holder));
  }

  private static @Nullable String first(List<Decision.Party> parties) {
    if (parties.isEmpty()) {
      return null;
    }
    Decision.Party party = parties.get(0);
    return party.id() == null ? party.name() : party.id();
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
