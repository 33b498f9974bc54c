package org.orontes.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orontes.fixture.FakeEngine;
import org.orontes.store.CaseAddress;
import org.orontes.store.CaseStore;

/** The commands over a case: what they print, what they end with, and what they say to do next. */
class CaseCommandsTest {
  private final Path folder;
  private final Path article;
  private final String made;
  private final Shell shell;

  CaseCommandsTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.article = Files.writeString(folder.resolve("a.txt"), "Palma fell.");
    this.made = folder.resolve("palma.orontes").toString();
    this.shell = new Shell(FakeEngine::new, folder.resolve("cache"), folder);
    for (int i = 0; i < 6; i++) {
      Files.writeString(folder.resolve("in" + i + ".txt"), "Article " + i);
    }
  }

  private void make() {
    assertEquals(
        Exit.DONE, shell.run("ingest", made, in(0), in(1), in(2), in(3), in(4)), shell.err());
  }

  private String in(int number) {
    return folder.resolve("in" + number + ".txt").toString();
  }

  /** One line that says what to do, and never the inside of the program. */
  private void fails(int code, String says, String... command) {
    assertEquals(code, shell.run(command), String.join(" ", command) + ": " + shell.err());
    List<String> lines = shell.err().lines().toList();
    String last = lines.get(lines.size() - 1);
    assertTrue(last.startsWith("orontes: "), shell.err());
    assertTrue(last.contains(says), last);
    assertFalse(shell.err().contains("\tat "), shell.err());
    assertFalse(shell.err().contains("Exception"), shell.err());
    assertFalse(shell.err().contains("fault of the program"), shell.err());
    assertEquals("", shell.out());
  }

  private JsonNode json() throws IOException {
    return new ObjectMapper().readTree(shell.out());
  }

  @Test
  void ingestSaysWhatTheCaseHoldsAndVerifyThatItIsSound() {
    make();
    assertTrue(shell.out().startsWith(made + ": 5 articles read, 0 known already; now 5 articles"));
    assertTrue(shell.out().strip().endsWith("(revision 1)"), shell.out());
    assertEquals(Exit.DONE, shell.run("ingest", made, in(0), "-q"));
    assertEquals("", shell.out());
    assertEquals(Exit.DONE, shell.run("verify", made), shell.err());
    assertTrue(shell.out().strip().endsWith("nothing is wrong"), shell.out());
    assertEquals(Exit.DONE, shell.run("verify", made, "-q"));
    assertEquals("", shell.out());
    assertEquals(Exit.DONE, shell.run("case", made));
    assertTrue(shell.out().startsWith("palma: 5 articles, "), shell.out());
  }

  @Test
  void aPathThatIsNoCaseIsRefusedByAll() throws IOException {
    String none = folder.resolve("none.orontes").toString();
    Files.createDirectories(folder.resolve("folder"));
    for (String command : List.of("verify", "serve", "case")) {
      fails(Exit.USAGE, "make it with: orontes ingest CASE INPUT", command, none);
      fails(Exit.USAGE, "is no case of Orontes", command, article.toString());
      fails(Exit.USAGE, "is no case of Orontes", command, folder.resolve("folder").toString());
    }
    assertFalse(Files.exists(folder.resolve("none.orontes")), "asking made a case");
    fails(Exit.USAGE, "is no case of Orontes", "ingest", article.toString(), in(0));
    fails(Exit.USAGE, "make it with", "ingest", none, "--again");
    fails(Exit.USAGE, "make it with: orontes brief", "export", "kml", none);
    assertEquals("Palma fell.", Files.readString(article));
  }

  @Test
  void nothingReadMakesNoRevision() throws IOException {
    fails(Exit.USAGE, "name inputs to read, or --again", "ingest", made);
    fails(Exit.NOTHING_READ, "nothing usable", "ingest", made, folder.resolve("no.txt").toString());
    Path empty = Files.createDirectories(folder.resolve("empty"));
    fails(Exit.NOTHING_READ, "nothing usable was read", "ingest", made, empty.toString());
    fails(Exit.NOTHING_READ, "orontes ingest CASE INPUT", "reach", made);
    assertEquals(Exit.DONE, shell.run("case", made));
    assertTrue(shell.out().contains("revision 0"), shell.out());
    fails(Exit.NOTHING_READ, "orontes ingest CASE INPUT", "export", "kml", made);
  }

  @Test
  void whereNothingCanBeWrittenAnotherPlaceIsAskedFor() {
    String below = article.resolve("x.orontes").toString();
    fails(Exit.CANNOT_WRITE, "name a file in a folder", "ingest", below, in(0));
    String nowhere = folder.resolve("no/such/x.orontes").toString();
    fails(Exit.CANNOT_WRITE, "there is no such folder", "ingest", nowhere, in(0));
    make();
    String into = article.resolve("out.kml").toString();
    fails(Exit.CANNOT_WRITE, "cannot write to", "export", "kml", made, "--out", into);
    fails(Exit.CANNOT_WRITE, "cannot write to", "case", made, "--pack", into);
  }

  @Test
  void aCaseInUseCanBeReadAndNotWritten() {
    make();
    try (CaseStore held = CaseStore.open(new CaseAddress.InFile(Path.of(made)))) {
      fails(Exit.CANNOT_WRITE, "is in use by another process", "ingest", made, in(5));
      fails(Exit.CANNOT_WRITE, "is in use by another process", "serve", made);
      assertEquals(Exit.DONE, shell.run("verify", made), shell.err());
      assertEquals(Exit.DONE, shell.run("export", "geojson", made), shell.err());
      assertEquals(1, held.latest().number());
    }
  }

  @Test
  void aCaseOfANewerVersionNamesTheRemedy() throws SQLException {
    make();
    sql(
        "insert into flyway_schema_history (installed_rank, version, description, type, script,"
            + " checksum, installed_by, execution_time, success) values (99, '99', 'later', 'SQL',"
            + " 'V99__later.sql', 1, 'x', 1, 1)");
    for (String command : List.of("verify", "serve", "case", "reach")) {
      fails(Exit.USAGE, "newer version of Orontes", command, made);
    }
    fails(Exit.USAGE, "use that version", "ingest", made, in(5));
    fails(Exit.USAGE, "use that version", "export", "kml", made);
  }

  private void sql(String statement) throws SQLException {
    try (var connection = new org.sqlite.JDBC().connect("jdbc:sqlite:" + made, new Properties());
        var run = connection.createStatement()) {
      run.execute(statement);
    }
  }

  /** The first page, which says that it is a case, stays; the rest is noise. */
  @Test
  void aDamagedCaseIsSaidToBeDamaged() throws IOException, SQLException {
    make();
    sql("pragma wal_checkpoint(truncate)");
    try (RandomAccessFile file = new RandomAccessFile(made, "rw")) {
      byte[] noise = new byte[4096];
      new java.util.Random(7).nextBytes(noise);
      for (long at = 8 * 4096; at + 4096 <= file.length(); at += 4096) {
        file.seek(at);
        file.write(noise);
      }
    }
    assertDamaged("verify", made);
    fails(Exit.USAGE, "is damaged", "export", "kml", made);
    fails(Exit.USAGE, "a copy of it that is whole", "reach", made);
  }

  @Test
  void aCaseCutShortIsSaidToBeDamaged() throws IOException, SQLException {
    make();
    sql("pragma wal_checkpoint(truncate)");
    try (RandomAccessFile file = new RandomAccessFile(made, "rw")) {
      file.setLength(4096 * 3 + 100);
    }
    for (String command : List.of("verify", "reach", "case")) {
      assertDamaged(command, made);
    }
  }

  /** Either it cannot be opened at all, or what was looked at is found wrong. */
  private void assertDamaged(String... command) {
    int code = shell.run(command);
    assertTrue(code == Exit.USAGE || code == Exit.NOTHING_READ, command[0] + " " + code);
    assertTrue(shell.err().contains("damaged"), shell.err());
    assertFalse(shell.err().contains("Exception"), shell.err());
  }

  @Test
  void verifyNamesWhatWasChangedBehindItsBack() throws SQLException {
    make();
    sql("update incident set digest = 'x' where number = 1");
    assertEquals(Exit.NOTHING_READ, shell.run("verify", made));
    assertTrue(shell.err().contains("is drawn anew with another content"), shell.err());
    assertTrue(shell.out().contains("one thing is wrong"), shell.out());
  }

  @Test
  void exportOfACaseKnowsBothClocks() throws SQLException {
    make();
    sql("update revision set at = '2021-05-01T00:00:00.000Z'");
    assertEquals(Exit.DONE, shell.run("export", "plover", made));
    String whole = shell.out();
    assertEquals(
        Exit.DONE, shell.run("export", "plover", made, "--as-known-at", "2021-03-25"), shell.err());
    assertTrue(shell.out().lines().count() < whole.lines().count());
    assertEquals(Exit.DONE, shell.run("export", "plover", made, "--as-recorded-by", "2021-05-01"));
    assertEquals(ids(whole), ids(shell.out()));
    fails(
        Exit.NOTHING_READ,
        "held nothing then",
        "export",
        "plover",
        made,
        "--as-recorded-by",
        "2021-04-30T23:59:59Z");
    fails(
        Exit.USAGE, "is no instant", "export", "plover", made, "--as-recorded-by", "last Tuesday");
    fails(Exit.USAGE, "there are exchange, acled", "export", "excel", made);
  }

  private static List<String> ids(String plover) {
    return plover.lines().map(line -> line.replaceFirst("\"coded_date.*", "")).toList();
  }

  @Test
  void aPackedCaseComesBackWhole() throws IOException {
    make();
    assertEquals(Exit.DONE, shell.run("export", "geojson", made));
    String before = shell.out();
    String zip = folder.resolve("palma.zip").toString();
    assertEquals(Exit.DONE, shell.run("case", made, "--pack", zip), shell.err());
    String copy = folder.resolve("copy.orontes").toString();
    assertEquals(Exit.DONE, shell.run("case", copy, "--unpack", zip), shell.err());
    assertEquals(Exit.DONE, shell.run("export", "geojson", copy));
    assertEquals(before, shell.out());
    assertEquals(Exit.DONE, shell.run("verify", copy), shell.err());
    fails(Exit.USAGE, "is not empty", "case", copy, "--unpack", zip);
    fails(Exit.USAGE, "no packed case", "case", folder + "/b.orontes", "--unpack", in(0));
    try (var left = Files.list(folder)) {
      assertEquals(List.of(), left.filter(one -> one.toString().contains("b.orontes")).toList());
    }
    fails(Exit.USAGE, "there is no file", "case", folder + "/c.orontes", "--unpack", made + "x");
  }

  @Test
  void questionsCanBePutToACase() throws IOException, SQLException {
    make();
    sql("update revision set at = '2021-05-01T00:00:00.000Z'");
    assertEquals(Exit.DONE, shell.run("counts", made, "--by", "type", "--json", "--why"));
    JsonNode counts = json();
    JsonNode why = counts.get("why");
    assertEquals(counts.get("rows").size() + 1, why.size(), "each group, and what was left out");
    int counted = 0;
    for (JsonNode group : why) {
      for (JsonNode step : group.get("steps")) {
        counted += step.get("did").asText().startsWith("counted i-") ? 1 : 0;
      }
    }
    assertEquals(counts.get("total").get("incidents").asInt(), counted);
    assertEquals(Exit.DONE, shell.run("reach", made, "--why"), shell.err());
    assertTrue(shell.out().contains("\nWHY\n"), shell.out());
    assertEquals(Exit.DONE, shell.run("what-if", made, "--suppose", "Hama=HTS", "--why", "--json"));
    JsonNode answer = json();
    assertEquals(answer.get("cutoffs").size(), answer.get("why").size());
    assertTrue(answer.get("why").toString().contains("it is supposed that"), shell.out());
    assertEquals(Exit.DONE, shell.run("changes", made, "--since", "2021-03-25", "--json"));
    assertTrue(json().get("incidents").size() > 0);
    fails(Exit.USAGE, "ask it alone", "reach", made, in(0));
    fails(Exit.USAGE, "is a case", "reach", made, "--outlet", "Baobab Wire");
  }

  @Test
  void changesSinceARecordedInstantShowWhatCameLater() throws IOException, SQLException {
    assertEquals(Exit.DONE, shell.run("ingest", made, in(0), in(1)));
    sql("update revision set at = '2021-05-01T00:00:00.000Z'");
    assertEquals(Exit.DONE, shell.run("changes", made, "--since-recorded", "2021-05-01", "--json"));
    assertEquals(0, json().get("incidents").size(), shell.out());
    assertEquals(Exit.DONE, shell.run("ingest", made, in(0), in(1), in(2), in(3), in(4)));
    assertEquals(Exit.DONE, shell.run("changes", made, "--since-recorded", "2021-05-01", "--json"));
    assertNotEquals(0, json().get("incidents").size(), shell.out());
    fails(Exit.NOTHING_READ, "nothing then", "changes", made, "--since-recorded", "2020-01-01");
    fails(Exit.USAGE, "one of the two", "changes", made);
    fails(Exit.USAGE, "for a case", "changes", in(0), "--since-recorded", "2020-01-01");
  }

  @Test
  void aTableIsLaidBesideACase() throws IOException {
    make();
    Path table =
        Files.writeString(
            folder.resolve("acled.csv"),
            "event_id_cnty,event_date,event_type,sub_event_type,actor1,location,latitude,longitude\n"
                + "MZM1,2021-03-24,Battles,Armed clash,A,Nowhere,-1.0,2.0\n");
    assertEquals(Exit.DONE, shell.run("beside", table.toString(), made, "--json"), shell.err());
    JsonNode all = json();
    assertEquals("MZM1", all.get("only_theirs").get(0).get("id").asText());
    assertTrue(all.has("matched") && all.has("only_ours") && all.has("outside"), shell.out());
    shell.run("beside", table.toString(), made, "--json", "--only", "theirs");
    assertFalse(json().has("only_ours"), shell.out());
    fails(Exit.USAGE, "there is no", "beside", table + "x", made);
    fails(Exit.USAGE, "has no column", "beside", in(0), made);
    fails(Exit.USAGE, "no \"both\"", "beside", table.toString(), made, "--only", "both");
    fails(Exit.USAGE, "orontes brief", "beside", table.toString(), made + "x");
    Path empty = Files.createFile(folder.resolve("empty.csv"));
    fails(Exit.USAGE, "empty.csv", "beside", empty.toString(), made);
  }

  @Test
  void roadsAreWrittenAndCanBeListedAsJson() throws IOException {
    Path lines =
        Files.writeString(
            folder.resolve("tracks.geojson"),
            "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":"
                + "{\"ref\":\"M5\"},\"geometry\":{\"type\":\"LineString\",\"coordinates\":"
                + "[[36.7578,35.13179],[36.73,34.93],[36.72339,34.72682]]}}]}");
    Path into = folder.resolve("mine");
    assertEquals(
        Exit.DONE,
        shell.run("roads", lines.toString(), "--into", into.toString(), "--json"),
        shell.err());
    JsonNode written = json();
    assertTrue(Files.isRegularFile(Path.of(written.get("file").asText())));
    assertTrue(written.get("roads").size() > 0, shell.out());
    for (JsonNode road : written.get("roads")) {
      assertEquals("M5", road.get("name").asText());
      assertTrue(road.get("from").get("place").asText().startsWith("place:"), road.toString());
    }
    String none = folder.resolve("none.geojson").toString();
    fails(Exit.USAGE, "give an .osm.pbf, .osm or .geojson", "roads", none, "--into", into + "");
    fails(Exit.NOTHING_READ, "neither .osm.pbf", "roads", in(0), "--into", into.toString());
    Path broken = Files.writeString(folder.resolve("broken.geojson"), "{\"type\":");
    fails(Exit.NOTHING_READ, "cannot be read", "roads", broken.toString(), "--into", into + "");
    Path noise = Files.writeString(folder.resolve("noise.osm.pbf"), "no protocol buffer");
    fails(Exit.NOTHING_READ, "cannot be read", "roads", noise.toString(), "--into", into + "");
    Path bare =
        Files.writeString(
            folder.resolve("bare.geojson"), "{\"type\":\"FeatureCollection\",\"features\":[]}");
    fails(Exit.NOTHING_READ, "no main road", "roads", bare.toString(), "--into", into + "");
    String below = article.resolve("mine").toString();
    fails(Exit.CANNOT_WRITE, "cannot write to", "roads", lines.toString(), "--into", below);
  }
}
