package org.orontes.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Picture;

/**
 * One case, open. Whoever writes has it alone; others may read meanwhile. Thread-safe.
 *
 * <p>What a method wrote is on the disk when it returns.
 */
public final class CaseStore implements AutoCloseable {
  private static final int HEADER = 100;
  private static final int APPLICATION_ID_AT = 68;
  private static final String NEXT = "next_revision";
  private static final String PENDING = "pending";

  private final CaseAddress address;
  private final Database database;
  private final @Nullable CaseLock lock;
  private final Counts<Long> counts = new Counts<>(2_000);
  private final Counts<ObjectNode> facets = new Counts<>(100);

  private CaseStore(CaseAddress address, Database database, @Nullable CaseLock lock) {
    this.address = address;
    this.database = database;
    this.lock = lock;
  }

  /**
   * Opens a case for writing, and makes it if there is none.
   *
   * @throws CaseException if it cannot be, with a word on what to do
   */
  public static CaseStore make(CaseAddress address) {
    exists(address);
    return open(address, CaseLock.take(address));
  }

  /**
   * Opens a case for writing.
   *
   * @throws CaseException if there is none, it is in use or of a newer version
   */
  public static CaseStore open(CaseAddress address) {
    mustExist(address);
    return open(address, CaseLock.take(address));
  }

  /**
   * Opens a case for reading alone, also while another process writes it, and where nothing can be
   * written.
   *
   * @throws CaseException if there is none, or it is of a newer version
   */
  public static CaseStore read(CaseAddress address) {
    mustExist(address);
    if (address instanceof CaseAddress.InFile file && !isWritable(file.path())) {
      return opened(address, () -> Database.immutable(file), null);
    }
    return open(address, null);
  }

  private static boolean isWritable(Path path) {
    Path folder = path.toAbsolutePath().getParent();
    return Files.isWritable(path) && folder != null && Files.isWritable(folder);
  }

  /**
   * Makes a case and fills it, or leaves nothing: where there was none before and filling it fails,
   * there is none afterwards either.
   *
   * @throws CaseException if it cannot be made, with a word on what to do
   */
  static void makeFilled(CaseAddress address, Filling filling) throws IOException {
    boolean wasThere = exists(address);
    boolean filled = false;
    CaseStore store = open(address, CaseLock.take(address));
    try {
      filling.fill(store);
      filled = true;
    } finally {
      store.database.close();
      if (!filled && !wasThere) {
        CaseRemoval.remove(address);
      }
      store.close();
    }
  }

  /** What a new case is filled with. */
  @FunctionalInterface
  interface Filling {
    void fill(CaseStore store) throws IOException;
  }

  /** True if a case lies there; false for anything else, and where there is nothing. */
  public static boolean isCaseFile(Path path) {
    return Files.isRegularFile(path) && hasHeader(path);
  }

  private static void mustExist(CaseAddress address) {
    if (!exists(address)) {
      throw CaseException.unusable(
          "there is no case "
              + (address instanceof CaseAddress.InFile file ? file.path() : address.name())
              + "; make it with: orontes ingest CASE INPUT");
    }
  }

  private static boolean exists(CaseAddress address) {
    return address.map(file -> isCase(file.path()), CaseStore::hasSchema);
  }

  /** True for a case, false where there is nothing; anything else is refused. */
  private static boolean isCase(Path path) {
    try {
      if (!Files.exists(path) || (Files.isRegularFile(path) && Files.size(path) == 0)) {
        return false;
      }
      if (isCaseFile(path)) {
        return true;
      }
    } catch (IOException e) {
      throw CaseException.unusable(
          path + " cannot be read (" + e.getClass().getSimpleName() + "); check its permissions",
          e);
    }
    throw CaseException.unusable(
        path + " is no case of Orontes; name a file that 'orontes ingest' made, or a new one");
  }

