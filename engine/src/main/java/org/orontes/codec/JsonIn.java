package org.orontes.codec;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One JSON object, read key by key with a clear word on what is missing or wrong. */
final class JsonIn {
  private final String where;
  private final JsonNode node;

  /**
   * Reads an object.
   *
   * @param where what to call it in an error, such as {@code coded.jsonl line 3}
   * @throws CodecException if {@code node} is no object
   */
  JsonIn(String where, JsonNode node) {
    if (!node.isObject()) {
      throw new CodecException(where, "must be an object");
    }
    this.where = where;
    this.node = node;
  }

  /** What is wrong with this object, as an exception to throw. */
  CodecException wrong(String problem) {
    return new CodecException(where, problem);
  }

  boolean has(String key) {
    return node.hasNonNull(key);
  }

  String text(String key) {
    String value = textOrNull(key);
    if (value == null) {
      throw wrong(key + " is missing");
    }
    return value;
  }

  @Nullable String textOrNull(String key) {
    JsonNode value = node.get(key);
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isTextual()) {
      throw wrong(key + " must be a text");
    }
    return value.textValue();
  }

  <E extends Enum<E>> E word(Class<E> type, String key) {
    return parsed(key, text(key), word -> EnumWords.parse(type, word));
  }

  <T> T id(String key, Function<String, T> make) {
    return parsed(key, text(key), make);
  }

  <T> List<T> ids(String key, Function<String, T> make) {
    List<T> all = new ArrayList<>();
    for (String id : texts(key)) {
      all.add(parsed(key, id, make));
    }
    return all;
  }

  private <T> T parsed(String key, String value, Function<String, T> make) {
    try {
      return make.apply(value);
    } catch (IllegalArgumentException e) {
      throw new CodecException(where, key + ": " + e.getMessage(), e);
    }
  }

  @Nullable LocalDate dayOrNull(String key) {
    String value = textOrNull(key);
    try {
      return value == null ? null : LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw new CodecException(where, key + " must be a day such as 2024-12-05: " + value, e);
    }
  }

  LocalDate day(String key) {
    LocalDate value = dayOrNull(key);
    if (value == null) {
      throw wrong(key + " is missing");
    }
    return value;
  }

  boolean flag(String key) {
    JsonNode value = node.get(key);
    if (value == null || !value.isBoolean()) {
      throw wrong(key + " must be true or false");
    }
    return value.booleanValue();
  }

  int count(String key) {
    JsonNode value = node.get(key);
    if (value == null || !value.isInt()) {
      throw wrong(key + " must be a whole number");
    }
    return value.intValue();
  }

  double number(String key) {
    Double value = numberOrNull(key);
    if (value == null) {
      throw wrong(key + " is missing");
    }
    return value;
  }

  @Nullable Double numberOrNull(String key) {
    JsonNode value = node.get(key);
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isNumber()) {
      throw wrong(key + " must be a number");
    }
    return value.doubleValue();
  }

  List<String> texts(String key) {
    List<String> all = new ArrayList<>();
    for (JsonNode item : array(key)) {
      if (!item.isTextual()) {
        throw wrong(key + " must be a list of texts");
      }
      all.add(item.textValue());
    }
    return all;
  }

  int[] pair(String key) {
    return pair(key, array(key));
  }

  List<int[]> pairs(String key) {
    List<int[]> all = new ArrayList<>();
    for (JsonNode item : array(key)) {
      all.add(pair(key, item));
    }
    return all;
  }

  private int[] pair(String key, JsonNode value) {
    if (value.size() != 2 || !value.path(0).isInt() || !value.path(1).isInt()) {
      throw wrong(key + " must be [start, end]");
    }
    return new int[] {value.get(0).intValue(), value.get(1).intValue()};
  }

  <T> List<T> list(String key, Function<JsonIn, T> each) {
    List<T> all = new ArrayList<>();
    for (JsonNode item : array(key)) {
      JsonIn inner = new JsonIn(where + " " + key + "[" + all.size() + "]", item);
      all.add(inner.made(each));
    }
    return all;
  }

  <T> @Nullable T objectOrNull(String key, Function<JsonIn, T> read) {
    return has(key) ? object(key).made(read) : null;
  }

  JsonIn object(String key) {
    JsonNode value = node.get(key);
    if (value == null || value.isNull()) {
      throw wrong(key + " is missing");
    }
    return new JsonIn(where + " " + key, value);
  }

  /** What {@code read} makes of this object; a record that refuses it says where it stood. */
  <T> T made(Function<JsonIn, T> read) {
    try {
      return read.apply(this);
    } catch (IllegalArgumentException e) {
      throw new CodecException(where, String.valueOf(e.getMessage()), e);
    }
  }

  private JsonNode array(String key) {
    JsonNode value = node.get(key);
    if (value == null || !value.isArray()) {
      throw wrong(key + " must be a list");
    }
    return value;
  }
}
