package org.orontes.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Takes a case away that was made a moment ago and came to nothing. */
final class CaseRemoval {
  /** What lies beside a case in a file. */
  private static final List<String> BESIDE = List.of("", "-wal", "-shm", "-lock");

  private CaseRemoval() {}

  /** Removes a case that nobody has open any more. */
  static void remove(CaseAddress address) {
    address.map(CaseRemoval::files, CaseRemoval::schema);
  }

  private static boolean files(CaseAddress.InFile at) {
    try {
      for (String ending : BESIDE) {
        Path path = at.path();
        Files.deleteIfExists(path.resolveSibling(path.getFileName() + ending));
      }
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The name of a schema is one that {@link CaseAddress.InDatabase} lets through. */
  private static boolean schema(CaseAddress.InDatabase at) {
    try (Connection connection = DriverManager.getConnection(at.url());
        Statement drop = connection.createStatement()) {
      return drop.execute("drop schema if exists " + at.schema() + " cascade");
    } catch (SQLException e) {
      throw CaseException.cannotWrite(
          "the empty case " + at.name() + " cannot be removed: " + e.getMessage(), e);
    }
  }
}
