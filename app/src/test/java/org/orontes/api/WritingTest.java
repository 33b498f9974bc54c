package org.orontes.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orontes.fixture.PalmaPicture;
import org.orontes.json.Digests;
import org.orontes.redact.Redaction;
import org.orontes.store.Accounts;

/** Deciding, adding, and who may. */
class WritingTest {
  private final TestDesk desk;

  WritingTest(@TempDir Path folder) throws IOException {
    desk = TestDesk.start(folder);
  }

  @AfterEach
  void stop() {
    desk.close();
  }

  private JsonNode heaviest(int number) {
    return desk.json("/incidents?sort=weight").path("items").get(number);
  }

  private static String decision(String kind, String about, String value) {
    return "{\"kind\":\"" + kind + "\",\"about\":[" + about + "],\"value\":" + value + "}";
  }

  @Test
  void writingNeedsTheToken() {
    String about = '"' + heaviest(0).path("id").asText() + '"';
    String body = decision("confirm", about, "{}");
    assertEquals(401, desk.postAs("/decisions", body).statusCode());
    assertEquals(
        401, desk.postAs("/decisions", body, "Authorization", "Bearer wrong").statusCode());
    assertEquals(401, desk.postAs("/decisions", body, "Authorization", "Basic x").statusCode());
    assertEquals(0, desk.json("/decisions").path("total").asInt());
    assertEquals(201, desk.post("/decisions", body).statusCode());
  }

  @Test
  void aReaderReadsAnAnalystDecidesAndAnEditorTakesBack() {
    Accounts accounts = new Accounts(desk.workbench().store());
    for (String role : List.of("reader", "analyst", "editor")) {
      accounts.put(new Accounts.Account(role, role, Instant.EPOCH), Digests.of(role));
    }
    String about = '"' + heaviest(0).path("id").asText() + '"';
    String confirm = decision("confirm", about, "{}");
    assertEquals(403, as("reader", "/decisions", confirm).statusCode());
    JsonNode made = TestDesk.parse(as("analyst", "/decisions", confirm).body());
    assertEquals("analyst", made.path("by").asText());
    JsonNode against =
        TestDesk.parse(as("editor", "/decisions", decision("reject", about, "{}")).body());
    assertEquals(made.path("id").asText(), against.path("disagrees_with").get(0).asText());
    String undo = "/decisions/" + against.path("id").asText() + "/undo";
    assertEquals(403, as("analyst", undo, "").statusCode());
    JsonNode undone = TestDesk.parse(as("editor", undo, "{\"why\":\"too fast\"}").body());
    assertEquals("too fast", undone.path("undone").path("why").asText());
    assertTrue(desk.get("/audit").body().contains("undid"));
  }

  private HttpResponse<String> as(String who, String path, String body) {
    return desk.postAs(path, body, "Authorization", "Bearer " + who);
  }

  @Test
  void aMergeMakesOneIncidentAndTheOldIdLeadsToIt() {
    String one = heaviest(0).path("id").asText();
    String other = heaviest(1).path("id").asText();
    int before = desk.json("/incidents").path("total").asInt();
    String body = decision("merge", '"' + one + "\",\"" + other + '"', "{}");
    assertEquals(201, desk.post("/decisions", body).statusCode());
    desk.settle();
    assertEquals(before - 1, desk.json("/incidents").path("total").asInt());
    HttpResponse<String> a = desk.get("/incidents/" + one);
    HttpResponse<String> b = desk.get("/incidents/" + other);
    assertEquals(508, a.statusCode() + b.statusCode(), "one of the two has moved");
    HttpResponse<String> moved = a.statusCode() == 308 ? a : b;
    String location = moved.headers().firstValue("Location").orElseThrow();
    assertEquals(200, desk.get(location.substring(ApiServer.BASE.length())).statusCode());
  }

  @Test
  void decisionsThatMakeNoSenseAreRefused() {
    String about = '"' + heaviest(0).path("id").asText() + '"';
    for (String body :
        List.of(
            "",
            "[]",
            "{",
            decision("zap", about, "{}"),
            decision("merge", about, "{}"),
            decision("correct", about, "{}"),
            decision("correct", about, "{\"factuality\":\"maybe\"}"),
            decision("grade", about, "{\"reliability\":\"Z\",\"credibility\":\"1\"}"),
            decision("note", about, "{\"text\":\" \"}"),
            decision("confirm", "", "{}"))) {
      assertEquals(400, desk.post("/decisions", body).statusCode(), body);
    }
    assertEquals(
        404,
        desk.post("/decisions", decision("confirm", "\"i-0000000000000000\"", "{}")).statusCode());
    assertEquals(0, desk.json("/decisions").path("total").asInt());
  }

