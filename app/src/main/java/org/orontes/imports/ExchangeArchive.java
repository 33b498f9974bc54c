package org.orontes.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.orontes.codec.ExchangeFile;
import org.orontes.codec.ExchangeReader;
import org.orontes.model.Picture;

/** The exchange files in one zip, as {@code orontes export exchange} writes them. */
public final class ExchangeArchive {
  /** A file of a zip may unpack to this much: more is a mistake or a trap. */
  private static final long MAX_BYTES = 4L << 30;

  private static final int BUFFER = 1 << 16;

  private ExchangeArchive() {}

  /**
   * Reads it. Only the files of the format are unpacked, under their own names.
   *
   * @throws IOException if it is no zip, lacks a file or cannot be read
   * @throws org.orontes.codec.CodecException if a file does not follow the format
   */
  public static Picture read(Path zip) throws IOException {
    Path folder = Files.createTempDirectory("orontes-exchange");
    try {
      try (ZipFile files = new ZipFile(zip.toFile())) {
        for (ExchangeFile file : ExchangeFile.values()) {
          ZipEntry entry = files.getEntry(file.fileName());
          if (entry == null) {
            throw new IOException(file.fileName() + " is not in it");
          }
          try (InputStream in = files.getInputStream(entry);
              OutputStream out = Files.newOutputStream(folder.resolve(file.fileName()))) {
            copy(file, in, out);
          }
        }
      }
      return ExchangeReader.open(folder).picture();
    } finally {
      for (ExchangeFile file : ExchangeFile.values()) {
        Files.deleteIfExists(folder.resolve(file.fileName()));
      }
      Files.deleteIfExists(folder);
    }
  }

  private static void copy(ExchangeFile file, InputStream in, OutputStream out) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long total = 0;
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      total += read;
      if (total > MAX_BYTES) {
        throw new IOException(file.fileName() + " is larger than any that was written");
      }
      out.write(buffer, 0, read);
    }
  }
}
