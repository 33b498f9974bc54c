package org.orontes.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Kinds of file that are taken for text by mistake, told from their first bytes. */
final class Magic {
  private record Kind(String name, byte[] start) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind("a PDF file", ascii("%PDF-")),
          new Kind("a rich text file", ascii("{\\rtf")),
          new Kind("a Word, e-book or zip file", ascii("PK\u0003\u0004")),
          new Kind("a GIF picture", ascii("GIF8")),
          new Kind("a program", ascii("\u007fELF")),
          new Kind("a PNG picture", new byte[] {(byte) 0x89, 'P', 'N', 'G'}),
          new Kind("a JPEG picture", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}),
          new Kind("a gzip file", new byte[] {0x1F, (byte) 0x8B}),
          new Kind(
              "an old Word or Excel file",
              new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}));

  private Magic() {}

  /** What the bytes are if they are no text, with its article: "a PDF file". */
  static Optional<String> find(byte[] bytes) {
    return KINDS.stream().filter(k -> startsWith(bytes, k.start())).map(Kind::name).findFirst();
  }

  private static boolean startsWith(byte[] bytes, byte[] start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if (bytes[i] != start[i]) {
        return false;
      }
    }
    return true;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
