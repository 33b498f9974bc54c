package org.orontes.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The interface as its description says it is: every route, and what it answers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiTest {
  private final JsonNode description = description();
  private TestDesk desk;

  private static JsonNode description() {
    try (var in = ApiTest.class.getResourceAsStream("openapi.json")) {
      return new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @BeforeAll
  void start(@TempDir Path folder) throws IOException {
    desk = TestDesk.start(folder);
  }

  @AfterAll
  void stop() {
    desk.close();
  }

  @Test
  void everyRouteIsDescribedAndNoOther() {
    TreeSet<String> registered = new TreeSet<>(List.of("get /events"));
    for (Route route : Routes.all(desk.workbench())) {
      registered.add(route.method().name().toLowerCase(java.util.Locale.ROOT) + " " + route.path());
    }
    TreeSet<String> described = new TreeSet<>();
    description
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(method -> described.add(method + " " + path.getKey())));
    assertEquals(described, registered);
  }

  /** Values for the parameters of paths and queries, taken from the case itself. */
  private Map<String, String> values() throws IOException {
    JsonNode incident = desk.json("/incidents?sort=weight&limit=1").path("items").get(0);
    String[] claim = incident.path("claims").get(0).asText().split("/", -1);
    Map<String, String> values = new TreeMap<>();
    values.put("article", claim[0]);
    values.put("trigger", claim[1]);
    values.put("type", claim[2]);
    values.put("place", desk.json("/control").path("items").get(0).path("place").asText());
    values.put("incident", incident.path("id").asText());
    return values;
  }

  private static String fill(String path, Map<String, String> values) {
    String id = path.startsWith("/incidents") ? values.get("incident") : values.get("article");
    String filled = path.replace("{id}", String.valueOf(id)).replace("{kind}", "acled");
    for (Map.Entry<String, String> one : values.entrySet()) {
      filled = filled.replace("{" + one.getKey() + "}", one.getValue());
    }
    return switch (path) {
      case "/changes" -> filled + "?since=2021-03-28";
      case "/search" -> filled + "?q=palma";
      case "/roads", "/control" -> filled + "?on=2021-03-28";
      default -> filled;
    };
  }

  @Test
  void everyAnswerHasTheKeysItIsSaidToHave() throws IOException {
    desk.post(
        "/decisions",
        "{\"kind\":\"note\",\"about\":[\""
            + values().get("incident")
            + "\"],\"value\":{\"text\":\"look again\"}}");
    desk.post("/searches", "{\"name\":\"all\",\"query\":{\"q\":\"palma\"}}");
    desk.post("/imports/acled", TestDesk.ACLED);
    Map<String, String> values = values();
    List<String> wrong = new ArrayList<>();
    int seen = 0;
    for (Map.Entry<String, JsonNode> path : description.path("paths").properties()) {
      JsonNode schema =
          path.getValue()
                  .path("get")
                  .path("responses")
                  .path("200")
                  .path("content")
                  .elements()
                  .hasNext()
              ? path.getValue()
                  .path("get")
                  .path("responses")
                  .path("200")
                  .path("content")
                  .elements()
                  .next()
                  .path("schema")
              : null;
      if (schema == null || path.getKey().startsWith("/jobs/")) {
        continue;
      }
      seen++;
      String url = fill(path.getKey(), values);
      HttpResponse<String> answer = desk.get(url);
      if (answer.statusCode() != 200) {
        wrong.add(url + " answers " + answer.statusCode() + " " + answer.body());
        continue;
      }
      new SchemaCheck(description).check(url, schema, TestDesk.parse(answer.body()), wrong);
    }
    assertEquals(List.of(), wrong);
    assertTrue(seen > 30, "saw " + seen);
  }

  @Test
  void anUnchangedAnswerIsNotSentAgain() {
    HttpResponse<String> first = desk.get("/incidents?limit=3");
    String etag = first.headers().firstValue("ETag").orElseThrow();
    assertEquals(304, desk.get("/incidents?limit=3", "If-None-Match", etag).statusCode());
    assertEquals(200, desk.get("/incidents?limit=2", "If-None-Match", etag).statusCode());
  }

  @Test
  void whatMakesNoSenseIsAProblemAndNotAFault() throws IOException {
    for (String path :
        List.of(
            "/incidents?limit=0",
            "/incidents?limit=many",
            "/incidents?from=yesterday",
            "/incidents?box=1,2,3",
            "/incidents?box=0,50,10,40",
            "/incidents?sort=best",
            "/incidents?cursor=%21%21",
            "/case?as_recorded_by=soon",
            "/counts?by=luck",
            "/search",
            "/changes")) {
      HttpResponse<String> answer = desk.get(path);
      assertEquals(400, answer.statusCode(), path + ": " + answer.body());
      assertEquals(
          "application/problem+json", answer.headers().firstValue("Content-Type").orElse(""));
      new SchemaCheck(description)
          .check(
              path,
              description.path("components").path("schemas").path("Problem"),
              TestDesk.parse(answer.body()),
              new ArrayList<>());
    }
    for (String path :
        List.of(
            "/incidents/i-0000000000000000",
            "/articles/a-0",
            "/nothing",
            "/jobs/j-9",
            "/control/place:none",
            "/export/papyrus")) {
      assertEquals(404, desk.get(path).statusCode(), path);
    }
  }

  @Test
  void bothClocksAreSaidAndKept() throws IOException {
    JsonNode early = desk.json("/incidents?as_known_at=2021-03-26");
    assertEquals("2021-03-26", early.path("clock").path("as_known_at").asText());
    assertTrue(early.path("total").asInt() < desk.json("/incidents").path("total").asInt());
    assertTrue(desk.json("/incidents").path("clock").isMissingNode());
    JsonNode before = desk.json("/incidents?as_recorded_by=2001-01-01");
    assertEquals(0, before.path("total").asInt());
  }

  @Test
  void nothingOfAnArticleIsEverAPage() {
    for (JsonNode article : desk.json("/articles").path("items")) {
      HttpResponse<String> raw = desk.get("/articles/" + article.path("id").asText() + "/raw");
      assertEquals(200, raw.statusCode());
      assertFalse(raw.headers().firstValue("Content-Type").orElse("").contains("html"));
      assertEquals("nosniff", raw.headers().firstValue("X-Content-Type-Options").orElse(""));
    }
  }
}
