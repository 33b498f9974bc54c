package org.orontes.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.orontes.codec.ExchangeFile;
import org.orontes.codec.ExchangeWriter;
import org.orontes.model.Picture;

/** The exchange files of Orontes, which hold everything, in one archive. */
final class ExchangeExport implements Export {
  @Override
  public String kind() {
    return "exchange";
  }

  @Override
  public String title() {
    return "the exchange files of Orontes, which hold everything, as one zip";
  }

  @Override
  public String fileName() {
    return "orontes.zip";
  }

  @Override
  public String mediaType() {
    return "application/zip";
  }

  @Override
  public void write(ExportInput input, OutputStream to) throws IOException {
    try (Archive archive = new Archive(to)) {
      for (ExchangeFile file : ExchangeFile.values()) {
        archive.add(file.fileName(), out -> write(input.picture(), file, out));
      }
    }
  }

  /** One of the files. */
  static void write(Picture picture, ExchangeFile file, OutputStream to) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
    ExchangeWriter.writeLines(writer, file, picture);
    writer.flush();
  }
}