  private static boolean hasHeader(Path path) {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] head = in.readNBytes(HEADER);
      return head.length == HEADER
          && new String(head, 0, 15, StandardCharsets.ISO_8859_1).equals("SQLite format 3")
          && ByteBuffer.wrap(head).getInt(APPLICATION_ID_AT) == Database.APPLICATION_ID;
    } catch (IOException e) {
      throw CaseException.unusable(
          path + " cannot be read (" + e.getClass().getSimpleName() + "); check its permissions",
          e);
    }
  }

  private static boolean hasSchema(CaseAddress.InDatabase at) {
    try (Connection connection = DriverManager.getConnection(at.url());
        PreparedStatement ask =
            connection.prepareStatement(
                "select 1 from information_schema.tables"
                    + " where table_schema = ? and table_name = 'case_info'")) {
      ask.setString(1, at.schema());
      try (ResultSet answer = ask.executeQuery()) {
        return answer.next();
      }
    } catch (SQLException e) {
      throw CaseException.unusable("the database cannot be reached: " + e.getMessage(), e);
    }
  }

  private static CaseStore open(CaseAddress address, @Nullable CaseLock lock) {
    return opened(address, () -> Database.open(address), lock);
  }

  private static CaseStore opened(
      CaseAddress address, Supplier<Database> opening, @Nullable CaseLock lock) {
    try {
      return new CaseStore(address, opening.get(), lock);
    } catch (RuntimeException e) {
      if (lock != null) {
        lock.close();
      }
      if (e instanceof CaseException) {
        throw e;
      }
      throw DatabaseTrouble.find(address.name(), e)
          .orElseGet(
              () ->
                  CaseException.cannotWrite(
                      "the case " + address.name() + " cannot be opened: " + e.getMessage(), e));
    }
  }

  /** Where it lies. */
  public CaseAddress address() {
    return address;
  }

  /** True if several people work on it over a database server. */
  public boolean isTeam() {
    return address instanceof CaseAddress.InDatabase;
  }

  Database database() {
    return database;
  }

  /** How many rows of a table pass: {@code table} with its alias, such as {@code claim c}. */
  long count(Handle handle, String table, Where where) {
    return count(handle, where, where.query("select 1 from " + table));
  }

  /** How many rows a query finds that has these conditions. */
  long count(Handle handle, Where where, String query) {
    return counts.get(
        query + where.key(),
        () ->
            where
                .to(handle.createQuery("select count(*) from (" + query + ") found"))
                .mapTo(Long.class)
                .one());
  }

  /** The facets of what passes a filter. */
  Counts<ObjectNode> facets() {
    return facets;
  }

  /** The present state. */
  public Revision latest() {
    return database.read(Revisions::latest);
  }

  /** The state that was the present one at an instant. */
  public Revision at(Instant at) {
    return database.read(handle -> Revisions.at(handle, at));
  }

  /** All states, oldest first. */
  public List<Revision> revisions() {
    return database.read(Revisions::list);
  }

  /** True if something was read or decided that the picture does not show yet. */
  public boolean isPending() {
    return database.read(handle -> info(handle, PENDING).isPresent());
  }

  static Optional<String> info(Handle handle, String name) {
    return handle
        .createQuery("select value from case_info where name = :name")
        .bind("name", name)
        .mapTo(String.class)
        .findOne();
  }

  static void setInfo(Handle handle, String name, String value) {
    handle.execute(
        "insert into case_info (name, value) values (?, ?)"
            + " on conflict (name) do update set value = excluded.value",
        name,
        value);
  }

  /** The revision that what is written now will first be part of. */
  static long next(Handle handle) {
    return info(handle, NEXT).map(Long::parseLong).orElse(1L);
  }

  /** The next drawing has something to do; kept until it is done, so that no kill forgets it. */
  static void pending(Handle handle) {
    setInfo(handle, PENDING, Long.toString(next(handle)));
  }

  /**
   * Takes the number of the next revision: what is written from now on belongs to the one after it.
   */
  public long reserve() {
    return database.write(
        handle -> {
          long number = next(handle);
          setInfo(handle, NEXT, Long.toString(number + 1));
          return number;
        });
  }

  /**
   * Makes a picture the present one.
   *
   * @param number as {@link #reserve} gave it
   * @param decisions how many were in force
   * @param now the time; the revision's is never before that of the one before
   */
  public Revision publish(
      long number, Picture picture, String reason, String engine, int decisions, Instant now) {
    PictureRows rows = PictureRows.of(picture);
    Revision published = write(number, picture, rows, reason, engine, decisions, now);
    database.watchGrowth();
    return published;
  }

  private Revision write(
      long number,
      Picture picture,
      PictureRows rows,
      String reason,
      String engine,
      int decisions,
      Instant now) {
    return database.write(
        handle -> {
          Revision before = Revisions.latest(handle);
          new PictureWriter(handle, database.dialect(), number).write(rows);
          Revision revision =
              new Revision(
                  number,
                  now.isBefore(before.at()) ? before.at() : now,
                  reason,
                  engine,
                  picture.knowledgeVersion(),
                  picture.articles().size(),
                  PictureRows.claims(picture.articles()),
                  rows.incidents().size(),
                  decisions);
          Revisions.insert(handle, revision);
          if (info(handle, PENDING).filter(since -> Long.parseLong(since) <= number).isPresent()) {
            handle.execute("delete from case_info where name = ?", PENDING);
          }
          return revision;
        });
  }

  @Override
  public void close() {
    database.close();
    if (lock != null) {
      lock.close();
    }
  }
}
