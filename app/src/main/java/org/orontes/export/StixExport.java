package org.orontes.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.orontes.json.Digests;
import org.orontes.json.Json;
import org.orontes.model.AccordingTo;
import org.orontes.model.Article;
import org.orontes.model.ArticleId;
import org.orontes.model.Claim;
import org.orontes.model.CodedArticle;
import org.orontes.model.Factuality;
import org.orontes.model.Incident;
import org.orontes.model.Outlet;
import org.orontes.model.Place;

/**
 * A STIX 2.1 bundle: outlets and speakers as identities, articles as reports, places as locations,
 * incidents as incidents with a grouping of what is said of each; every claim is a note by its
 * first-hand speaker, a denial an opinion that disagrees.
 *
 * <p>Ids are UUIDs of version 5 over ours, so that a second export updates the first. {@code
 * created} is the day of publication where one is known, else the moment of the export.
 */
final class StixExport implements Export {
  private static final UUID SPACE =
      UUID.nameUUIDFromBytes("org.orontes/stix".getBytes(StandardCharsets.UTF_8));
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);
  private static final String SPEC = "2.1";
  private static final double METRES_PER_KM = 1000;

  /** STIX bounds its numbers of confidence by 100. */
  private static final int FULL_CONFIDENCE = 100;

  @Override
  public String kind() {
    return "stix";
  }

  @Override
  public String title() {
    return "a STIX 2.1 bundle";
  }

  @Override
  public String fileName() {
    return "orontes.stix.json";
  }

  @Override
  public String mediaType() {
    return "application/stix+json;version=2.1";
  }

  @Override
  public void write(ExportInput input, OutputStream to) throws IOException {
    PictureIndex index = new PictureIndex(input);
    ObjectNode head = Json.object();
    head.put("type", "bundle")
        .put("id", id("bundle", input.picture().knowledgeVersion() + contents(input)));
    try (JsonFile.Elements objects = JsonFile.document(head, "objects", to)) {
      new Bundle(index, input.at(), objects).write();
    }
  }

  private static String contents(ExportInput input) {
    StringBuilder ids = new StringBuilder();
    input.picture().articles().forEach(coded -> ids.append(coded.article().id()));
    return ids.append(input.redacted()).toString();
  }

  private static String id(String type, String key) {
    return type + "--" + Digests.uuid5(SPACE, type + " " + key);
  }

  /** One bundle being written. */
  private static final class Bundle {
    private final PictureIndex index;
    private final Instant at;
    private final JsonFile.Elements objects;
    private final Map<String, String> identities = new HashMap<>();
    private final Set<String> locations = new LinkedHashSet<>();
    private final Map<ArticleId, List<String>> told = new HashMap<>();

    Bundle(PictureIndex index, Instant at, JsonFile.Elements objects) {
      this.index = index;
      this.at = at;
      this.objects = objects;
    }

    void write() throws IOException {
      for (CodedArticle coded : index.picture().articles()) {
        Outlet outlet = coded.article().outlet();
        identity(outlet.id(), outlet.name(), "organization");
      }
      for (Incident incident : index.incidents()) {
        incident(incident);
        for (ArticleId article : incident.articles()) {
          told.computeIfAbsent(article, a -> new ArrayList<>()).add(incident.id().value());
        }
      }
      for (CodedArticle coded : index.picture().articles()) {
        report(coded);
      }
    }

    private ObjectNode object(String type, String key, @Nullable LocalDate day) {
      String moment = moment(day);
      return Json.object()
          .put("type", type)
          .put("spec_version", SPEC)
          .put("id", id(type, key))
          .put("created", moment)
          .put("modified", moment);
    }

    private String moment(@Nullable LocalDate day) {
      return MOMENT.format(day == null ? at : day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private String identity(String key, String name, @Nullable String kind) throws IOException {
      String known = identities.get(key);
      if (known != null) {
        return known;
      }
      ObjectNode identity = object("identity", key, null);
      identity
          .put("created", MOMENT.format(Instant.EPOCH))
          .put("modified", MOMENT.format(Instant.EPOCH));
      identity.put("name", name);
      Json.put(identity, "identity_class", kind);
      objects.add(identity);
      String id = identity.get("id").textValue();
      identities.put(key, id);
      return id;
    }

    private void incident(Incident incident) throws IOException {
      ObjectNode object = object("incident", incident.id().value(), incident.knownFrom());
      object.put("name", index.summary(incident));
      List<String> inferred = index.inferred(incident);
      object.put(
          "description",
          "When: "
              + (incident.from() == null ? "not stated" : incident.from() + "/" + incident.to())
              + " (time precision "
              + PictureIndex.timePrecision(incident)
              + "). Status: "
              + incident.status().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')
              + ". Outlets: "
              + incident.outlets()
              + ", origins: "
              + incident.origins()
              + (inferred.isEmpty() ? "" : ". Inferred: " + String.join(", ", inferred))
              + ".");
      object.set("labels", Json.texts(List.of(incident.type().label())));
      List<String> refs = new ArrayList<>(List.of(object.get("id").textValue()));
      objects.add(object);
      Place place = incident.place();
      if (place != null) {
        refs.add(location(place));
      }
      for (Claim claim : index.claims(incident)) {
        refs.add(said(incident, claim));
      }
      ObjectNode grouping = object("grouping", incident.id().value(), incident.knownFrom());
      grouping.put("name", index.summary(incident)).put("context", "unspecified");
      grouping.set("object_refs", Json.texts(refs));
      objects.add(grouping);
    }

    private String location(Place place) throws IOException {
      ObjectNode location = object("location", place.id(), null);
      location
          .put("created", MOMENT.format(Instant.EPOCH))
          .put("modified", MOMENT.format(Instant.EPOCH));
      location.put("name", place.name()).put("latitude", place.lat()).put("longitude", place.lon());
      location.put("precision", place.radiusKm() * METRES_PER_KM);
      Json.put(location, "country", place.country());
      if (place.isObscured()) {
        location.set("labels", Json.texts(List.of("obscured")));
      }
      String id = location.get("id").textValue();
      if (locations.add(id)) {
        objects.add(location);
      }
      return id;
    }

    /** A claim: a note on its incident, or an opinion against it where it denies. */
    private String said(Incident incident, Claim claim) throws IOException {
      AccordingTo by = claim.firstHand();
      Article article = index.article(claim);
      boolean against =
          claim.factuality() == Factuality.DENIED || claim.factuality() == Factuality.NEGATED;
      String type = against ? "opinion" : "note";
      ObjectNode object = object(type, claim.id().value(), article.published());
      String speaker =
          identity(
              by.key(),
              by.name(),
              by.id() != null && by.id().startsWith("outlet:") ? "organization" : null);
      object.put("created_by_ref", speaker);
      object.put("confidence", Math.round(claim.confidence() * FULL_CONFIDENCE));
      String words =
          PictureIndex.chain(claim)
              + " ("
              + claim.factuality().name().toLowerCase(java.util.Locale.ROOT)
              + "): "
              + index.evidence(claim);
      if (against) {
        object.put("opinion", "disagree").put("explanation", words);
      } else {
        object.put("content", words);
      }
      object.set("object_refs", Json.texts(List.of(id("incident", incident.id().value()))));
      objects.add(object);
      return object.get("id").textValue();
    }

    /** An article that tells of no incident has nothing to refer to but its outlet. */
    private void report(CodedArticle coded) throws IOException {
      Article article = coded.article();
      ObjectNode report = object("report", article.id().value(), article.published());
      String outlet = identity(article.outlet().id(), article.outlet().name(), "organization");
      report.put("created_by_ref", outlet);
      report.put("name", article.headline() == null ? article.id().value() : article.headline());
      report.put("published", moment(article.published()));
      Json.put(report, "lang", "und".equals(article.language()) ? null : article.language());
      List<String> refs = new ArrayList<>();
      for (String incident : told.getOrDefault(article.id(), List.of())) {
        refs.add(id("incident", incident));
      }
      report.set("object_refs", Json.texts(refs.isEmpty() ? List.of(outlet) : refs));
      ObjectNode reference = Json.object().put("source_name", article.outlet().name());
      reference.put("external_id", article.id().value());
      Json.put(reference, "url", article.url());
      report.putArray("external_references").add(reference);
      objects.add(report);
    }
  }
}
