package org.orontes.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.RdfDataset;
import com.apicatalog.rdf.RdfNQuad;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.orontes.model.Article;

/**
 * The formats that are graphs: JSON-LD by Titanium, FollowTheMoney by its own model, STIX by rules.
 */
class GraphFormatsTest {
  private static final String SEM = "http://semanticweb.cs.vu.nl/2009/11/sem/";
  private static final String OA = "http://www.w3.org/ns/oa#";

  private static List<RdfNQuad> triples() throws JsonLdError {
    RdfDataset data =
        JsonLd.toRdf(JsonDocument.of(new StringReader(Exported.text("jsonld")))).get();
    return data.toList();
  }

  @Test
  void titaniumReadsTheGraph() throws JsonLdError {
    List<RdfNQuad> triples = triples();
    long incidents = Exported.PALMA.reconciliation().incidents().size();
    assertEquals(incidents, ofType(triples, SEM + "Event"));
    long told =
        Exported.PALMA.reconciliation().incidents().stream()
            .mapToLong(i -> i.claims().size())
            .sum();
    assertEquals(told, ofType(triples, SEM + "View"));
    assertEquals(told, ofType(triples, OA + "Annotation"));
    assertEquals(told, with(triples, SEM + "accordingTo"), "every view is somebody's");
    assertTrue(with(triples, "http://www.w3.org/ns/prov#wasGeneratedBy") >= incidents + told);
    for (RdfNQuad triple : triples) {
      assertTrue(
          triple.getPredicate().getValue().matches("(http|urn:orontes:)\\S+"),
          "a term that no vocabulary has: " + triple.getPredicate());
    }
  }

  private static long ofType(List<RdfNQuad> triples, String type) {
    return triples.stream()
        .filter(t -> t.getPredicate().getValue().endsWith("#type"))
        .filter(t -> t.getObject().getValue().equals(type))
        .count();
  }

  private static long with(List<RdfNQuad> triples, String predicate) {
    return triples.stream().filter(t -> t.getPredicate().getValue().equals(predicate)).count();
  }

  /** Web Annotation: positions count code points from the start, and the quotation stands there. */
  @Test
  void annotationsPointAtTheirWords() {
    Map<String, int[]> texts = new HashMap<>();
    Map<String, Integer> starts = new HashMap<>();
    for (var coded : Exported.PALMA.articles()) {
      Article article = coded.article();
      texts.put("orontes:" + article.id(), article.text().codePoints().toArray());
      starts.put("orontes:" + article.id(), article.partCodePoints());
    }
    int seen = 0;
    for (JsonNode node : Exported.json(Exported.text("jsonld")).get("@graph")) {
      if (node.path("@type").asText().equals("oa:Annotation")) {
        JsonNode target = node.get("oa:hasTarget");
        String article = target.get("oa:hasSource").textValue();
        JsonNode position = target.get("oa:hasSelector").get(0);
        JsonNode quote = target.get("oa:hasSelector").get(1);
        int from = position.get("oa:start").intValue() - starts.get(article);
        int to = position.get("oa:end").intValue() - starts.get(article);
        assertEquals(
            quote.get("oa:exact").textValue(), new String(texts.get(article), from, to - from));
        seen++;
      }
    }
    assertTrue(seen > 20, "saw " + seen);
  }

  @Test
  void followTheMoneyKnowsEverySchemaAndProperty() throws IOException {
    JsonNode model;
    try (InputStream in = GraphFormatsTest.class.getResourceAsStream("/defaultModel.json")) {
      assertNotNull(in, "FollowTheMoney's own model");
      model = new ObjectMapper().readTree(in).get("schemata");
    }
    Map<String, String> schemas = new HashMap<>();
    List<JsonNode> entities = Exported.jsonLines(Exported.text("ftm"));
    for (JsonNode entity : entities) {
      String schema = entity.get("schema").textValue();
      assertTrue(model.has(schema), schema);
      assertEquals(null, schemas.put(entity.get("id").textValue(), schema), "twice: " + entity);
      for (JsonNode required : model.get(schema).path("required")) {
        assertTrue(entity.get("properties").has(required.textValue()), entity.toString());
      }
    }
    for (JsonNode entity : entities) {
      entity
          .get("properties")
          .properties()
          .forEach(
              property -> {
                JsonNode known =
                    property(model, entity.get("schema").textValue(), property.getKey());
                assertNotNull(known, entity.get("schema") + " has no " + property.getKey());
                for (JsonNode value : property.getValue()) {
                  assertTrue(value.isTextual(), "all values are texts: " + value);
                  if (known.path("type").asText().equals("entity")) {
                    assertTrue(schemas.containsKey(value.textValue()), "nobody is " + value);
                  }
                  if (known.path("type").asText().equals("date")) {
                    assertTrue(value.textValue().matches("\\d{4}(-\\d\\d(-\\d\\d)?)?"), value + "");
                  }
                }
              });
    }
    assertTrue(new HashSet<>(schemas.values()).containsAll(Set.of("Event", "Article", "Note")));
  }

