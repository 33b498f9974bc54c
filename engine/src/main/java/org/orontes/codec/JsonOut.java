package org.orontes.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Writes keys and values in the order of the calls; what is not known becomes null. */
final class JsonOut {
  /** Whole numbers below this are written without a fraction: 5, not 5.0. */
  private static final double EXACT_BELOW = 1L << 53;

  private final JsonGenerator json;

  JsonOut(JsonGenerator json) {
    this.json = json;
  }

  /** Writes what is inside one object. */
  @FunctionalInterface
  interface Body<T> {
    void write(T value) throws IOException;
  }

  JsonOut text(String key, @Nullable Object value) throws IOException {
    json.writeStringField(key, value == null ? null : value.toString());
    return this;
  }

  JsonOut nothing(String key) throws IOException {
    json.writeNullField(key);
    return this;
  }

  /** A field that is left out when there is nothing to say: one that was added to the format. */
  JsonOut added(String key, @Nullable Object value) throws IOException {
    return value == null ? this : text(key, value);
  }

  JsonOut word(String key, @Nullable Enum<?> value) throws IOException {
    return text(key, value == null ? null : EnumWords.word(value));
  }

  JsonOut day(String key, @Nullable LocalDate value) throws IOException {
    return text(key, value);
  }

  JsonOut flag(String key, boolean value) throws IOException {
    json.writeBooleanField(key, value);
    return this;
  }

  JsonOut count(String key, int value) throws IOException {
    json.writeNumberField(key, value);
    return this;
  }

  JsonOut number(String key, @Nullable Double value) throws IOException {
    if (value == null) {
      json.writeNullField(key);
    } else if (isWhole(value)) {
      json.writeNumberField(key, value.longValue());
    } else {
      json.writeNumberField(key, value);
    }
    return this;
  }

  private static boolean isWhole(double value) {
    boolean negativeZero = value == 0 && 1 / value < 0;
    return value == Math.rint(value) && Math.abs(value) < EXACT_BELOW && !negativeZero;
  }

  JsonOut texts(String key, Collection<?> values) throws IOException {
    json.writeArrayFieldStart(key);
    for (Object value : values) {
      json.writeString(value.toString());
    }
    json.writeEndArray();
    return this;
  }

  JsonOut pair(String key, int first, int second) throws IOException {
    json.writeFieldName(key);
    return pair(first, second);
  }

  JsonOut pair(int first, int second) throws IOException {
    json.writeStartArray();
    json.writeNumber(first);
    json.writeNumber(second);
    json.writeEndArray();
    return this;
  }

  <T> JsonOut list(String key, Collection<T> values, Body<T> each) throws IOException {
    json.writeArrayFieldStart(key);
    for (T value : values) {
      each.write(value);
    }
    json.writeEndArray();
    return this;
  }

  <T> JsonOut objects(String key, Collection<T> values, Body<T> each) throws IOException {
    return list(key, values, value -> object(value, each));
  }

  <T> JsonOut object(String key, @Nullable T value, Body<T> body) throws IOException {
    json.writeFieldName(key);
    if (value == null) {
      json.writeNull();
      return this;
    }
    return object(value, body);
  }

  <T> JsonOut object(T value, Body<T> body) throws IOException {
    json.writeStartObject();
    body.write(value);
    json.writeEndObject();
    return this;
  }

  /** Ends a line after an object. */
  JsonOut endLine() throws IOException {
    json.writeRaw('\n');
    return this;
  }
}
