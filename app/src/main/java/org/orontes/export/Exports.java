package org.orontes.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** All formats. */
public final class Exports {
  private static final List<Export> ALL =
      List.of(
          new ExchangeExport(),
          new AcledExport(),
          new PloverExport(),
          new PolecatExport(),
          new GdeltExport(),
          new GeoJsonExport(),
          new GeoJsonControlExport(),
          new KmlExport(),
          new JsonLdExport(),
          new FtmExport(),
          new StixExport(),
          new ParquetExport(),
          new DossierExport(),
          new WaczExport());

  private Exports() {}

  /** The formats, in the order of the manual. */
  public static List<Export> listAll() {
    return ALL;
  }

  /** The format of that kind. */
  public static Optional<Export> find(String kind) {
    return ALL.stream().filter(export -> export.kind().equals(kind)).findFirst();
  }

  /**
   * Writes a picture in a format.
   *
   * @throws RefusedException if the picture is redacted and the format would hand on raw articles
   */
  public static void write(Export export, ExportInput input, OutputStream to) throws IOException {
    if (input.redacted() && export.holdsRawArticles()) {
      throw new RefusedException(refusal(export));
    }
    export.write(input, to);
  }

  /** Why a format is refused under redaction, and what to do. */
  public static String refusal(Export export) {
    return "an export as "
        + export.kind()
        + " holds the articles as they came and is refused under redaction; leave out --withhold"
        + " and --coarsen, or choose another kind";
  }
}
