package org.orontes.codec;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orontes.model.ArticleId;
import org.orontes.model.ClaimId;
import org.orontes.model.DisputeKind;
import org.orontes.model.Incident;
import org.orontes.model.IncidentDispute;
import org.orontes.model.IncidentId;
import org.orontes.model.Lineage;
import org.orontes.model.Place;
import org.orontes.model.Status;

/** A line of {@code incidents.jsonl}. */
final class IncidentJson {
  private IncidentJson() {}

  /** A place and the name it is shown under; the place may be in no list. */
  private record At(@Nullable Place place, @Nullable String name) {}

  static void write(JsonOut json, Incident incident) throws IOException {
    json.text("id", incident.id())
        .text("type", incident.type().type())
        .text("mode", incident.type().mode());
    TypeJson.acled(json, incident.type());
    Place place = incident.place();
    String name = incident.placeName();
    json.object(
        "place", place == null && name == null ? null : new At(place, name), at -> at(json, at));
    json.day("from", incident.from()).day("to", incident.to());
    json.texts("actors", incident.actors())
        .texts("recipients", incident.recipients())
        .texts("claims", incident.claims())
        .texts("articles", incident.articles());
    json.count("outlets", incident.outlets()).count("origins", incident.origins());
    json.objects("lineages", incident.lineages(), lineage -> lineage(json, lineage));
    json.word("status", incident.status());
    json.objects("disputes", incident.disputes(), dispute -> dispute(json, dispute));
    json.text("part_of", incident.partOf());
    json.objects("history", incident.history(), step -> history(json, step));
    json.objects("series", incident.series(), value -> series(json, value));
    json.objects("combined", incident.combined(), value -> combined(json, value));
    json.object("grade", incident.grade(), grade -> grade(json, grade));
    json.day("known_from", incident.knownFrom()).texts("decisions", incident.decisions());
    json.texts("contexts", incident.type().contexts()).text("cameo", incident.type().cameo());
  }

  private static void at(JsonOut json, At at) throws IOException {
    Place place = at.place();
    String id = place == null ? null : place.id();
    json.text("id", id).text("name", at.name());
    PlaceJson.point(json, place);
    PlaceJson.precision(json, place);
    PlaceJson.rest(json, place, id, at.name());
  }

  private static void lineage(JsonOut json, Lineage lineage) throws IOException {
    json.text("origin", lineage.origin())
        .texts("claims", lineage.claims())
        .word("kind", lineage.kind())
        .flag("party", lineage.party());
  }

  private static void dispute(JsonOut json, IncidentDispute dispute) throws IOException {
    json.text("attribute", dispute.attribute())
        .word("kind", dispute.kind())
        .objects(
            "values",
            dispute.values(),
            value ->
                json.text("value", value.value())
                    .texts("claims", value.claims())
                    .count("origins", value.origins()));
  }

  private static void history(JsonOut json, Incident.HistoryStep step) throws IOException {
    json.word("status", step.status()).day("from", step.from()).texts("claims", step.claims());
  }

  private static void series(JsonOut json, Incident.Series value) throws IOException {
    json.text("what", value.what())
        .day("as_of", value.asOf())
        .number("min", value.min())
        .number("max", value.max())
        .texts("claims", value.claims());
  }

  private static void combined(JsonOut json, Incident.Combined value) throws IOException {
    json.text("attribute", value.attribute())
        .text("value", value.value())
        .text("reason", value.reason());
  }

  private static void grade(JsonOut json, Incident.Grade grade) throws IOException {
    json.text("reliability", grade.reliability())
        .text("credibility", grade.credibility())
        .flag("proposed", grade.proposed());
  }

  static Incident read(JsonIn json) {
    At at = json.objectOrNull("place", IncidentJson::readAt);
    return new Incident(
        json.id("id", IncidentId::new),
        TypeJson.read(json),
        at == null ? null : at.place(),
        at == null ? null : at.name(),
        json.dayOrNull("from"),
        json.dayOrNull("to"),
        json.texts("actors"),
        json.texts("recipients"),
        claims(json),
        json.ids("articles", ArticleId::new),
        json.count("outlets"),
        json.count("origins"),
        json.list("lineages", IncidentJson::readLineage),
        json.word(Status.class, "status"),
        json.list("disputes", IncidentJson::readDispute),
        json.has("part_of") ? json.id("part_of", IncidentId::new) : null,
        json.list("history", IncidentJson::readHistory),
        json.list("series", IncidentJson::readSeries),
        json.list("combined", IncidentJson::readCombined),
        json.object("grade").made(IncidentJson::readGrade),
        json.dayOrNull("known_from"),
        json.texts("decisions"));
  }

  private static List<ClaimId> claims(JsonIn json) {
    return json.ids("claims", ClaimId::new);
  }

  private static At readAt(JsonIn json) {
    String name = json.textOrNull("name");
    return new At(PlaceJson.read(json, json.textOrNull("id"), name), name);
  }

  private static Lineage readLineage(JsonIn json) {
    return new Lineage(
        json.text("origin"),
        json.word(Lineage.Kind.class, "kind"),
        claims(json),
        json.flag("party"));
  }

  private static IncidentDispute readDispute(JsonIn json) {
    return new IncidentDispute(
        json.text("attribute"),
        json.word(DisputeKind.class, "kind"),
        json.list(
            "values",
            value ->
                new IncidentDispute.Value(
                    value.text("value"), claims(value), value.count("origins"))));
  }

  private static Incident.HistoryStep readHistory(JsonIn json) {
    return new Incident.HistoryStep(
        json.word(Status.class, "status"), json.dayOrNull("from"), claims(json));
  }

  private static Incident.Series readSeries(JsonIn json) {
    return new Incident.Series(
        json.text("what"),
        json.dayOrNull("as_of"),
        json.numberOrNull("min"),
        json.numberOrNull("max"),
        claims(json));
  }

  private static Incident.Combined readCombined(JsonIn json) {
    return new Incident.Combined(json.text("attribute"), json.text("value"), json.text("reason"));
  }

  private static Incident.Grade readGrade(JsonIn json) {
    return new Incident.Grade(
        json.text("reliability"), json.text("credibility"), json.flag("proposed"));
  }
}
