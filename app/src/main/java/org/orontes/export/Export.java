package org.orontes.export;

import java.io.IOException;
import java.io.OutputStream;

/** One format that a picture can be written in. Without state: safe for several threads. */
public interface Export {
  /** The name it is asked for by, such as {@code acled}: small letters and dashes. */
  String kind();

  /** What it is, in a few words, for lists of formats. */
  String title();

  /** Name to save it under, such as {@code incidents.csv}. */
  String fileName();

  /** Its media type, such as {@code text/csv}. */
  String mediaType();

  /** True if it hands on whole articles as they came; it is then refused under redaction. */
  default boolean holdsRawArticles() {
    return false;
  }

  /**
   * Writes the picture; the same input gives the same bytes. The caller closes the stream.
   *
   * @throws IOException if it cannot be written
   * @throws RefusedException if this picture must not be written in this format
   */
  void write(ExportInput input, OutputStream to) throws IOException;
}
