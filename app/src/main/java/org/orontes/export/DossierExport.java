package org.orontes.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.orontes.page.PageBriefing;
import org.orontes.view.Briefings;

/** The briefing as one page with its map, to read, print and hand on. */
final class DossierExport implements Export {
  @Override
  public String kind() {
    return "dossier";
  }

  @Override
  public String title() {
    return "the briefing as one page with its map";
  }

  @Override
  public String fileName() {
    return "dossier.html";
  }

  @Override
  public String mediaType() {
    return "text/html";
  }

  @Override
  public void write(ExportInput input, OutputStream to) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
    PageBriefing.write(Briefings.write(input.picture(), null), writer);
    writer.flush();
  }
}
