package org.orontes.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The keys of each object, in the order of the format, before any that we added. */
class ExchangeFormatTest {
  private static final Map<String, String> KEYS =
      Map.ofEntries(
          Map.entry(
              "coded",
              "id ref part text outlet url headline language published published_basis regions"
                  + " sentences mentions times attributions claims facts notices"),
          Map.entry("regions", "kind start end language author handle posted"),
          Map.entry("mentions", "start end text kind id name lat lon radius_km literal inferred"),
          Map.entry("times", "start end text edtf from to"),
          Map.entry("attributions", "kind cue content speaker"),
          Map.entry("speaker", "text start end id name"),
          Map.entry(
              "claims",
              "id type mode contexts acled cameo change trigger sentence evidence actors recipients"
                  + " instruments place when factuality attempt hedges background according"
                  + " quantities rule confidence"),
          Map.entry("change", "kind holder_before holder_after"),
          Map.entry("when", "text start end edtf from to basis"),
          Map.entry("according", "id name text start end cue anonymous party"),
          Map.entry("quantities", "what min max approx unit text start end"),
          Map.entry("facts", "kind subject object value unit approx start end text according"),
          Map.entry(
              "incidents",
              "id type mode acled place from to actors recipients claims articles outlets origins"
                  + " lineages status disputes part_of history series combined grade known_from"
                  + " decisions"),
          Map.entry("grade", "reliability credibility proposed"),
          Map.entry(
              "control",
              "place name lat lon holder status from to known_from known_to according incidents"
                  + " claims"),
          Map.entry("timeline", "date incidents sentence score"),
          Map.entry(
              "forecasts", "id claim condition consequence according evidence outcome incidents"),
          Map.entry("evidence", "article start end text"),
          Map.entry("cutoffs", "id at place holder lost because said_by what_if"),
          Map.entry("lost", "to road"),
          Map.entry("wording", "actor outlet voice speaker term count examples"),
          Map.entry("examples", "article start end text"),
          Map.entry("explain", "about steps"),
          Map.entry("steps", "did because rejected"));

  @Test
  void keysStandInTheOrderOfTheFormat() throws IOException {
    Map<String, Integer> seen = new HashMap<>();
    for (int seed = 0; seed < 40; seed++) {
      StringWriter to = new StringWriter();
      ExchangeWriter.writeObject(to, new RandomPicture(new Random(seed)).picture());
      look("", new ObjectMapper().readTree(to.toString()), seen);
    }
    assertEquals(KEYS.keySet(), seen.keySet());
  }

  private static void look(String name, JsonNode node, Map<String, Integer> seen) {
    boolean span = name.equals("evidence") && node.isArray();
    String expected = KEYS.get(name);
    if (expected != null && node.isObject()) {
      List<String> keys = new ArrayList<>();
      node.fieldNames().forEachRemaining(keys::add);
      assertTrue(String.join(" ", keys).startsWith(expected), () -> name + " has the keys " + keys);
      seen.merge(name, 1, Integer::sum);
    }
    if (!span) {
      node.fields().forEachRemaining(field -> look(field.getKey(), field.getValue(), seen));
      if (node.isArray()) {
        node.forEach(inner -> look(name, inner, seen));
      }
    }
  }

  @Test
  void disputesListTheirValues() throws IOException {
    StringWriter to = new StringWriter();
    ExchangeWriter.writeObject(to, new RandomPicture(new Random(4)).picture());
    for (JsonNode dispute : new ObjectMapper().readTree(to.toString()).get("disputes")) {
      List<String> keys = new ArrayList<>();
      dispute.get("values").get(0).fieldNames().forEachRemaining(keys::add);
      assertEquals(List.of("value", "text", "article", "start", "end", "according"), keys);
    }
  }
}
