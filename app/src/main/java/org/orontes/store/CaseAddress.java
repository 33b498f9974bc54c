package org.orontes.store;

import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where a case lies. */
public sealed interface CaseAddress {
  /** What to call it. */
  String name();

  /** What either kind of address is turned into. */
  default <T> T map(Function<InFile, T> inFile, Function<InDatabase, T> inDatabase) {
    return this instanceof InFile file ? inFile.apply(file) : inDatabase.apply((InDatabase) this);
  }

  /**
   * A file of SQLite.
   *
   * @param path where it is or shall be
   */
  record InFile(Path path) implements CaseAddress {
    @Override
    public String name() {
      String file = String.valueOf(path.getFileName());
      return file.endsWith(".orontes") ? file.substring(0, file.length() - 8) : file;
    }
  }

  /**
   * A schema of a PostgreSQL database.
   *
   * @param url JDBC address of the database, with user and password where it needs them
   * @param schema its name, which is the case's
   */
  record InDatabase(String url, String schema) implements CaseAddress {
    /** What a name can be. */
    public static final String NAME = "[a-z][a-z0-9_]{0,50}";

    public InDatabase {
      if (!schema.matches(NAME)) {
        throw CaseException.unusable(
            "\""
                + schema
                + "\" cannot name a case in a database: take small letters, digits and _, a letter"
                + " first");
      }
    }

    @Override
    public String name() {
      return schema;
    }
  }

  /**
   * The address that a user means.
   *
   * @param given a path, or with a database a name
   * @param database JDBC address of the team's database, or null for files
   */
  static CaseAddress of(String given, @Nullable String database) {
    if (database == null || database.isBlank()) {
      return new InFile(Path.of(given));
    }
    if (!database.startsWith("jdbc:postgresql:")) {
      throw CaseException.unusable(
          "ORONTES_DATABASE must start with jdbc:postgresql://, it is " + database);
    }
    return new InDatabase(database, given);
  }
}
