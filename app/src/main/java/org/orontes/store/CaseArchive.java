package org.orontes.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.orontes.json.Json;

/**
 * A whole case as one file that no database is needed to read: a zip with one JSON Lines file for
 * each table. Moves a case from a file into a team's database and back. Accounts stay behind.
 */
public final class CaseArchive {
  private static final String FORMAT = "orontes-case-1";
  private static final String FORMAT_ENTRY = "format.txt";
  private static final int BATCH = 500;

  /** The tables, each after those it refers to. */
  private static final List<String> TABLES =
      List.of(
          "case_info",
          "revision",
          "raw_bytes",
          "input",
          "article",
          "coded",
          "claim",
          "claim_actor",
          "incident",
          "incident_link",
          "control",
          "drawn",
          "decision",
          "decision_claim",
          "audit",
          "saved_search",
          "beside");

  /** The words of all kinds, which lie in several tables, in one entry. */
  private static final String WORDS = "words";

  private CaseArchive() {}

  /** Writes a case; what is written meanwhile is not in it. The caller closes the stream. */
  public static void write(CaseStore store, OutputStream to) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(to);
    zip.putNextEntry(new ZipEntry(FORMAT_ENTRY));
    zip.write(FORMAT.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
    try {
      store
          .database()
          .read(
              handle -> {
                TABLES.forEach(table -> writeEntry(handle, zip, table, "select * from " + table));
                writeEntry(handle, zip, WORDS, WordTable.all(store.database().dialect()));
                return true;
              });
    } catch (java.io.UncheckedIOException e) {
      throw e.getCause();
    }
    zip.finish();
  }

  private static void writeEntry(Handle handle, ZipOutputStream zip, String name, String query) {
    try {
      zip.putNextEntry(new ZipEntry(name + ".jsonl"));
      handle.createQuery(query).setFetchSize(BATCH).mapToMap().forEach(row -> writeRow(zip, row));
      zip.closeEntry();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void writeRow(ZipOutputStream zip, Map<String, Object> row) {
    ObjectNode json = Json.object();
    row.forEach(
        (column, value) -> {
          if (value instanceof byte[] bytes) {
            json.put(column, Base64.getEncoder().encodeToString(bytes));
          } else if (value instanceof Double || value instanceof Float) {
            json.put(column, ((Number) value).doubleValue());
          } else if (value instanceof Number number) {
            json.put(column, number.longValue());
          } else {
            json.put(column, value == null ? null : value.toString());
          }
        });
    try {
      zip.write(json.toString().getBytes(StandardCharsets.UTF_8));
      zip.write('\n');
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /**
   * Makes a case out of a packed one: all of it or nothing, also no empty case.
   *
   * @param into where there is no case yet, or an empty one
   * @throws IOException if the file cannot be read
   * @throws CaseException if it is no such file, or the case is not empty
   */
  public static void unpack(InputStream from, CaseAddress into) throws IOException {
    CaseStore.makeFilled(into, store -> read(from, store));
  }

  /** Reads a case into one that is empty. */
  private static void read(InputStream from, CaseStore into) throws IOException {
    if (into.latest().number() > 0 || into.isPending()) {
      throw CaseException.unusable(
          "the case " + into.address().name() + " is not empty; name a new one");
    }
    ZipInputStream zip = new ZipInputStream(from);
    ZipEntry first = zip.getNextEntry();
    if (first == null
        || !first.getName().equals(FORMAT_ENTRY)
        || !new String(zip.readAllBytes(), StandardCharsets.UTF_8).equals(FORMAT)) {
      throw CaseException.unusable("this is no packed case; make one with: orontes case --pack");
    }
    try {
      into.database()
          .write(
              handle -> {
                readTables(handle, into.database().dialect(), zip);
                return true;
              });
    } catch (java.io.UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void readTables(Handle handle, Dialect dialect, ZipInputStream zip) {
    try {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String table = entry.getName().replaceFirst("\\.jsonl$", "");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(zip, StandardCharsets.UTF_8));
        if (table.equals(WORDS)) {
          readWords(handle, dialect, lines);
        } else if (TABLES.contains(table)) {
          readTable(handle, table, lines);
        } else {
          throw CaseException.unusable("the packed case holds " + entry.getName());
        }
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void readWords(Handle handle, Dialect dialect, BufferedReader lines)
      throws IOException {
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      ObjectNode row = Json.read(line);
      String kind = row.path("kind").asText();
      String ref = row.path("ref").asText();
      try {
        WordTable.addPacked(handle, dialect, kind, ref, row.path("body").asText());
      } catch (IllegalArgumentException e) {
        throw CaseException.unusable("the packed case holds words of " + kind + " " + ref);
      }
    }
  }

  private static void readTable(Handle handle, String table, BufferedReader lines)
      throws IOException {
    PreparedBatch batch = null;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      ObjectNode row = Json.read(line);
      if (batch == null) {
        List<String> columns = new ArrayList<>();
        row.fieldNames().forEachRemaining(columns::add);
        if (!columns.stream().allMatch(c -> c.matches("[a-z_]+"))) {
          throw CaseException.unusable("the packed case has a column that is none: " + columns);
        }
        batch =
            handle.prepareBatch(
                "insert into "
                    + table
                    + " ("
                    + String.join(", ", columns)
                    + ") values ("
                    + String.join(", ", columns.stream().map(c -> ":" + c).toList())
                    + ")");
      }
      bind(batch, table, row);
      if (batch.size() >= BATCH) {
        batch.execute();
      }
    }
    if (batch != null && batch.size() > 0) {
      batch.execute();
    }
  }

  private static void bind(PreparedBatch batch, String table, ObjectNode row) {
    for (Map.Entry<String, JsonNode> field : row.properties()) {
      JsonNode value = field.getValue();
      String column = field.getKey();
      if (table.equals("raw_bytes") && column.equals("bytes")) {
        batch.bind(column, Base64.getDecoder().decode(value.asText()));
      } else if (value.isIntegralNumber()) {
        batch.bind(column, value.longValue());
      } else if (value.isNumber()) {
        batch.bind(column, value.doubleValue());
      } else {
        batch.bind(column, value.isNull() ? null : value.asText());
      }
    }
    batch.add();
  }
}
