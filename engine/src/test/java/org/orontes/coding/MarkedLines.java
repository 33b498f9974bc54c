package org.orontes.coding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Sentences with what they must give, one a line: label, tab, text. A {@code ~} before the label
 * marks what is known to be missed; a test then says when it no longer is.
 */
final class MarkedLines {
  private MarkedLines() {}

  record Line(String label, String text, boolean missed) {}

  static List<Line> of(String name) {
    try (InputStream in = MarkedLines.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("No such file: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(MarkedLines::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Line read(String line) {
    boolean missed = line.startsWith("~");
    String[] parts = line.substring(missed ? 1 : 0).split("\t", 2);
    return new Line(parts[0], parts[1], missed);
  }
}
