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
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
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

  /** New indexes have no statistics; a thousand rows of each are enough to choose between them. */
  private static final List<String> ANALYZE = List.of("pragma analysis_limit = 1000", "analyze");

  /** Analyses all tables that have grown tenfold, some rows of each. */
  private static final String OPTIMIZE = "pragma optimize = 0x10012";

  /** Marks a SQLite file as a case: "ORON". */
  static final int APPLICATION_ID = 0x4f524f4e;

  private final String name;
  private final Dialect dialect;
  private final HikariDataSource readers;
  private final @Nullable HikariDataSource writer;
  private final Jdbi read;
  private final Jdbi write;
  private final ReentrantLock writing = new ReentrantLock();

  private Database(
      String name, Dialect dialect, HikariDataSource readers, @Nullable HikariDataSource writer) {
    this.name = name;
    this.dialect = dialect;
    this.readers = readers;
    this.writer = writer;
    this.read = Jdbi.create(readers);
    this.write = writer == null ? read : Jdbi.create(writer);
  }

  /** Opens a database and brings its tables up to date. */
  static Database open(CaseAddress address) {
    return address.map(Database::sqlite, Database::postgresql);
  }

  private static Database sqlite(InFile file) {
    String url = "jdbc:sqlite:" + file.path().toAbsolutePath();
    markNew(file.path(), url);
    HikariDataSource writer = pool("writer", sqliteConnections(url, false), 1);
    if (Migrations.make(Dialect.SQLITE, writer, null) > 0) {
      Jdbi.create(writer).useHandle(handle -> ANALYZE.forEach(handle::execute));
    }
    HikariDataSource readers = pool("readers", sqliteConnections(url, true), READERS);
    return new Database(file.name(), Dialect.SQLITE, readers, writer);
  }

  /**
   * Opens a file that nothing can be written beside, such as one on a medium that is read-only: no
   * lock, no log, no migration.
   *
   * @throws CaseException if its tables are not those of this version, or its last writer was
   *     killed and left a log, which would have to be written into it first
   */
  static Database immutable(InFile file) {
    Path log = file.path().resolveSibling(file.path().getFileName() + "-wal");
    if (log.toFile().length() > 0) {
      throw CaseException.cannotWrite(
          "the case "
              + file.name()
              + " has a log beside it that must be written into it first, and nothing can be written"
              + " there; copy both to another folder and open it there");
    }
    String url = "jdbc:sqlite:file:" + file.path().toAbsolutePath().toUri().getRawPath();
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    config.setTempStore(SQLiteConfig.TempStore.MEMORY);
    SQLiteDataSource connections = new SQLiteDataSource(config);
    connections.setUrl(url + "?immutable=1");
    HikariConfig pooled = new HikariConfig();
    pooled.setDataSource(connections);
    pooled.setReadOnly(true);
    HikariDataSource readers = pool("readers", pooled, READERS);
    try {
      Migrations.mustBeDone(file.name(), Dialect.SQLITE, readers);
    } catch (RuntimeException e) {
      readers.close();
      throw e;
    }
    return new Database(file.name(), Dialect.SQLITE, readers, null);
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
    Migrations.make(Dialect.POSTGRESQL, unpooled, at.schema());
    return new Database(
        at.name(), Dialect.POSTGRESQL, pool("readers", at, READERS), pool("writer", at, 1));
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

  /** Tells a planner that does not watch its tables itself how they have grown. */
  void watchGrowth() {
    if (dialect == Dialect.SQLITE) {
      write(handle -> handle.execute(OPTIMIZE));
    }
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
    try {
      return read.inTransaction(
          dialect == Dialect.POSTGRESQL
              ? org.jdbi.v3.core.transaction.TransactionIsolationLevel.REPEATABLE_READ
              : org.jdbi.v3.core.transaction.TransactionIsolationLevel.SERIALIZABLE,
          work::with);
    } catch (JdbiException e) {
      throw DatabaseTrouble.find(name, e).map(RuntimeException.class::cast).orElse(e);
    }
  }

  /** Writes all or nothing; when it returns, what was written is on the disk. */
  <T> T write(Work<T> work) {
    if (writer == null) {
      throw CaseException.cannotWrite(
          "the case " + name + " lies where nothing can be written; copy it to another folder");
    }
    writing.lock();
    try {
      return write.inTransaction(work::with);
    } catch (JdbiException e) {
      throw DatabaseTrouble.find(name, e).map(RuntimeException.class::cast).orElse(e);
    } finally {
      writing.unlock();
    }
  }

  @Override
  public void close() {
    readers.close();
    if (writer != null) {
      writer.close();
    }
  }
}
