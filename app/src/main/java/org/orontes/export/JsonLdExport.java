package org.orontes.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orontes.json.Json;
import org.orontes.model.AccordingTo;
import org.orontes.model.Article;
import org.orontes.model.Claim;
import org.orontes.model.CodedArticle;
import org.orontes.model.Incident;
import org.orontes.model.Lineage;
import org.orontes.model.Place;
import org.orontes.model.Span;

/**
 * A JSON-LD 1.1 graph: incidents as events of the Simple Event Model with a view for each claim,
 * according to its first-hand speaker; articles as schema.org; how it was made as PROV; and every
 * piece of evidence as a Web Annotation whose positions count code points.
 */
final class JsonLdExport implements Export {
  /** Characters of the text before and after a quotation, so that it can be found again. */
  private static final int CONTEXT_CHARS = 32;

  private static final String RUN = "orontes:run";

  @Override
  public String kind() {
    return "jsonld";
  }

  @Override
  public String title() {
    return "a JSON-LD graph: Simple Event Model, PROV, Web Annotations";
  }

  @Override
  public String fileName() {
    return "orontes.jsonld";
  }

  @Override
  public String mediaType() {
    return "application/ld+json";
  }

  @Override
  public void write(ExportInput input, OutputStream to) throws IOException {
    PictureIndex index = new PictureIndex(input);
    ObjectNode head = Json.object();
    head.set("@context", context());
    try (JsonFile.Elements graph = JsonFile.document(head, "@graph", to)) {
      graph.add(run(input));
      for (CodedArticle coded : input.picture().articles()) {
        graph.add(article(coded.article()));
      }
      Set<String> told = new HashSet<>();
      for (Incident incident : index.incidents()) {
        graph.add(event(index, incident));
        Place place = incident.place();
        if (place != null && told.add(place.id())) {
          graph.add(place(place));
        }
        for (String key : incident.actors()) {
          named(graph, told, key, "sem:Actor", index);
        }
        for (String key : incident.recipients()) {
          named(graph, told, key, "sem:Actor", index);
        }
        for (Claim claim : index.claims(incident)) {
          graph.add(view(incident, claim));
          graph.add(annotation(index, claim));
          AccordingTo by = claim.firstHand();
          if (told.add("by " + by.key())) {
            graph.add(node(thing(by.key()), "sem:Authority").put("label", by.name()));
          }
        }
      }
    }
  }

  private static void named(
      JsonFile.Elements graph, Set<String> told, String key, String type, PictureIndex index)
      throws IOException {
    if (told.add("who " + key)) {
      graph.add(node(thing(key), type).put("label", index.name(key)));
    }
  }

  private static ObjectNode context() {
    ObjectNode context = Json.object();
    context.put("@version", 1.1);
    context.put("sem", "http://semanticweb.cs.vu.nl/2009/11/sem/");
    context.put("prov", "http://www.w3.org/ns/prov#");
    context.put("oa", "http://www.w3.org/ns/oa#");
    context.put("schema", "http://schema.org/");
    context.put("geo", "http://www.w3.org/2003/01/geo/wgs84_pos#");
    context.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    context.put("orontes", "urn:orontes:");
    context.put("label", "http://www.w3.org/2000/01/rdf-schema#label");
    for (String reference :
        List.of(
            "sem:hasActor",
            "sem:hasPlace",
            "sem:accordingTo",
            "sem:hasSubEvent",
            "orontes:recipient",
            "prov:wasGeneratedBy",
            "prov:hadPrimarySource",
            "prov:wasAssociatedWith",
            "oa:hasBody",
            "oa:hasTarget",
            "oa:hasSource",
            "sem:eventType",
            "orontes:of")) {
      context.putObject(reference).put("@type", "@id");
    }
    for (String day :
        List.of(
            "sem:hasBeginTimeStamp",
            "sem:hasEndTimeStamp",
            "schema:datePublished",
            "orontes:knownFrom")) {
      context.putObject(day).put("@type", "xsd:date");
    }
    return context;
  }

  private static ObjectNode node(String id, String type) {
    return Json.object().put("@id", id).put("@type", type);
  }

  /** A name of ours as part of an IRI: ids have characters that an IRI cannot hold. */
  private static String thing(String key) {
    return "orontes:"
        + java.net.URLEncoder.encode(key, java.nio.charset.StandardCharsets.UTF_8)
            .replace("+", "%20")
            .replace("%3A", ":")
            .replace("%2F", "/");
  }

  private static ObjectNode run(ExportInput input) {
    ObjectNode run = node(RUN, "prov:Activity");
    run.put("orontes:knowledge", input.picture().knowledgeVersion());
    run.put("orontes:redacted", input.redacted());
    run.set(
        "prov:wasAssociatedWith",
        node("orontes:engine", "prov:SoftwareAgent").put("label", "Orontes"));
    return run;
  }

  private static ObjectNode article(Article article) {
    ObjectNode node = Json.object().put("@id", thing(article.id().value()));
    node.set("@type", Json.texts(List.of("schema:NewsArticle", "prov:Entity")));
    Json.put(node, "schema:headline", article.headline());
    Json.put(node, "schema:datePublished", article.published());
    Json.put(
        node,
        "orontes:dateBasis",
        article.publishedBasis() == null
            ? null
            : article.publishedBasis().name().toLowerCase(java.util.Locale.ROOT));
    Json.put(node, "schema:inLanguage", article.language());
    Json.put(node, "schema:url", article.url());
    ObjectNode publisher = node(thing(article.outlet().id()), "schema:Organization");
    publisher.put("schema:name", article.outlet().name());
    node.set("schema:publisher", publisher);
    return node;
  }

