package org.orontes.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.orontes.model.CodedArticle;
import org.orontes.model.Picture;

/** Whatever the model holds goes through the format and comes back; every quotation stands. */
class ExchangeProperties {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Property(tries = 300)
  void comesBackAsItWas(@ForAll long seed) throws IOException {
    Picture picture = new RandomPicture(new Random(seed)).picture();
    inFolder(
        picture,
        folder -> {
          ExchangeReader reader = ExchangeReader.open(folder);
          assertEquals(picture.articles(), reader.coded());
          assertEquals(picture.reconciliation().incidents(), reader.incidents());
          assertEquals(picture.reconciliation().disputes(), reader.disputes());
          assertEquals(picture.reconciliation().timeline(), reader.timeline());
          assertEquals(picture.reconciliation().wording(), reader.wording());
          assertEquals(picture.situation().control(), reader.control());
          assertEquals(picture.situation().cutOffs(), reader.cutOffs());
          assertEquals(picture.situation().forecasts(), reader.forecasts());
          assertEquals(ExchangeWriter.explanations(picture), reader.explanations());
        });
  }

  @Property(tries = 50)
  void samePictureSameBytes(@ForAll long seed) throws IOException {
    assertEquals(
        asObject(new RandomPicture(new Random(seed)).picture()),
        asObject(new RandomPicture(new Random(seed)).picture()));
  }

  /** Holds every {@code text} with a {@code start} against the input, without our own offsets. */
  @Property(tries = 200)
  void everyTextStandsUnderItsCodePoints(@ForAll long seed) throws IOException {
    Picture picture = new RandomPicture(new Random(seed)).picture();
    Map<String, int[]> inputs = new HashMap<>();
    for (CodedArticle coded : picture.articles()) {
      String before = coded.article().partCodePoints() == 0 ? "" : RandomArticle.PREFIX;
      inputs.put(
          coded.article().id().value(), (before + coded.article().text()).codePoints().toArray());
    }
    JsonNode all = MAPPER.readTree(asObject(picture));
    int checked = 0;
    for (JsonNode coded : all.get("coded")) {
      checked += check(coded, input(inputs, coded.get("id")), inputs);
    }
    for (String kind : new String[] {"disputes", "timeline", "forecasts", "wording"}) {
      checked += check(all.get(kind), new int[0], inputs);
    }
    assertTrue(checked > 0);
  }

  private static int[] input(Map<String, int[]> inputs, JsonNode article) {
    return inputs.getOrDefault(article.asText(), new int[0]);
  }

  private static int check(JsonNode node, int[] inherited, Map<String, int[]> inputs) {
    int checked = 0;
    JsonNode named = node.has("evidence") ? node.at("/evidence/article") : node.path("article");
    int[] input = named.isTextual() ? input(inputs, named) : inherited;
    if (node.hasNonNull("start") && node.hasNonNull("text")) {
      int start = node.get("start").asInt();
      int length = node.get("end").asInt() - start;
      assertEquals(new String(input, start, length), node.get("text").asText());
      checked++;
    }
    if (node.has("part")) {
      int start = node.get("part").get(0).asInt();
      int length = node.get("part").get(1).asInt() - start;
      assertEquals(new String(input, start, length), node.get("text").asText());
      checked++;
    }
    for (JsonNode inner : node) {
      checked += check(inner, input, inputs);
    }
    return checked;
  }

  private static String asObject(Picture picture) throws IOException {
    StringWriter to = new StringWriter();
    ExchangeWriter.writeObject(to, picture);
    return to.toString();
  }

  @FunctionalInterface
  private interface Check {
    void in(Path folder) throws IOException;
  }

  private static void inFolder(Picture picture, Check check) throws IOException {
    Path folder = Files.createTempDirectory("orontes-codec");
    try {
      ExchangeWriter.writeFolder(folder, picture);
      check.in(folder);
    } finally {
      for (ExchangeFile file : ExchangeFile.values()) {
        Files.deleteIfExists(folder.resolve(file.fileName()));
      }
      Files.delete(folder);
    }
  }
}
