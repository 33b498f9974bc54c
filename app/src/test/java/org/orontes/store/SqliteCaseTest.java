package org.orontes.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orontes.json.Json;

/** A case in a file. */
class SqliteCaseTest extends AnswersContract {
  private final Path folder;

  SqliteCaseTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Override
  CaseAddress address(String name) {
    return new CaseAddress.InFile(folder.resolve(name + ".orontes"));
  }

  private static String refusal(Path file) {
    CaseException refused =
        assertThrows(
            CaseException.class, () -> CaseStore.open(new CaseAddress.InFile(file)).close());
    assertFalse(refused.isCannotWrite());
    return String.valueOf(refused.getMessage());
  }

  @Test
  void whatIsNoCaseIsRefusedAndLeftAlone() throws IOException {
    Path text = Files.writeString(folder.resolve("notes.txt"), "not a case");
    assertTrue(refusal(text).contains("is no case"));
    assertTrue(refusal(folder).contains("is no case"));
    assertTrue(refusal(folder.resolve("none.orontes")).contains("there is no case"));
    assertTrue(Files.readString(text).equals("not a case"));
    Path other = folder.resolve("other.db");
    try (var connection = new org.sqlite.JDBC().connect("jdbc:sqlite:" + other, new Properties());
        var statement = connection.createStatement()) {
      statement.execute("create table t (a text)");
    } catch (java.sql.SQLException e) {
      throw new IOException(e);
    }
    assertTrue(refusal(other).contains("is no case"));
  }

  @Test
  void aCaseOfANewerVersionIsRefused() {
    CaseAddress.InFile address = new CaseAddress.InFile(folder.resolve("newer.orontes"));
    try (CaseStore made = CaseStore.make(address)) {
      made.database()
          .write(
              handle ->
                  handle.execute(
                      "insert into flyway_schema_history (installed_rank, version, description,"
                          + " type, script, checksum, installed_by, execution_time, success)"
                          + " values (99, '99', 'later', 'SQL', 'V99__later.sql', 1, 'x', 1, 1)"));
    }
    assertTrue(refusal(address.path()).contains("newer version"));
  }

  @Test
  void aCaseWhereNothingCanBeWrittenIsReadAllTheSame() throws IOException {
    CaseAddress.InFile address = new CaseAddress.InFile(folder.resolve("archive.orontes"));
    try (CaseStore made = CaseStore.make(address)) {
      new SavedSearches(made).add("amina", "all", Json.object(), Instant.EPOCH);
    }
    try (Database kept = Database.immutable(address)) {
      int searches =
          kept.<Integer>read(
              h -> h.createQuery("select count(*) from saved_search").mapTo(Integer.class).one());
      assertEquals(1, searches);
      CaseException refused =
          assertThrows(
              CaseException.class, () -> kept.write(h -> h.execute("delete from saved_search")));
      assertTrue(refused.isCannotWrite());
      assertTrue(String.valueOf(refused.getMessage()).contains("copy it to another folder"));
    }
    Files.writeString(folder.resolve("archive.orontes-wal"), "what a killed process left");
    CaseException refused =
        assertThrows(CaseException.class, () -> Database.immutable(address).close());
    assertTrue(String.valueOf(refused.getMessage()).contains("copy both"));
  }

  @Test
  void aCaseOfAnOlderVersionWhereNothingCanBeWrittenSaysSo() {
    CaseAddress.InFile address = new CaseAddress.InFile(folder.resolve("older.orontes"));
    try (CaseStore made = CaseStore.make(address)) {
      made.database()
          .write(
              handle ->
                  handle.execute(
                      "delete from flyway_schema_history where installed_rank ="
                          + " (select max(installed_rank) from flyway_schema_history)"));
    }
    CaseException refused =
        assertThrows(CaseException.class, () -> Database.immutable(address).close());
    assertTrue(String.valueOf(refused.getMessage()).contains("older version"));
  }
}
