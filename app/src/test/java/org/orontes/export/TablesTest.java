package org.orontes.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.orontes.model.Incident;
import org.orontes.model.Status;

/** The formats that are tables. ACLED's is read back by another library than wrote it. */
class TablesTest {
  private static List<NamedCsvRecord> acled() {
    return CsvReader.builder().ofNamedCsvRecord(Exported.text("acled")).stream().toList();
  }

  private static NamedCsvRecord acled(String subEvent, String place) {
    return acled().stream()
        .filter(row -> row.getField("sub_event_type").equals(subEvent))
        .filter(row -> row.getField("location").equals(place))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void acledHasItsColumnsFirstAndInOrder() {
    List<String> columns = acled().get(0).getHeader();
    assertEquals(AcledExport.ACLED_COLUMNS, columns.subList(0, 31));
    assertTrue(
        columns.subList(31, columns.size()).stream().allMatch(c -> c.startsWith("orontes_")));
  }

  @Test
  void acledHoldsWhatHappenedAndHasAnAcledType() {
    long expected =
        Exported.PALMA.reconciliation().incidents().stream()
            .filter(i -> i.type().acled() != null)
            .filter(i -> i.status() != Status.DENIED && i.status() != Status.NOT_REALISED)
            .count();
    assertTrue(
        acled().size() > 3 && acled().size() <= expected, acled().size() + " of " + expected);
  }

  @Test
  void acledTellsWhereHowPreciselyAndWho() {
    NamedCsvRecord fall = acled("Non-state actor overtakes territory", "Palma");
    assertEquals("508", fall.getField("iso"));
    assertEquals("Mozambique", fall.getField("country"));
    assertEquals("1", fall.getField("geo_precision"));
    assertTrue(fall.getField("time_precision").matches("[123]"));
    assertTrue(fall.getField("source").contains("; "), fall.getField("source"));
    assertTrue(fall.getField("orontes_evidence").matches("(?s)a-[0-9a-f]{16}\\[\\d+,\\d+\\] \".*"));
    assertEquals("disputed", fall.getField("orontes_status"));
  }

  @Test
  void acledLeavesUnknownEmpty() {
    for (NamedCsvRecord row : acled()) {
      assertEquals("", row.getField("timestamp"));
      assertEquals("", row.getField("region"));
      assertFalse(row.getField("fatalities").contains("."));
    }
  }

  @Test
  void aTextThatASpreadsheetWouldRunIsDefused() {
    Cell through = new Cell();
    assertEquals("'=1+1", through.cell("=1+1"));
    assertEquals("'@SUM(A1)", through.cell("@SUM(A1)"));
    assertEquals("-3.5", through.cell(-3.5));
    assertEquals("a-b", through.cell("a-b"));
  }

  /** One cell through a table and back. */
  private static final class Cell {
    String cell(Object value) {
      var to = new java.io.ByteArrayOutputStream();
      try (Table table = Table.csv(List.of("c"), to)) {
        table.row().set("c", value).end();
      } catch (java.io.IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
      return CsvReader.builder().ofNamedCsvRecord(to.toString(StandardCharsets.UTF_8)).stream()
          .findFirst()
          .orElseThrow()
          .getField("c");
    }
  }

  @Test
  void polecatHasFortyColumnsInEveryRow() {
    List<String[]> rows =
        Exported.text("polecat").lines().map(line -> line.split("\t", -1)).toList();
    assertEquals(PolecatExport.COLUMNS, List.of(rows.get(0)));
    assertTrue(rows.size() > 5);
    for (String[] row : rows) {
      assertEquals(40, row.length);
    }
    for (String[] row : rows.subList(1, rows.size())) {
      assertTrue(row[1].matches("\\d{4}-\\d\\d-\\d\\d|"), row[1]);
      assertTrue(row[5].matches("(VERBAL|MATERIAL) (COOPERATION|CONFLICT)"), row[5]);
    }
  }

  @Test
  void gdeltHasEventsAndTheirMentions() {
    Map<String, byte[]> files = Exported.unzipped(Exported.bytes("gdelt"));
    assertEquals(Set.of("orontes.export.CSV", "orontes.mentions.CSV"), files.keySet());
    List<String[]> events = rows(files.get("orontes.export.CSV"));
    List<String[]> mentions = rows(files.get("orontes.mentions.CSV"));
    assertEquals(61, GdeltExport.EVENTS.size());
    assertEquals(16, GdeltExport.MENTIONS.size());
    for (String[] event : events) {
      assertEquals(61, event.length);
      assertTrue(event[0].matches("\\d{1,18}"));
      assertTrue(event[1].matches("\\d{8}|"), event[1]);
      assertTrue(event[26].startsWith(event[28]), "the root starts the code");
      assertTrue(event[29].matches("[1-4]"));
      assertEquals("", event[30], "nothing here measures the Goldstein scale");
      assertTrue(event[51].matches("[1-5]|"));
      assertTrue(event[53].matches("MZ|TZ|"), "FIPS, not ISO: " + event[53]);
      assertEquals("20261130120000", event[59]);
      long told = mentions.stream().filter(mention -> mention[0].equals(event[0])).count();
      assertEquals(event[31], String.valueOf(told), "as many mentions as it says");
    }
    for (String[] mention : mentions) {
      assertEquals(16, mention.length);
      assertTrue(mention[11].matches("\\d{1,2}|100"), mention[11]);
      assertTrue(mention[15].contains("according_to="), mention[15]);
    }
  }

  private static List<String[]> rows(byte[] file) {
    return new String(file, StandardCharsets.UTF_8)
        .lines()
        .map(line -> line.split("\t", -1))
        .toList();
  }

  @Test
  void countryCodesAreThoseOfTheOutlines() throws java.io.IOException {
    String countries =
        java.nio.file.Files.readString(java.nio.file.Path.of("../data/gazetteer/countries.yaml"));
    var entries =
        java.util.regex.Pattern.compile(
                "iso2: ([A-Z]{2}), iso3: \\w+, name: [^\\n]*(?:\\n(?!  - ).*)*")
            .matcher(countries);
    int seen = 0;
    while (entries.find()) {
      var outline =
          java.util.regex.Pattern.compile("outline: \\[\"(\\d{3})\"\\]").matcher(entries.group());
      String numeric = CountryCodes.numeric(entries.group(1));
      if (outline.find() && !numeric.isEmpty()) {
        assertEquals(outline.group(1), numeric, entries.group(1));
        seen++;
      }
    }
    assertTrue(seen > 200, "saw " + seen);
  }

  @Test
  void theLeastCountIsTakenOfWhatIsAsserted() {
    PictureIndex index = new PictureIndex(Exported.input(Exported.PALMA));
    Incident convoy =
        index.incidents().stream()
            .filter(i -> i.disputes().stream().anyMatch(d -> d.attribute().equals("number:killed")))
            .findFirst()
            .orElseThrow();
    assertEquals(7, index.least(convoy, "killed").orElseThrow());
  }
}
