package org.orontes.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** A table of named columns, written row by row. */
final class Table implements AutoCloseable {
  private final List<String> columns;
  private final CSVPrinter printer;
  private final Writer writer;
  private final boolean spreadsheet;

  private Table(List<String> columns, CSVFormat format, boolean spreadsheet, OutputStream to)
      throws IOException {
    this.columns = columns;
    this.spreadsheet = spreadsheet;
    this.writer = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
    this.printer = new CSVPrinter(writer, format);
  }

  /**
   * Values between commas, with a header. A text that a spreadsheet would run as a formula gets an
   * apostrophe before it: articles are written by anybody.
   */
  static Table csv(List<String> columns, OutputStream to) throws IOException {
    return named(columns, CSVFormat.RFC4180.builder().setRecordSeparator('\n').get(), true, to);
  }

  /** Values between tabs, with a header; a tab or line end within a value becomes a space. */
  static Table tsv(List<String> columns, OutputStream to) throws IOException {
    return named(columns, tabs(), false, to);
  }

  /** Values between tabs, without a header. */
  static Table bare(List<String> columns, OutputStream to) throws IOException {
    return new Table(columns, tabs(), false, to);
  }

  private static CSVFormat tabs() {
    return CSVFormat.DEFAULT
        .builder()
        .setDelimiter('\t')
        .setQuote(null)
        .setRecordSeparator('\n')
        .get();
  }

  private static Table named(
      List<String> columns, CSVFormat format, boolean spreadsheet, OutputStream to)
      throws IOException {
    Table table = new Table(columns, format, spreadsheet, to);
    table.printer.printRecord(columns);
    return table;
  }

  /** One row: values by column; a column that is not set stays empty. */
  final class Row {
    private final Map<String, String> values = new LinkedHashMap<>();

    /** Sets a value; null stays empty. */
    Row set(String column, @Nullable Object value) {
      if (!columns.contains(column)) {
        throw new IllegalArgumentException("No such column: " + column);
      }
      if (value != null) {
        values.put(column, clean(value));
      }
      return this;
    }

    void end() throws IOException {
      printer.printRecord(columns.stream().map(c -> values.getOrDefault(c, "")).toList());
    }
  }

  Row row() {
    return new Row();
  }

  private String clean(Object value) {
    String text = String.valueOf(value);
    if (!spreadsheet) {
      return text.replaceAll("[\\t\\r\\n]+", " ");
    }
    boolean formula =
        value instanceof String && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }

  /** Hands on what is written; the caller's stream stays open. */
  @Override
  public void close() throws IOException {
    printer.flush();
    writer.flush();
  }
}
