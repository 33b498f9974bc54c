package org.orontes.codec;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.orontes.model.IncidentCounts;
import org.orontes.model.IncidentCounts.Key;
import org.orontes.model.IncidentCounts.Row;

/**
 * Counts as CSV (RFC 4180, lines ended by {@code \n}): a column for each grouping, then the
 * numbers. What is not known is an empty cell; the last line is the total.
 */
public final class CountsCsv {
  private CountsCsv() {}

  /** Writes a head line, the rows and the total. */
  public static void write(Writer to, IncidentCounts counts) throws IOException {
    List<String> head = new ArrayList<>(counts.by());
    head.addAll(
        List.of(
            "incidents",
            "corroborated",
            "disputed",
            "killed_min",
            "killed_max",
            "with_killed",
            "open_ended"));
    line(to, head);
    for (Row row : counts.rows()) {
      List<String> cells = new ArrayList<>();
      for (Key key : row.keys()) {
        cells.add(key.name() == null ? "" : key.name());
      }
      numbers(to, cells, row);
    }
    List<String> cells = new ArrayList<>(List.of("TOTAL"));
    while (cells.size() < counts.by().size()) {
      cells.add("");
    }
    numbers(to, cells, counts.total());
  }

  private static void numbers(Writer to, List<String> cells, Row row) throws IOException {
    List<String> all = new ArrayList<>(cells);
    for (long number :
        new long[] {
          row.incidents(),
          row.corroborated(),
          row.disputed(),
          row.killedMin(),
          row.killedMax(),
          row.withKilled(),
          row.openEnded()
        }) {
      all.add(String.valueOf(number));
    }
    line(to, all);
  }

  private static void line(Writer to, List<String> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      to.write(i == 0 ? "" : ",");
      to.write(cell(cells.get(i)));
    }
    to.write("\n");
  }

  /** A cell that a spreadsheet could take for a formula is kept from being one. */
  private static String cell(String text) {
    String safe = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
    return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
