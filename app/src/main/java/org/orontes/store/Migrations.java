package org.orontes.store;

import java.util.Arrays;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;

/** The tables of a case, brought up to date from the resources under {@code db/}. */
final class Migrations {
  private Migrations() {}

  /**
   * Makes those that are missing.
   *
   * @param schema where the tables lie, or null for the whole database
   * @return how many were made
   * @throws CaseException if a newer version of the program made more
   */
  static int make(Dialect dialect, DataSource connections, @Nullable String schema) {
    Flyway flyway = flyway(dialect, connections, schema);
    refuseNewer(flyway);
    return flyway.migrate().migrationsExecuted;
  }

  /**
   * Makes none.
   *
   * @throws CaseException if one is missing, or a newer version of the program made more
   */
  static void mustBeDone(String name, Dialect dialect, DataSource connections) {
    Flyway flyway = flyway(dialect, connections, null);
    refuseNewer(flyway);
    if (flyway.info().pending().length > 0) {
      throw CaseException.cannotWrite(
          "the case "
              + name
              + " was written by an older version and lies where nothing can be written; copy it"
              + " to another folder and open it there");
    }
  }

  private static Flyway flyway(Dialect dialect, DataSource connections, @Nullable String schema) {
    var configuration =
        Flyway.configure(Migrations.class.getClassLoader())
            .dataSource(connections)
            .locations("classpath:db/shared", "classpath:db/" + dialect.folder())
            .placeholders(dialect.placeholders());
    if (schema != null) {
      configuration.schemas(schema).defaultSchema(schema).createSchemas(true);
    }
    return configuration.load();
  }

  private static void refuseNewer(Flyway flyway) {
    MigrationInfo current = flyway.info().current();
    MigrationVersion newest =
        Arrays.stream(flyway.info().all())
            .filter(m -> m.getScript() != null && !m.getState().name().startsWith("FUTURE"))
            .map(MigrationInfo::getVersion)
            .filter(Objects::nonNull)
            .max(MigrationVersion::compareTo)
            .orElseThrow();
    if (current != null
        && current.getVersion() != null
        && current.getVersion().compareTo(newest) > 0) {
      throw CaseException.unusable(
          "the case was written by a newer version of Orontes (its tables are of version "
              + current.getVersion()
              + ", this program knows "
              + newest
              + "); use that version");
    }
  }
}