  private static JsonNode property(JsonNode model, String schema, String name) {
    JsonNode own = model.get(schema).get("properties").get(name);
    if (own != null) {
      return own;
    }
    for (JsonNode parent : model.get(schema).path("extends")) {
      JsonNode found = property(model, parent.textValue(), name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static final Map<String, List<String>> STIX_REQUIRES =
      Map.of(
          "identity", List.of("name"),
          "incident", List.of("name"),
          "grouping", List.of("context", "object_refs"),
          "location", List.of("latitude", "longitude"),
          "note", List.of("content", "object_refs"),
          "opinion", List.of("opinion", "object_refs"),
          "report", List.of("name", "published", "object_refs"));

  @Test
  void stixFollowsItsRules() {
    JsonNode bundle = Exported.json(Exported.text("stix"));
    String uuid = "[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";
    assertEquals("bundle", bundle.get("type").textValue());
    assertTrue(bundle.get("id").textValue().matches("bundle--" + uuid));
    assertFalse(bundle.has("spec_version"), "STIX 2.1 has none on a bundle");
    Set<String> ids = new HashSet<>();
    bundle.get("objects").forEach(object -> ids.add(object.get("id").textValue()));
    assertEquals(bundle.get("objects").size(), ids.size(), "no id twice");
    Set<String> types = new HashSet<>();
    for (JsonNode object : bundle.get("objects")) {
      String type = object.get("type").textValue();
      types.add(type);
      assertTrue(STIX_REQUIRES.containsKey(type), type);
      assertTrue(object.get("id").textValue().matches(type + "--" + uuid), object.toString());
      assertEquals("2.1", object.get("spec_version").textValue());
      for (String moment : List.of("created", "modified")) {
        assertTrue(
            object
                .get(moment)
                .textValue()
                .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z"));
      }
      for (String required : STIX_REQUIRES.get(type)) {
        assertTrue(object.hasNonNull(required), type + " needs " + required);
      }
      assertRefs(object, ids);
    }
    assertEquals(STIX_REQUIRES.keySet(), types);
  }

  private static void assertRefs(JsonNode object, Set<String> ids) {
    if (object.has("created_by_ref")) {
      String by = object.get("created_by_ref").textValue();
      assertTrue(by.startsWith("identity--") && ids.contains(by), by);
    }
    if (object.has("object_refs")) {
      assertFalse(object.get("object_refs").isEmpty(), "a list must not be empty");
      object.get("object_refs").forEach(ref -> assertTrue(ids.contains(ref.textValue()), ref + ""));
    }
    if (object.has("confidence")) {
      int confidence = object.get("confidence").intValue();
      assertTrue(confidence >= 0 && confidence <= 100);
    }
    if (object.has("opinion")) {
      assertEquals("disagree", object.get("opinion").textValue());
    }
  }

  /** PLOVER has no validator: field names, required fields and code lists by its manual. */
  @Test
  void ploverFollowsItsManual() {
    Set<String> fields =
        Set.of(
            "id",
            "has_event",
            "date",
            "time",
            "enddate",
            "endtime",
            "actor",
            "recipient",
            "event",
            "event_loc",
            "event_text",
            "quad_code",
            "event_scale",
            "mode",
            "context",
            "link",
            "text",
            "text_info",
            "size",
            "cite_info",
            "coder",
            "coded_date",
            "coded_time",
            "comment");
    Set<String> auxiliary = Set.of("historical", "future", "hypothetical", "negation");
    Set<String> used = new HashSet<>();
    List<JsonNode> records = Exported.jsonLines(Exported.text("plover"));
    assertTrue(records.size() > 10);
    for (JsonNode record : records) {
      record.fieldNames().forEachRemaining(name -> assertTrue(fields.contains(name), name));
      for (String required : List.of("id", "date", "actor", "event")) {
        assertTrue(record.has(required), required);
      }
      assertTrue(record.get("event").get(0).textValue().matches("[A-Z]+"));
      assertTrue(
          record.get("quad_code").intValue() >= 1 && record.get("quad_code").intValue() <= 4);
      record.get("mode").forEach(mode -> used.add(mode.textValue()));
      assertTrue(record.get("comment").textValue().contains("according to"));
      assertTrue(record.get("text_info").get("end").intValue() > 0);
    }
    used.retainAll(auxiliary);
    assertFalse(used.isEmpty(), "what nobody asserts is told apart");
  }
}
