package org.orontes.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Tells UTF-16 without a byte order mark from its NUL bytes. */
final class Utf16 {
  private static final int SNIFFED = 8192;

  /** Spaces alone are a seventh of most texts, and in UTF-16 each has a NUL. */
  private static final double MIN_NULS = 0.08;

  private static final double MAX_STRAY_NULS = 0.01;

  private Utf16() {}

  /** The byte order, if the NULs stand at one side of the pairs only and all pairs are sound. */
  static Optional<Charset> guess(byte[] bytes) {
    int pairs = Math.min(bytes.length, SNIFFED) / 2;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < pairs; i++) {
      even += bytes[2 * i] == 0 ? 1 : 0;
      odd += bytes[2 * i + 1] == 0 ? 1 : 0;
    }
    if (pairs == 0 || bytes.length % 2 != 0) {
      return Optional.empty();
    }
    if (odd >= MIN_NULS * pairs && even <= MAX_STRAY_NULS * pairs) {
      return Optional.of(StandardCharsets.UTF_16LE).filter(c -> isSound(bytes, c));
    }
    if (even >= MIN_NULS * pairs && odd <= MAX_STRAY_NULS * pairs) {
      return Optional.of(StandardCharsets.UTF_16BE).filter(c -> isSound(bytes, c));
    }
    return Optional.empty();
  }

  private static boolean isSound(byte[] bytes, Charset charset) {
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Controls.count(text) == 0;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
