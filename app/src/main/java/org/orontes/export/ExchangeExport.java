package org.orontes.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.orontes.codec.ExchangeFile;
import org.orontes.codec.ExchangeWriter;

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
        archive.add(
            file.fileName(),
            out -> {
              Writer writer =
                  new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
              ExchangeWriter.writeLines(writer, file, input.picture());
              writer.flush();
            });
      }
    }
  }
}
