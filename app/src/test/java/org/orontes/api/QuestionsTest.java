package org.orontes.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pages of changes, comparison and disputes ask for. */
class QuestionsTest {
  private final TestDesk desk;

  QuestionsTest(@TempDir Path folder) throws IOException {
    desk = TestDesk.start(folder);
  }

  @AfterEach
  void stop() {
    desk.close();
  }

  @Test
  void changesSinceADaySayInWordsWhatIsNew() {
    JsonNode changes = desk.json("/changes?since=2021-03-26");
    assertEquals("published", changes.path("by").asText());
    List<String> news = new ArrayList<>();
    for (JsonNode one : changes.path("incidents")) {
      news.add(one.path("news").asText());
      assertFalse(one.path("incident").path("summary").asText().isBlank());
    }
    assertTrue(news.contains("new"), news.toString());
    assertTrue(changes.path("control").size() > 0);
    JsonNode none = desk.json("/changes?since=2030-01-01");
    assertEquals(
        0,
        none.path("incidents").size() + none.path("disputes").size() + none.path("control").size());
  }

  @Test
  void aDecisionIsAChangeByTheClockOfTheCaseAndNoneByThatOfThePress() {
    JsonNode heaviest = desk.json("/incidents?sort=weight").path("items");
    String pair =
        '"' + heaviest.get(0).path("id").asText() + "\",\"" + heaviest.get(1).path("id").asText();
    String before = desk.json("/revisions").path("items").get(0).path("recorded_at").asText();
    assertEquals(
        201,
        desk.post("/decisions", "{\"kind\":\"merge\",\"about\":[" + pair + "\"],\"value\":{}}")
            .statusCode());
    desk.settle();
    JsonNode recorded = desk.json("/changes?clock=recorded&since=" + before);
    List<String> what = new ArrayList<>();
    recorded
        .path("incidents")
        .forEach(
            one -> one.path("differences").forEach(d -> what.add(d.path("attribute").asText())));
    assertTrue(what.contains("joined"), what.toString());
    for (JsonNode one : desk.json("/changes?since=2021-03-30").path("incidents")) {
      one.path("differences")
          .forEach(d -> assertFalse(d.path("attribute").asText().equals("joined"), one.toString()));
    }
    assertEquals(400, desk.get("/changes?since=2021-03-30&clock=wall").statusCode());
  }

  @Test
  void aTableIsComparedUntilItIsTakenAway() {
    assertFalse(desk.json("/beside/acled").path("given").asBoolean());
    assertEquals(404, desk.delete("/imports/acled").statusCode());
    assertEquals(201, desk.post("/imports/acled", TestDesk.ACLED).statusCode());
    JsonNode beside = desk.json("/beside/acled");
    assertTrue(beside.path("given").asBoolean());
    assertEquals(1, beside.path("rows").asInt());
    assertEquals(1, beside.path("matched").size() + beside.path("only_theirs").size());
    for (JsonNode ours : beside.path("only_ours")) {
      assertFalse(ours.path("summary").asText().isBlank());
    }
    assertEquals(204, desk.delete("/imports/acled").statusCode());
    assertFalse(desk.json("/beside/acled").path("given").asBoolean());
    assertTrue(desk.get("/audit").body().contains("took a table away"));
  }

  @Test
  void disputesAreToldInWordsAndAskedForByKind() {
    int all = desk.json("/disputes").path("total").asInt();
    int sum = 0;
    for (String kind : List.of("contradiction", "precision", "framing")) {
      JsonNode page = desk.json("/disputes?kind=" + kind);
      sum += page.path("total").asInt();
      for (JsonNode one : page.path("items")) {
        assertEquals(kind, one.path("kind").asText());
        assertFalse(one.path("subject_words").asText().contains("/"), one.toString());
        for (JsonNode value : one.path("values")) {
          assertFalse(value.path("shown").asText().startsWith("actor:"), value.toString());
        }
      }
    }
    assertEquals(all, sum);
    assertTrue(all > 0);
    assertEquals(400, desk.get("/disputes?kind=quarrel").statusCode());
  }
}
