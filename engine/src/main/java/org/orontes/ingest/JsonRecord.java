package org.orontes.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object that describes an article: a line of {@code articles.jsonl} or a sidecar file.
 *
 * @param given what it says about the article
 * @param text the article's words, or null
 * @param translation the same in a language that we read; blank if none came with it
 */
record JsonRecord(Given given, @Nullable String text, String translation) {
  /** Says nothing. */
  static final JsonRecord NOTHING = new JsonRecord(Given.NOTHING, null, "");

  private static final ObjectMapper JSON =
      new ObjectMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder().maxStringLength(Input.MAX_BYTES).build())
              .build());

  /** The bytes are no JSON object; the message says where. */
  static final class BrokenJson extends Exception {
    @java.io.Serial private static final long serialVersionUID = 1L;

    BrokenJson(String message) {
      super(message);
    }
  }

  /** Reads one object. */
  static JsonRecord parse(String json) throws BrokenJson {
    JsonNode node;
    try {
      node = JSON.readTree(json);
    } catch (JsonProcessingException e) {
      String problem = e.getOriginalMessage();
      throw new BrokenJson(problem == null ? "no JSON" : problem.lines().findFirst().orElse(""));
    }
    if (node == null || !node.isObject()) {
      throw new BrokenJson("not an object {…}");
    }
    Given given =
        new Given(
            value(node, "id"),
            value(node, "outlet"),
            value(node, "url"),
            value(node, "headline"),
            value(node, "published"),
            value(node, "language"));
    String translation = value(node, "translation");
    return new JsonRecord(given, value(node, "text"), translation == null ? "" : translation);
  }

  /** True if a translation came with it. */
  boolean isTranslated() {
    return !translation.isBlank();
  }

  private static @Nullable String value(JsonNode node, String field) {
    JsonNode value = node.get(field);
    if (value == null || !value.isValueNode() || value.isNull()) {
      return null;
    }
    return value.asText();
  }
}
