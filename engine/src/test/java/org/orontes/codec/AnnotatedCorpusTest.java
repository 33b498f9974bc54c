package org.orontes.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The labels of {@code corpus/annotated} stand in their texts, counted in code points. */
class AnnotatedCorpusTest {
  private static final Path FOLDER = Path.of("..", "corpus", "annotated");
  private static final int LEAST_PER_TYPE = 12;
  private static final List<String> TYPES =
      List.of(
          "ACCUSE",
          "AGREE",
          "AID",
          "ASSAULT",
          "COERCE",
          "CONCEDE",
          "CONSULT",
          "COOPERATE",
          "MOBILIZE",
          "PROTEST",
          "REJECT",
          "REQUEST",
          "RETREAT",
          "SANCTION",
          "SUPPORT",
          "THREATEN");

  @Test
  void everyTriggerStartsWhereItIsSaidTo() throws IOException {
    for (JsonNode text : labelled()) {
      for (JsonNode claim : text.get("claims")) {
        String words = text.get("text").asText();
        String trigger = claim.get("trigger").asText();
        int start = words.offsetByCodePoints(0, claim.get("start").asInt());
        assertTrue(words.startsWith(trigger, start), text.get("id").asText() + " " + trigger);
      }
    }
  }

  @Test
  void everyNameStandsInItsText() throws IOException {
    for (JsonNode text : labelled()) {
      for (JsonNode claim : text.get("claims")) {
        for (String field : List.of("also", "actors", "recipients", "speakers")) {
          claim.get(field).forEach(name -> assertStandsIn(text, name.asText()));
        }
        assertStandsIn(text, claim.get("place").asText(""));
      }
    }
  }

  @Test
  void everyTypeIsThereOftenEnough() throws IOException {
    Map<String, Integer> seen = new TreeMap<>();
    for (JsonNode text : texts("sentences.jsonl")) {
      text.get("claims").forEach(claim -> seen.merge(claim.get("type").asText(), 1, Integer::sum));
    }
    assertEquals(TYPES, List.copyOf(seen.keySet()));
    seen.forEach((type, count) -> assertTrue(count >= LEAST_PER_TYPE, type + " " + count));
  }

  @Test
  void theUnlabelledCopyHoldsTheSameTextsAndNoLabels() throws IOException {
    List<String> labelled = new ArrayList<>();
    for (JsonNode text : texts("sentences.jsonl")) {
      labelled.add(text.get("id").asText() + " " + text.get("text").asText());
    }
    List<String> plain = new ArrayList<>();
    for (JsonNode text : texts("unlabelled.jsonl")) {
      assertEquals(null, text.get("claims"));
      plain.add(text.get("id").asText() + " " + text.get("text").asText());
    }
    assertEquals(labelled, plain);
  }

  private static void assertStandsIn(JsonNode text, String name) {
    assertTrue(text.get("text").asText().contains(name), text.get("id").asText() + " " + name);
  }

  /** Both sets of labelled texts. */
  private static List<JsonNode> labelled() throws IOException {
    List<JsonNode> both = new ArrayList<>(texts("sentences.jsonl"));
    List<JsonNode> elsewhere = read("elsewhere.jsonl");
    assertTrue(elsewhere.size() >= 60, "elsewhere.jsonl");
    both.addAll(elsewhere);
    return both;
  }

  private static List<JsonNode> texts(String file) throws IOException {
    List<JsonNode> texts = read(file);
    assertTrue(texts.size() >= 260, file);
    return texts;
  }

  private static List<JsonNode> read(String file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<JsonNode> texts = new ArrayList<>();
    for (String line : Files.readAllLines(FOLDER.resolve(file))) {
      texts.add(json.readTree(line));
    }
    return texts;
  }
}
