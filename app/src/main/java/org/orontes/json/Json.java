package org.orontes.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** JSON objects and lists as trees: read, added to, handed on. Thread-safe. */
public final class Json {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Json() {}

  /** An empty object. */
  public static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /** An empty list. */
  public static ArrayNode list() {
    return MAPPER.createArrayNode();
  }

  /** A list of texts. */
  public static ArrayNode texts(Collection<String> values) {
    ArrayNode list = list();
    values.forEach(list::add);
    return list;
  }

  /** Sets a text unless there is none. */
  public static void put(ObjectNode to, String key, @Nullable Object value) {
    if (value != null && !String.valueOf(value).isEmpty()) {
      to.put(key, String.valueOf(value));
    }
  }

  /** Sets a list of texts unless it is empty. */
  public static void put(ObjectNode to, String key, Collection<String> values) {
    if (!values.isEmpty()) {
      to.set(key, texts(values));
    }
  }

  /** A kept object. */
  public static ObjectNode read(String json) {
    try {
      return (ObjectNode) MAPPER.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
