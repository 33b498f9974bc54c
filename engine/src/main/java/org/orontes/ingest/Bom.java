package org.orontes.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A byte order mark.
 *
 * @param charset the encoding that it tells
 * @param length its own bytes, which are not text
 */
record Bom(Charset charset, int length) {
  /** The mark at the head of some bytes, or null. */
  static @Nullable Bom of(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return new Bom(StandardCharsets.UTF_8, 3);
    }
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
      return new Bom(Charset.forName("UTF-32LE"), 4);
    }
    if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
      return new Bom(Charset.forName("UTF-32BE"), 4);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new Bom(StandardCharsets.UTF_16LE, 2);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return new Bom(StandardCharsets.UTF_16BE, 2);
    }
    return null;
  }

  static boolean startsWith(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }
}
