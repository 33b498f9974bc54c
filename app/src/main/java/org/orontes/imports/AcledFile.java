package org.orontes.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A table as ACLED exports it: columns are found by name, so that older and newer exports and our
 * own ({@code orontes export acled}) are read alike. Commas or semicolons part the values.
 *
 * @param rows the events, in the order of the file
 * @param problems one sentence for each row that could not be used
 */
public record AcledFile(List<AcledRow> rows, List<String> problems) {
  /** More than ACLED has of the whole world for several years; a larger file is cut. */
  static final int MAX_ROWS = 2_000_000;

  private static final List<String> NEEDED = List.of("event_id_cnty", "event_date", "event_type");
  private static final int MAX_PROBLEMS = 100;

  /** As the web site's export writes days: {@code 05 December 2024}. */
  private static final DateTimeFormatter IN_WORDS =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  public AcledFile {
    rows = List.copyOf(rows);
    problems = List.copyOf(problems);
  }

  /**
   * Reads a file.
   *
   * @throws IOException if it cannot be read
   * @throws NotAcledException if it is no such table
   */
  public static AcledFile read(Path file) throws IOException {
    try (BufferedReader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return read(text);
    } catch (MalformedInputException e) {
      throw new NotAcledException("is not UTF-8; save it as UTF-8");
    } catch (UncheckedIOException e) {
      throw e.getCause() instanceof MalformedInputException
          ? new NotAcledException("is not UTF-8; save it as UTF-8")
          : new NotAcledException("is no table: " + e.getMessage());
    }
  }

  /** A file is no table with ACLED's columns; the message says what is missing. */
  public static final class NotAcledException extends RuntimeException {
    @java.io.Serial private static final long serialVersionUID = 1L;

    NotAcledException(String message) {
      super(message);
    }
  }

  static AcledFile read(BufferedReader text) throws IOException {
    text.mark(1 << 16);
    String head = text.readLine();
    text.reset();
    if (head == null) {
      throw new NotAcledException("is empty");
    }
    boolean semicolons =
        head.chars().filter(c -> c == ';').count() > head.chars().filter(c -> c == ',').count();
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(semicolons ? ';' : ',')
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreHeaderCase(true)
            .setTrim(true)
            .setAllowMissingColumnNames(true)
            .get();
    try (CSVParser parser = CSVParser.parse(withoutMark(text), format)) {
      List<String> names =
          parser.getHeaderNames().stream().map(n -> n.toLowerCase(Locale.ROOT)).toList();
      for (String needed : NEEDED) {
        if (!names.contains(needed)) {
          throw new NotAcledException(
              "has no column " + needed + "; give a table as ACLED exports it");
        }
      }
      return rows(parser);
    } catch (IllegalArgumentException e) {
      throw new NotAcledException("is no table: " + e.getMessage());
    }
  }

  private static BufferedReader withoutMark(BufferedReader text) throws IOException {
    text.mark(1);
    if (text.read() != '\uFEFF') {
      text.reset();
    }
    return text;
  }

  private static AcledFile rows(CSVParser parser) {
    List<AcledRow> rows = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (CSVRecord record : parser) {
      if (rows.size() == MAX_ROWS) {
        problems.add("only the first " + MAX_ROWS + " rows were read");
        break;
      }
      try {
        rows.add(row(record));
      } catch (IllegalArgumentException e) {
        if (problems.size() < MAX_PROBLEMS) {
          problems.add("row " + record.getRecordNumber() + " was left out: " + e.getMessage());
        }
      }
    }
    return new AcledFile(rows, problems);
  }

  private static AcledRow row(CSVRecord record) {
    return new AcledRow(
        value(record, "event_id_cnty"),
        day(value(record, "event_date")),
        precision(value(record, "time_precision")),
        value(record, "event_type"),
        value(record, "sub_event_type"),
        value(record, "actor1"),
        value(record, "actor2"),
        value(record, "location"),
        number(value(record, "latitude")),
        number(value(record, "longitude")),
        precision(value(record, "geo_precision")),
        count(value(record, "fatalities")));
  }

  private static String value(CSVRecord record, String column) {
    return record.isMapped(column) && record.isSet(column) ? record.get(column) : "";
  }

  private static LocalDate day(String written) {
    boolean inWords = written.chars().anyMatch(Character::isLetter);
    try {
      return inWords ? LocalDate.parse(written, IN_WORDS) : LocalDate.parse(written);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("event_date is no day: \"" + written + "\"", e);
    }
  }

  /** 1 to 3; the widest where nothing is said. */
  private static int precision(String written) {
    return written.matches("[123]") ? Integer.parseInt(written) : 3;
  }

  private static @Nullable Double number(String written) {
    return written.isEmpty() ? null : (Double) Double.parseDouble(written);
  }

  private static @Nullable Integer count(String written) {
    return written.matches("\\d{1,9}") ? (Integer) Integer.parseInt(written) : null;
  }
}