  @Test
  void articlesAreTakenInByAJob() {
    HttpResponse<String> answer =
        desk.post("/articles", "{\"texts\":[{\"text\":\"Soldiers left Palma.\"}]}");
    assertEquals(202, answer.statusCode());
    desk.settle();
    JsonNode job = desk.json("/jobs/" + TestDesk.parse(answer.body()).path("job").asText());
    assertEquals("done", job.path("state").asText());
    assertEquals(1, job.path("inputs").asInt());
    assertEquals(400, desk.post("/articles", "{\"texts\":[{\"text\":\"\"}]}").statusCode());
    assertEquals(400, desk.post("/articles", "{}").statusCode());
  }

  private String get(String who, String path) {
    new Accounts(desk.workbench().store())
        .put(new Accounts.Account(who, "reader", Instant.EPOCH), Digests.of(who));
    return desk.get(path, "Authorization", "Bearer " + who).body();
  }

  @Test
  void savedSearchesBelongToWhoSavedThem() {
    HttpResponse<String> made =
        desk.post("/searches", "{\"name\":\"Palma\",\"query\":{\"q\":\"palma\"}}");
    assertEquals(201, made.statusCode());
    String id = TestDesk.parse(made.body()).path("id").asText();
    assertEquals(1, desk.json("/searches").path("total").asInt());
    assertEquals(0, TestDesk.parse(get("farid", "/searches")).path("total").asInt());
    assertEquals(200, desk.post("/searches/" + id + "/seen", "").statusCode());
    assertEquals(204, desk.delete("/searches/" + id).statusCode());
    assertEquals(404, desk.delete("/searches/" + id).statusCode());
    String senseless = "{\"name\":\"x\",\"query\":{\"from\":\"soon\"}}";
    assertEquals(400, desk.post("/searches", senseless).statusCode());
  }

  @Test
  void anotherSiteCannotAsk() throws IOException {
    assertTrue(raw("evil.example", "").startsWith("HTTP/1.1 403"));
    assertTrue(raw("127.0.0.1:" + desk.server().port(), "").startsWith("HTTP/1.1 200"));
    assertTrue(raw("localhost", "Origin: http://evil.example\r\n").startsWith("HTTP/1.1 403"));
    String answer = raw("localhost", "");
    assertTrue(answer.contains("Content-Security-Policy: default-src 'self'"));
    assertFalse(answer.toLowerCase().contains("access-control-allow-origin"));
  }

  /** The client of the JDK would not send another Host. */
  private String raw(String host, String more) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", desk.server().port())) {
      String request =
          "GET /api/v1/case HTTP/1.1\r\nHost: "
              + host
              + "\r\n"
              + more
              + "Connection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      try (InputStream in = socket.getInputStream()) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    }
  }

  @Test
  void eventsTellOfNewRevisions() throws IOException {
    try (Socket socket = new Socket("127.0.0.1", desk.server().port())) {
      socket.setSoTimeout(20_000);
      String request =
          "GET /api/v1/events HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      InputStream in = socket.getInputStream();
      StringBuilder heard = new StringBuilder();
      hear(in, heard, "\"revision\":1");
      String about = '"' + heaviest(0).path("id").asText() + '"';
      desk.post("/decisions", decision("reject", about, "{}"));
      hear(in, heard, "\"revision\":2");
    }
  }

  private static void hear(InputStream in, StringBuilder heard, String wanted) throws IOException {
    while (heard.indexOf(wanted) < 0) {
      int next = in.read();
      if (next < 0) {
        throw new IOException("the stream ended after " + heard);
      }
      heard.append((char) next);
    }
  }

  @Test
  void aRedactedCaseShowsNoWordsAndTakesNone(@TempDir Path other) throws IOException {
    try (TestDesk redacted =
        TestDesk.start(other, PalmaPicture.make().articles(), new Redaction(true, 10))) {
      assertTrue(redacted.json("/case").path("redacted").asBoolean());
      String article = redacted.json("/articles").path("items").get(0).path("id").asText();
      assertEquals(403, redacted.get("/articles/" + article + "/raw").statusCode());
      assertFalse(redacted.get("/articles/" + article).body().contains("Gunmen storm"));
      assertFalse(redacted.get("/incidents?limit=500").body().contains("insurgents seized"));
      String about =
          '"' + redacted.json("/incidents").path("items").get(0).path("id").asText() + '"';
      assertEquals(403, redacted.post("/decisions", decision("confirm", about, "{}")).statusCode());
      assertEquals(409, redacted.get("/export/wacz").statusCode());
    }
  }
}
