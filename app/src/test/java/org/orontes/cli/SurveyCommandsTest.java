package org.orontes.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orontes.fixture.FakeEngine;

/** The commands that put a question to a picture: what they print and end with. */
class SurveyCommandsTest {
  private final Path article;
  private final Shell shell;

  SurveyCommandsTest(@TempDir Path folder) throws IOException {
    this.article = Files.writeString(folder.resolve("a.txt"), "Palma fell.");
    FakeEngine engine = new FakeEngine();
    this.shell = new Shell(() -> engine, folder.resolve("cache"), folder);
  }

  private JsonNode json() throws IOException {
    return new ObjectMapper().readTree(shell.out());
  }

  @Test
  void changesSinceTheFirstDaysAreNew() throws IOException {
    assertEquals(
        Exit.DONE, shell.run("changes", article.toString(), "--since", "2021-03-25", "--json"));
    JsonNode all = json();
    assertEquals("2021-03-25", all.get("since").asText());
    assertTrue(all.get("incidents").size() > 0, shell.out());
    for (JsonNode one : all.get("incidents")) {
      assertTrue(one.get("incident").get("id").asText().startsWith("i-"));
    }
  }

  @Test
  void changesArePrinted() {
    assertEquals(Exit.DONE, shell.run("changes", article.toString(), "--since", "2021-03-25"));
    assertTrue(shell.out().startsWith("CHANGES SINCE 25 MARCH 2021"), shell.out());
    assertTrue(shell.out().contains("new"), shell.out());
  }

  @Test
  void changesNeedADay() {
    assertEquals(Exit.USAGE, shell.run("changes", article.toString()));
    assertTrue(shell.err().contains("--since"), shell.err());
  }

  @Test
  void countsAreCsvWithATotal() {
    assertEquals(Exit.DONE, shell.run("counts", article.toString(), "--by", "week,type"));
    String[] lines = shell.out().split("\n");
    assertEquals(
        "week,type,incidents,corroborated,disputed,killed_min,killed_max,with_killed,open_ended",
        lines[0]);
    assertTrue(lines[lines.length - 1].startsWith("TOTAL,,"), shell.out());
    int sum = 0;
    for (int i = 1; i + 1 < lines.length; i++) {
      sum += Integer.parseInt(lines[i].split(",")[2]);
    }
    assertEquals(Integer.parseInt(lines[lines.length - 1].split(",")[2]), sum, "counted once");
    assertTrue(shell.err().contains("without a place"), shell.err());
  }

  @Test
  void countsSayWhatCanBeCountedBy() {
    assertEquals(Exit.USAGE, shell.run("counts", article.toString(), "--by", "moon"));
    assertTrue(shell.err().contains("choose from day, week"), shell.err());
    assertEquals(Exit.USAGE, shell.run("counts", article.toString(), "--by", "week,week"));
  }

  @Test
  void whatIfNeedsAPlaceAndAnActorThatAreKnown() {
    assertEquals(
        Exit.USAGE, shell.run("what-if", article.toString(), "--suppose", "Nowhereville=HTS"));
    assertTrue(shell.err().contains("no place is known as \"Nowhereville\""), shell.err());
    assertEquals(Exit.USAGE, shell.run("what-if", article.toString(), "--suppose", "Homs"));
    assertTrue(shell.err().contains("PLACE=ACTOR"), shell.err());
  }

  @Test
  void whatIfNamesTheRoadsThatWouldBeCutOnce() throws IOException {
    assertEquals(
        Exit.DONE, shell.run("what-if", article.toString(), "--suppose", "Hama=HTS", "--json"));
    JsonNode cuts = json().get("cutoffs");
    assertTrue(cuts.size() > 0, shell.out());
    java.util.Set<String> pairs = new java.util.HashSet<>();
    for (JsonNode cut : cuts) {
      assertTrue(cut.get("what_if").asBoolean());
      for (JsonNode lost : cut.get("lost")) {
        String from = cut.get("place").asText();
        String to = lost.get("to").asText();
        String pair = from.compareTo(to) < 0 ? from + to : to + from;
        assertTrue(pairs.add(pair + lost.get("road").asText()), "told twice: " + lost);
      }
    }
  }

  @Test
  void reachIsPrinted() {
    assertEquals(Exit.DONE, shell.run("reach", article.toString()));
    assertTrue(shell.out().startsWith("WHAT CAN BE REACHED"), shell.out());
  }
}
