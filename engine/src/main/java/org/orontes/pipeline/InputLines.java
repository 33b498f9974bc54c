package org.orontes.pipeline;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.orontes.ingest.Given;
import org.orontes.ingest.Input;

/**
 * The lines of a file of records, one at a time, so that a file of any length needs the memory of
 * one line. Blank lines are passed over but counted. Not thread-safe.
 */
final class InputLines implements Iterator<InputItem>, AutoCloseable {
  private static final int MARK = 2;

  private final String name;
  private final Given overrides;
  private final InputStream in;
  private final @Nullable Reader wide;
  private int number;
  private @Nullable InputItem next;

  private InputLines(String name, Given overrides, InputStream in, @Nullable Reader wide) {
    this.name = name;
    this.overrides = overrides;
    this.in = in;
    this.wide = wide;
  }

  /** Opens a file; UTF-16 is told by its byte order mark. */
  static InputLines open(Path file, String name, Given overrides) throws IOException {
    BufferedInputStream in = new BufferedInputStream(Files.newInputStream(file));
    in.mark(MARK);
    byte[] head = in.readNBytes(MARK);
    in.reset();
    boolean little = head.length == MARK && (head[0] & 0xFF) == 0xFF && (head[1] & 0xFF) == 0xFE;
    boolean big = head.length == MARK && (head[0] & 0xFF) == 0xFE && (head[1] & 0xFF) == 0xFF;
    Charset charset = StandardCharsets.UTF_16;
    return new InputLines(
        name, overrides, in, little || big ? new InputStreamReader(in, charset) : null);
  }

  @Override
  public boolean hasNext() {
    try {
      while (next == null) {
        byte[] line = readLine();
        if (line == null) {
          return false;
        }
        number++;
        next = item(line);
      }
      return true;
    } catch (IOException e) {
      next = InputNotice.INPUT_UNREADABLE.item(name, unreadable(e));
      return true;
    }
  }

  @Override
  public InputItem next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    InputItem item = next;
    next = null;
    return java.util.Objects.requireNonNull(item);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private String unreadable(IOException e) {
    return name + " cannot be read on from line " + number + " (" + e.getMessage() + ").";
  }

  /** The item of a line, or null for a blank one. */
  private @Nullable InputItem item(byte[] line) {
    String of = name + ":" + number;
    if (line.length > Input.MAX_BYTES) {
      return InputNotice.LINE_TOO_LONG.item(
          of, of + " is left out, for it is longer than any article: check that lines end.");
    }
    for (byte b : line) {
      if (b > ' ' || b < 0) {
        return new InputItem.Found(Input.record(of, line).withOverrides(overrides));
      }
    }
    return null;
  }

  /** A line without its end, at most one byte longer than an input may be; null at the end. */
  private byte @Nullable [] readLine() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
    int c = read();
    if (c < 0) {
      return null;
    }
    while (c >= 0 && c != '\n') {
      if (line.size() <= Input.MAX_BYTES) {
        write(line, c);
      }
      c = read();
    }
    return line.toByteArray();
  }

  private int read() throws IOException {
    return wide == null ? in.read() : wide.read();
  }

  private void write(ByteArrayOutputStream line, int c) throws IOException {
    if (wide == null) {
      line.write(c);
    } else if (Character.isHighSurrogate((char) c)) {
      line.write(
          new String(new char[] {(char) c, (char) wide.read()}).getBytes(StandardCharsets.UTF_8));
    } else {
      line.write(String.valueOf((char) c).getBytes(StandardCharsets.UTF_8));
    }
  }
}
