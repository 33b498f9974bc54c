package org.orontes.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip whose bytes depend on nothing but what is put into it. */
final class Archive implements AutoCloseable {
  /** The first moment that a zip can name, 1980-01-01, in local fields: the time of nobody. */
  private static final java.time.LocalDateTime NO_TIME =
      java.time.LocalDateTime.of(1980, 1, 1, 0, 0);

  private final ZipOutputStream zip;

  Archive(OutputStream to) {
    zip = new ZipOutputStream(new Kept(to));
  }

  /** Writes one file. */
  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  void add(String name, Content content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    content.writeTo(zip);
    zip.closeEntry();
  }

  /** Adds a file as it is, without compression: readers then jump to any place in it. */
  void store(String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    CRC32 crc = new CRC32();
    crc.update(bytes);
    entry.setCrc(crc.getValue());
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  /** The stream, for a writer that closes what it writes to. */
  static OutputStream kept(OutputStream to) {
    return new Kept(to);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** The caller's stream stays open. */
  private static final class Kept extends FilterOutputStream {
    Kept(OutputStream to) {
      super(to);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      out.write(bytes, from, count);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
