package org.orontes.codec;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orontes.model.ChangeKind;
import org.orontes.model.Claim;
import org.orontes.model.ClaimId;
import org.orontes.model.ControlChange;
import org.orontes.model.EventPlace;
import org.orontes.model.EventTime;
import org.orontes.model.Factuality;
import org.orontes.model.Participant;
import org.orontes.model.Place;
import org.orontes.model.Quantity;
import org.orontes.model.Span;
import org.orontes.model.Tally;
import org.orontes.model.When;

/** A claim within its article. */
final class ClaimJson {
  private final ArticleOut out;
  private final JsonOut json;

  ClaimJson(ArticleOut out) {
    this.out = out;
    this.json = out.json();
  }

  void write(Claim claim) throws IOException {
    json.text("id", claim.id());
    json.text("type", claim.type().type()).text("mode", claim.type().mode());
    json.texts("contexts", claim.type().contexts());
    TypeJson.acled(json, claim.type());
    json.text("cameo", claim.type().cameo());
    json.object("change", claim.change(), this::change);
    out.span("trigger", claim.trigger());
    out.span("sentence", claim.sentence());
    out.span("evidence", claim.evidence());
    json.objects("actors", claim.actors(), this::participant);
    json.objects("recipients", claim.recipients(), this::participant);
    json.objects("instruments", claim.instruments(), this::participant);
    json.object("place", claim.place(), this::place);
    json.object("when", claim.time(), this::time);
    json.word("factuality", claim.factuality()).flag("attempt", claim.attempt());
    out.spans("hedges", claim.hedges());
    json.flag("background", claim.background());
    out.according(claim.according());
    json.objects("quantities", claim.quantities(), this::quantity);
    json.text("rule", claim.rule()).number("confidence", claim.confidence());
  }

  private void change(ControlChange change) throws IOException {
    json.word("kind", change.kind())
        .text("holder_before", change.holderBefore())
        .text("holder_after", change.holderAfter())
        .text("building", change.building());
  }

  private void participant(Participant participant) throws IOException {
    out.words(participant.text(), participant.span());
    out.startEnd(participant.span());
    json.text("id", participant.id())
        .text("name", participant.name())
        .flag("implicit", participant.implicit());
  }

  private void place(EventPlace at) throws IOException {
    out.words(at.text(), at.span());
    out.startEnd(at.span());
    Place place = at.place();
    String id = place == null ? null : place.id();
    json.text("id", id).text("name", at.name());
    PlaceJson.point(json, place);
    PlaceJson.precision(json, place);
    json.flag("inferred", at.inferred());
    PlaceJson.rest(json, place, id, at.name());
  }

  private void time(EventTime time) throws IOException {
    out.words(time.text(), time.span());
    out.startEnd(time.span());
    when(json, time.when());
  }

  static void when(JsonOut json, When when) throws IOException {
    json.text("edtf", when.edtf())
        .day("from", when.from())
        .day("to", when.to())
        .text("basis", when.basis());
  }

  private void quantity(Quantity quantity) throws IOException {
    json.text("what", quantity.what())
        .number("min", quantity.min())
        .number("max", quantity.max())
        .flag("approx", quantity.approx())
        .text("unit", quantity.unit());
    out.words(quantity.text(), quantity.span());
    out.startEnd(quantity.span());
    json.word("tally", quantity.tally());
  }

  static Claim read(JsonIn json, ArticleIn in) {
    return new Claim(
        json.id("id", ClaimId::new),
        TypeJson.read(json),
        json.objectOrNull("change", ClaimJson::readChange),
        in.span(json, "trigger"),
        in.span(json, "sentence"),
        in.span(json, "evidence"),
        participants(json, in, "actors"),
        participants(json, in, "recipients"),
        participants(json, in, "instruments"),
        json.objectOrNull("place", place -> readPlace(place, in)),
        json.objectOrNull("when", time -> readTime(time, in)),
        json.word(Factuality.class, "factuality"),
        json.flag("attempt"),
        in.spans(json, "hedges"),
        json.flag("background"),
        in.according(json),
        json.list("quantities", quantity -> readQuantity(quantity, in)),
        json.text("rule"),
        json.number("confidence"));
  }

  private static ControlChange readChange(JsonIn json) {
    return new ControlChange(
        json.word(ChangeKind.class, "kind"),
        json.textOrNull("holder_before"),
        json.textOrNull("holder_after"),
        json.textOrNull("building"));
  }

  private static List<Participant> participants(JsonIn json, ArticleIn in, String key) {
    return json.list(
        key,
        one -> {
          Span span = in.startEnd(one);
          return new Participant(
              in.words(one, span),
              span,
              one.textOrNull("id"),
              one.text("name"),
              one.flag("implicit"));
        });
  }

  private static EventPlace readPlace(JsonIn json, ArticleIn in) {
    Span span = in.startEnd(json);
    String name = json.text("name");
    Place place = PlaceJson.read(json, json.textOrNull("id"), name);
    return new EventPlace(in.words(json, span), span, place, name, json.flag("inferred"));
  }

  private static EventTime readTime(JsonIn json, ArticleIn in) {
    Span span = in.startEndOrNull(json);
    return new EventTime(in.wordsOrNull(json, span), span, readWhen(json));
  }

  static When readWhen(JsonIn json) {
    return new When(
        json.text("edtf"), json.dayOrNull("from"), json.dayOrNull("to"), json.text("basis"));
  }

  private static Quantity readQuantity(JsonIn json, ArticleIn in) {
    @Nullable Double min = json.numberOrNull("min");
    Span span = in.startEnd(json);
    return new Quantity(
        json.text("what"),
        min,
        json.numberOrNull("max"),
        json.flag("approx"),
        json.textOrNull("unit"),
        in.words(json, span),
        span,
        json.textOrNull("tally") == null ? null : json.word(Tally.class, "tally"));
  }
}
