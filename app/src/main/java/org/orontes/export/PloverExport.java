package org.orontes.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.orontes.json.Json;
import org.orontes.model.Article;
import org.orontes.model.Claim;
import org.orontes.model.Factuality;
import org.orontes.model.Incident;
import org.orontes.model.Place;
import org.orontes.model.Status;

/**
 * PLOVER's JSON records, one incident a line. What nobody asserts is there too, with the auxiliary
 * modes that PLOVER names and no project used yet: {@code historical}, {@code future}, {@code
 * hypothetical}, {@code negation}.
 */
final class PloverExport implements Export {
  @Override
  public String kind() {
    return "plover";
  }

  @Override
  public String title() {
    return "PLOVER records in JSON Lines";
  }

  @Override
  public String fileName() {
    return "plover.jsonl";
  }

  @Override
  public String mediaType() {
    return "application/x-ndjson";
  }

  @Override
  public void write(ExportInput input, OutputStream to) throws IOException {
    PictureIndex index = new PictureIndex(input);
    Parties parties = new Parties(input.world());
    try (JsonFile.Lines lines = JsonFile.lines(to)) {
      for (Incident incident : index.incidents()) {
        Claim best = index.best(incident);
        if (best != null && Plover.isType(incident.type())) {
          lines.add(record(index, parties, incident, best));
        }
      }
    }
  }

  private static ObjectNode record(
      PictureIndex index, Parties parties, Incident incident, Claim best) {
    ObjectNode record = Json.object();
    record.put("id", incident.id().value());
    record.put("has_event", "true");
    record.put("date", incident.from() == null ? null : incident.from().toString());
    if (incident.to() != null && !incident.to().equals(incident.from())) {
      record.put("enddate", incident.to().toString());
    }
    record.set("actor", entities(index, parties, incident.actors()));
    record.set("recipient", entities(index, parties, incident.recipients()));
    record.set("event", Json.texts(List.of(incident.type().type())));
    Place place = incident.place();
    if (place != null) {
      record.set("event_loc", location(index, incident, place, best));
    }
    record.put("quad_code", Plover.quad(incident.type()));
    List<String> modes = new ArrayList<>();
    if (incident.type().mode() != null) {
      modes.add(incident.type().mode());
    }
    modes.addAll(auxiliary(index, incident));
    record.set("mode", Json.texts(modes));
    record.set("context", Json.texts(incident.type().contexts()));
    text(record, index, best);
    ObjectNode size = Json.object();
    index.least(incident, "killed").ifPresent(n -> size.put("dead", n));
    index.least(incident, "wounded").ifPresent(n -> size.put("injured", n));
    index.least(incident, "arrested").ifPresent(n -> size.put("arrested", n));
    if (!size.isEmpty()) {
      record.set("size", size);
    }
    record.set("cite_info", cite(index.article(best)));
    record.put("coder", "Orontes " + index.picture().knowledgeVersion());
    record.put("comment", comment(index, incident));
    return record;
  }

  /** Modes that say that it did not happen, or not now. */
  static List<String> auxiliary(PictureIndex index, Incident incident) {
    List<Claim> claims = index.claims(incident);
    List<String> modes = new ArrayList<>();
    if (!claims.isEmpty() && claims.stream().allMatch(Claim::background)) {
      modes.add("historical");
    }
    if (incident.status() == Status.DENIED) {
      modes.add("negation");
    }
    if (incident.status() == Status.NOT_REALISED) {
      boolean planned = claims.stream().anyMatch(c -> c.factuality() == Factuality.PLANNED);
      modes.add(planned ? "future" : "hypothetical");
    }
    return modes;
  }

  private static ArrayNode entities(PictureIndex index, Parties parties, List<String> keys) {
    ArrayNode all = Json.texts(List.of());
    for (String key : keys) {
      ObjectNode one = all.addObject();
      Json.put(one, "code", parties.country(key));
      Json.put(one, "sector", parties.sector(key));
      one.put("entity_text", index.name(key));
      parties
          .find(key)
          .ifPresent(
              actor -> {
                Json.put(one, "identifier_id", actor.wikidata());
                one.put("identifier_text", actor.name());
              });
    }
    return all;
  }

  private static ObjectNode location(
      PictureIndex index, Incident incident, Place place, Claim best) {
    ObjectNode location = Json.object();
    if (best.place() != null && !index.redacted()) {
      location.put("extracted_place", best.place().text());
    }
    Json.put(location, "resolved_place", incident.placeName());
    Json.put(location, "geonameid", Plover.geonames(place));
    location.put("lat", place.lat()).put("lon", place.lon());
    switch (place.precision()) {
      case POINT, CITY -> location.put("city", place.name());
      case DISTRICT -> location.put("district", place.name());
      default -> {}
    }
    index.world().province(place).ifPresent(name -> location.put("province", name));
    index
        .world()
        .country(place.country())
        .ifPresent(c -> location.put("country", c.name()).put("country_code", c.iso3()));
    int resolution =
        switch (place.precision()) {
          case POINT -> 5;
          case CITY -> 4;
          case DISTRICT -> 3;
          case PROVINCE, REGION -> 2;
          case COUNTRY -> 1;
        };
    return location.put("resolution", resolution);
  }

  private static void text(ObjectNode record, PictureIndex index, Claim best) {
    String quote = index.quote(best);
    int[] at = index.codePoints(best, best.evidence());
    Json.put(record, "text", quote);
    ObjectNode info = Json.object();
    info.put("start", at[0]).put("end", at[1]);
    if (quote == null) {
      info.put("withheld_sha256", index.digest(best));
    }
    record.set("text_info", info);
  }

  private static ObjectNode cite(Article article) {
    ObjectNode cite = Json.object();
    cite.put("citation", article.id().value());
    Json.put(cite, "url", article.url());
    Json.put(cite, "title", article.headline());
    cite.put("language", article.language()).put("publication", article.outlet().name());
    return cite;
  }

  private static String comment(PictureIndex index, Incident incident) {
    List<String> inferred = index.inferred(incident);
    return "status "
        + incident.status().name().toLowerCase(Locale.ROOT).replace('_', '-')
        + "; outlets "
        + incident.outlets()
        + "; origins "
        + incident.origins()
        + "; according to "
        + String.join(", ", index.firstHand(incident))
        + (inferred.isEmpty() ? "" : "; inferred: " + String.join(", ", inferred))
        + (incident.place() != null && incident.place().isObscured() ? "; place obscured" : "")
        + (incident.disputes().isEmpty()
            ? ""
            : "; disputed: "
                + String.join(
                    ", ",
                    incident.disputes().stream().map(d -> d.attribute()).distinct().toList()));
  }
}
