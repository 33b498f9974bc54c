package org.orontes.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.orontes.store.CaseAddress.InDatabase;
import org.orontes.store.CaseAddress.InFile;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * Connections to one case: one that writes, some that read. What is committed is on the disk: every
 * commit is synced, since a batch or a decision is acknowledged by it. Thread-safe.
 */
final class Database implements AutoCloseable {
  /** More readers than this gain nothing on a laptop, and SQLite serves them all. */
  private static final int READERS = 6;

  private static final int BUSY_MILLIS = 20_000;

  /** Marks a SQLite file as a case: "ORON". */
  static final int APPLICATION_ID = 0x4f524f4e;

  private final Dialect dialect;
  private final HikariDataSource readers;
  private final HikariDataSource writer;
  private final Jdbi read;
  private final Jdbi write;
  private final ReentrantLock writing = new ReentrantLock();

  private Database(Dialect dialect, HikariDataSource readers, HikariDataSource writer) {
    this.dialect = dialect;
    this.readers = readers;
    this.writer = writer;
    this.read = Jdbi.create(readers);
    this.write = Jdbi.create(writer);
  }

  /** Opens a database and brings its tables up to date. */
  static Database open(CaseAddress address) {
    return address.map(Database::sqlite, Database::postgresql);
  }

  private static Database sqlite(InFile file) {
    String url = "jdbc:sqlite:" + file.path().toAbsolutePath();
    markNew(file.path(), url);
    HikariDataSource writer = pool("writer", sqliteConnections(url, false), 1);
    migrate(Dialect.SQLITE, writer, null);
    HikariDataSource readers = pool("readers", sqliteConnections(url, true), READERS);
    return new Database(Dialect.SQLITE, readers, writer);
  }

  /** Marks a new file before anything else: later the mark would wait in the log beside it. */
  private static void markNew(Path path, String url) {
    try {
      if (Files.exists(path) && Files.size(path) > 0) {
        return;
      }
      try (Connection connection = DriverManager.getConnection(url);
          Statement mark = connection.createStatement()) {
        mark.execute("pragma application_id = " + APPLICATION_ID);
      }
    } catch (IOException | SQLException e) {
      throw CaseException.cannotWrite(
          "cannot write " + path + " (" + e.getMessage() + "); name another file", e);
    }
  }

  private static DataSource sqliteConnections(String url, boolean reading) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setBusyTimeout(BUSY_MILLIS);
    config.setCacheSize(-64_000);
    config.setTempStore(SQLiteConfig.TempStore.MEMORY);
    config.setTransactionMode(
        reading ? SQLiteConfig.TransactionMode.DEFERRED : SQLiteConfig.TransactionMode.IMMEDIATE);
    SQLiteDataSource connections = new SQLiteDataSource(config);
    connections.setUrl(url);
    return connections;
  }

  private static Database postgresql(InDatabase at) {
    // Migrating takes two connections at once, one for the lock, so it cannot use the one that
    // writes.
    PGSimpleDataSource unpooled = new PGSimpleDataSource();
    unpooled.setURL(at.url());
    migrate(Dialect.POSTGRESQL, unpooled, at.schema());
    return new Database(Dialect.POSTGRESQL, pool("readers", at, READERS), pool("writer", at, 1));
  }

  private static HikariDataSource pool(String name, InDatabase at, int size) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(at.url());
    config.setSchema(at.schema());
    return pool(name, config, size);
  }

  private static HikariDataSource pool(String name, DataSource connections, int size) {
    HikariConfig config = new HikariConfig();
    config.setDataSource(connections);
    return pool(name, config, size);
  }

  private static HikariDataSource pool(String name, HikariConfig config, int size) {
    config.setPoolName(name);
    config.setMaximumPoolSize(size);
    config.setMinimumIdle(1);
    return new HikariDataSource(config);
  }

  private static void migrate(
      Dialect dialect, DataSource connections, @org.jspecify.annotations.Nullable String schema) {
    var configuration =
        Flyway.configure(Database.class.getClassLoader())
            .dataSource(connections)
            .locations("classpath:db/shared", "classpath:db/" + dialect.folder())
            .placeholders(dialect.placeholders());
    if (schema != null) {
      configuration.schemas(schema).defaultSchema(schema).createSchemas(true);
    }
    Flyway flyway = configuration.load();
    var current = flyway.info().current();
    var pending = flyway.info().all();
    MigrationVersion newest =
        java.util.Arrays.stream(pending)
            .filter(m -> m.getScript() != null && !m.getState().name().startsWith("FUTURE"))
            .map(m -> m.getVersion())
            .filter(java.util.Objects::nonNull)
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
    flyway.migrate();
  }

  Dialect dialect() {
    return dialect;
  }

  /** Something done with a connection. */
  @FunctionalInterface
  interface Work<T> {
    T with(Handle handle);
  }

  /** Reads one state of the database, whatever is written meanwhile. */
  <T> T read(Work<T> work) {
    return read.inTransaction(
        dialect == Dialect.POSTGRESQL
            ? org.jdbi.v3.core.transaction.TransactionIsolationLevel.REPEATABLE_READ
            : org.jdbi.v3.core.transaction.TransactionIsolationLevel.SERIALIZABLE,
        work::with);
  }

  /** Writes all or nothing; when it returns, what was written is on the disk. */
  <T> T write(Work<T> work) {
    writing.lock();
    try {
      return write.inTransaction(work::with);
    } finally {
      writing.unlock();
    }
  }

  @Override
  public void close() {
    readers.close();
    writer.close();
  }
}
