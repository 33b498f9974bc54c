package org.orontes.ingest;

import java.nio.charset.Charset;
import java.util.Arrays;

/** UTF-8 that is not all UTF-8. */
final class Utf8 {
  /** A sequence is never longer than this. */
  private static final int MAX_SEQUENCE = 4;

  private Utf8() {}

  /**
   * A text read piece by piece.
   *
   * @param text all of it
   * @param sequences how many characters beyond ASCII were sound UTF-8
   * @param others how many bytes were not
   * @param lines how many lines had such bytes
   */
  record Mixed(String text, int sequences, int others, int lines) {}

  /** Reads each sound sequence as UTF-8 and each byte between them in another encoding. */
  static Mixed decodeMixed(byte[] bytes, Charset other) {
    StringBuilder text = new StringBuilder(bytes.length);
    int sequences = 0;
    int others = 0;
    int lines = 0;
    boolean counted = false;
    for (int i = 0; i < bytes.length; ) {
      int length = sequenceAt(bytes, i);
      if (length == 1) {
        text.append((char) bytes[i]);
        counted &= bytes[i] != '\n';
      } else if (length > 1) {
        text.append(new String(bytes, i, length, java.nio.charset.StandardCharsets.UTF_8));
        sequences++;
      } else {
        text.append(new String(bytes, i, 1, other));
        others++;
        lines += counted ? 0 : 1;
        counted = true;
        length = 1;
      }
      i += length;
    }
    return new Mixed(text.toString(), sequences, others, lines);
  }

  /** The same without a last character of which only a part is there. */
  static byte[] withoutTornEnd(byte[] bytes) {
    for (int back = 1; back < MAX_SEQUENCE && back <= bytes.length; back++) {
      int at = bytes.length - back;
      int b = bytes[at] & 0xFF;
      if (b >= 0xC0) {
        return lengthOf(b) > back ? Arrays.copyOf(bytes, at) : bytes;
      }
      if (b < 0x80) {
        return bytes;
      }
    }
    return bytes;
  }

  /** Bytes of the sound sequence that starts here, or 0. */
  private static int sequenceAt(byte[] bytes, int at) {
    int first = bytes[at] & 0xFF;
    int length = lengthOf(first);
    if (length <= 1 || at + length > bytes.length) {
      return length == 1 ? 1 : 0;
    }
    for (int i = 1; i < length; i++) {
      if ((bytes[at + i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    int second = bytes[at + 1] & 0xFF;
    boolean tooLong = first == 0xE0 && second < 0xA0 || first == 0xF0 && second < 0x90;
    boolean surrogate = first == 0xED && second > 0x9F;
    boolean tooHigh = first == 0xF4 && second > 0x8F;
    return tooLong || surrogate || tooHigh ? 0 : length;
  }

  private static int lengthOf(int first) {
    if (first < 0x80) {
      return 1;
    }
    if (first < 0xC2 || first > 0xF4) {
      return 0;
    }
    return first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
  }
}