  private static ObjectNode event(PictureIndex index, Incident incident) {
    ObjectNode event = node(thing(incident.id().value()), "sem:Event");
    event.put("label", index.summary(incident));
    event.put("sem:eventType", thing("type/" + incident.type().label()));
    put(event, "sem:hasActor", incident.actors());
    put(event, "orontes:recipient", incident.recipients());
    if (incident.place() != null) {
      event.put("sem:hasPlace", thing(incident.place().id()));
    }
    Json.put(event, "sem:hasBeginTimeStamp", incident.from());
    Json.put(event, "sem:hasEndTimeStamp", incident.to());
    Json.put(event, "orontes:timePrecision", PictureIndex.timePrecision(incident));
    Json.put(event, "orontes:knownFrom", incident.knownFrom());
    event.put(
        "orontes:status",
        incident.status().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    event.put("orontes:outlets", incident.outlets()).put("orontes:origins", incident.origins());
    Json.put(event, "orontes:inferred", index.inferred(incident));
    ArrayNode origins = Json.texts(List.of());
    for (Lineage lineage : incident.lineages()) {
      ObjectNode one = origins.addObject();
      one.put("orontes:origin", index.name(lineage.origin()));
      one.put(
          "orontes:lineage",
          lineage.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
      put(one, "orontes:of", lineage.claims().stream().map(String::valueOf).toList());
    }
    event.set("orontes:hasOrigin", origins);
    event.put("prov:wasGeneratedBy", RUN);
    put(event, "prov:hadPrimarySource", incident.articles().stream().map(String::valueOf).toList());
    return event;
  }

  private static void put(ObjectNode to, String key, List<String> keys) {
    Json.put(to, key, keys.stream().map(JsonLdExport::thing).toList());
  }

  private static ObjectNode place(Place place) {
    ObjectNode node = node(thing(place.id()), "sem:Place");
    node.put("label", place.name()).put("geo:lat", place.lat()).put("geo:long", place.lon());
    node.put("orontes:radiusKm", place.radiusKm()).put("orontes:obscured", place.isObscured());
    return node.put(
        "orontes:precision", place.precision().name().toLowerCase(java.util.Locale.ROOT));
  }

  /** What one claim says of the event, and according to whom. */
  private static ObjectNode view(Incident incident, Claim claim) {
    ObjectNode view = Json.object().put("@id", thing(claim.id().value()));
    view.set("@type", Json.texts(List.of("sem:View", "schema:Claim", "prov:Entity")));
    view.put("orontes:of", thing(incident.id().value()));
    view.put("sem:accordingTo", thing(claim.firstHand().key()));
    view.put("orontes:chain", PictureIndex.chain(claim));
    view.put("orontes:factuality", claim.factuality().name().toLowerCase(java.util.Locale.ROOT));
    view.put("orontes:rule", claim.rule()).put("orontes:confidence", claim.confidence());
    view.put("orontes:placeInferred", claim.place() != null && claim.place().inferred());
    view.put("prov:wasGeneratedBy", RUN);
    view.put("prov:hadPrimarySource", thing(claim.id().article().value()));
    return view;
  }

  private static ObjectNode annotation(PictureIndex index, Claim claim) {
    ObjectNode annotation = node(thing("evidence/" + claim.id()), "oa:Annotation");
    annotation.put("oa:hasBody", thing(claim.id().value()));
    ObjectNode target = node(thing("target/" + claim.id()), "oa:SpecificResource");
    target.put("oa:hasSource", thing(claim.id().article().value()));
    int[] at = index.codePoints(claim, claim.evidence());
    ArrayNode selectors = Json.texts(List.of());
    selectors
        .addObject()
        .put("@type", "oa:TextPositionSelector")
        .put("oa:start", at[0])
        .put("oa:end", at[1]);
    String quote = index.quote(claim);
    if (quote != null) {
      ObjectNode selector = selectors.addObject().put("@type", "oa:TextQuoteSelector");
      selector.put("oa:exact", quote);
      around(selector, index.article(claim).text(), claim.evidence());
    }
    target.set("oa:hasSelector", selectors);
    Json.put(target, "orontes:sha256", index.digest(claim));
    target.put("orontes:withheld", quote == null);
    annotation.set("oa:hasTarget", target);
    return annotation;
  }

  private static void around(ObjectNode selector, String text, Span span) {
    Json.put(
        selector,
        "oa:prefix",
        whole(text, Math.max(0, span.start() - CONTEXT_CHARS), span.start()));
    Json.put(
        selector,
        "oa:suffix",
        whole(text, span.end(), Math.min(text.length(), span.end() + CONTEXT_CHARS)));
  }

  /** The stretch without half a character at either end. */
  private static @Nullable String whole(String text, int from, int to) {
    int start = from < to && Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
    int end = start < to && Character.isHighSurrogate(text.charAt(to - 1)) ? to - 1 : to;
    return text.substring(start, end);
  }
}
