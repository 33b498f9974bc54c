package org.orontes.json;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** Digests, and ids that follow from what they stand for, so that a second run has the same. */
public final class Digests {
  private Digests() {}

  /** SHA-256 of bytes, in hex. */
  public static String of(byte[] bytes) {
    return HexFormat.of().formatHex(digest("SHA-256", bytes));
  }

  /** SHA-256 of texts, whose borders count, in hex. */
  public static String of(String... parts) {
    return of(String.join("\u0000", parts).getBytes(StandardCharsets.UTF_8));
  }

  /** A UUID of version 5 (RFC 4122, section 4.3) over a name in a name space. */
  public static UUID uuid5(UUID space, String name) {
    byte[] words = name.getBytes(StandardCharsets.UTF_8);
    ByteBuffer all = ByteBuffer.allocate(16 + words.length);
    all.putLong(space.getMostSignificantBits()).putLong(space.getLeastSignificantBits()).put(words);
    ByteBuffer sha = ByteBuffer.wrap(digest("SHA-1", all.array()));
    long most = sha.getLong() & ~0xF000L | 0x5000L;
    long least = sha.getLong() & ~(3L << 62) | (2L << 62);
    return new UUID(most, least);
  }

  private static byte[] digest(String algorithm, byte[] bytes) {
    try {
      return MessageDigest.getInstance(algorithm).digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has " + algorithm, e);
    }
  }
}
