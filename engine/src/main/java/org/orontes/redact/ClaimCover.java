package org.orontes.redact;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.orontes.model.AccordingTo;
import org.orontes.model.Claim;
import org.orontes.model.ControlChange;
import org.orontes.model.EventPlace;
import org.orontes.model.EventTime;
import org.orontes.model.Participant;
import org.orontes.model.Place;
import org.orontes.model.Quantity;
import org.orontes.model.Span;
import org.orontes.model.When;

/** The claims of one article, over its blackened text. */
final class ClaimCover {
  private static final Pattern EDTF = Pattern.compile("[0-9XTZY:.,~?%/\\[\\]{} -]*");

  private final Covers covers;
  private final String black;

  ClaimCover(Covers covers, String black) {
    this.covers = covers;
    this.black = black;
  }

  Claim cover(Claim claim) {
    return new Claim(
        claim.id(),
        claim.type(),
        change(claim.change()),
        claim.trigger(),
        claim.sentence(),
        claim.evidence(),
        participants(claim.actors()),
        participants(claim.recipients()),
        participants(claim.instruments()),
        place(claim.place()),
        time(claim.time()),
        claim.factuality(),
        claim.attempt(),
        claim.hedges(),
        claim.background(),
        according(claim.according()),
        claim.quantities().stream().map(this::quantity).toList(),
        claim.rule(),
        claim.confidence());
  }

  private @Nullable ControlChange change(@Nullable ControlChange change) {
    return change == null
        ? null
        : new ControlChange(
            change.kind(),
            covers.keyOrNull(change.holderBefore()),
            covers.keyOrNull(change.holderAfter()),
            change.building() == null ? null : covers.places().unlisted(change.building()));
  }

  private List<Participant> participants(List<Participant> all) {
    return all.stream()
        .map(
            one -> {
              Covers.Name name = covers.actor(one.id(), one.name());
              return new Participant(
                  words(one.span()), one.span(), name.id(), name.shown(), one.implicit());
            })
        .toList();
  }

  private @Nullable EventPlace place(@Nullable EventPlace at) {
    if (at == null) {
      return null;
    }
    Place place = covers.place(at.place());
    String name = place != null ? place.name() : covers.places().unlisted(at.name());
    return new EventPlace(words(at.span()), at.span(), place, name, at.inferred());
  }

  private @Nullable EventTime time(@Nullable EventTime time) {
    return time == null
        ? null
        : new EventTime(wordsOrNull(time.span()), time.span(), when(time.when()));
  }

  /** The days, without the words that say how they were worked out. */
  static When when(When when) {
    String basis =
        when.basis().equals("stated")
            ? "stated"
            : when.basis().contains("inferred") ? "inferred" : "worked out";
    String edtf = EDTF.matcher(when.edtf()).matches() ? when.edtf() : "";
    return new When(edtf, when.from(), when.to(), basis);
  }

  List<AccordingTo> according(List<AccordingTo> chain) {
    return chain.stream()
        .map(
            link -> {
              Covers.Name name = covers.actor(link.id(), link.name());
              return new AccordingTo(
                  name.id(),
                  name.shown(),
                  wordsOrNull(link.span()),
                  link.span(),
                  link.cue(),
                  link.anonymous(),
                  link.party());
            })
        .toList();
  }

  private Quantity quantity(Quantity one) {
    return new Quantity(
        covers.term(one.what()),
        one.min(),
        one.max(),
        one.approx(),
        one.unit() == null ? null : covers.term(one.unit()),
        words(one.span()),
        one.span(),
        one.tally());
  }

  String words(Span span) {
    return span.of(black);
  }

  @Nullable String wordsOrNull(@Nullable Span span) {
    return span == null ? null : span.of(black);
  }
}
