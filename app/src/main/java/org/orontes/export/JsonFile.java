package org.orontes.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Files of JSON in other people's formats, written object by object. */
final class JsonFile {
  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .rootValueSeparator("")
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();
  private static final ObjectMapper MAPPER = new ObjectMapper(FACTORY);

  private JsonFile() {}

  /** A stream of objects, one a line. */
  static Lines lines(OutputStream to) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
    return new Lines(FACTORY.createGenerator(writer), writer);
  }

  /** One value as text. */
  static String text(ObjectNode value) throws IOException {
    return MAPPER.writeValueAsString(value);
  }

  /** Objects written one a line; closing leaves the caller's stream open. */
  static final class Lines implements AutoCloseable {
    private final JsonGenerator json;
    private final Writer writer;

    private Lines(JsonGenerator json, Writer writer) {
      this.json = json;
      this.writer = writer;
    }

    /** Writes one object and a line end. */
    void add(ObjectNode value) throws IOException {
      MAPPER.writeTree(json, value);
      json.flush();
      writer.write('\n');
    }

    @Override
    public void close() throws IOException {
      json.flush();
      writer.flush();
    }
  }

  /**
   * A document that is one object with a long array as its last member: {@code head} as it is, then
   * the array, written one element a line.
   */
  static Elements document(ObjectNode head, String arrayKey, OutputStream to) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
    String text = text(head);
    writer.write(text.substring(0, text.length() - 1));
    writer.write((head.isEmpty() ? "" : ",") + "\"" + arrayKey + "\":[");
    return new Elements(writer);
  }

  /** The elements of a document's array. */
  static final class Elements implements AutoCloseable {
    private final Writer writer;
    private boolean any;

    private Elements(Writer writer) {
      this.writer = writer;
    }

    void add(ObjectNode value) throws IOException {
      writer.write((any ? ",\n" : "\n") + text(value));
      any = true;
    }

    @Override
    public void close() throws IOException {
      writer.write("\n]}\n");
      writer.flush();
    }
  }
}
