package org.orontes.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * The right to write a case, which one process has at a time. Ends with the process, however that
 * ends.
 */
interface CaseLock extends AutoCloseable {
  @Override
  void close();

  /**
   * Takes the lock.
   *
   * @throws CaseException if another process has it
   */
  static CaseLock take(CaseAddress address) {
    return address.map(file -> ofFile(file.path()), CaseLock::ofSchema);
  }

  private static CaseException taken(String name) {
    return CaseException.cannotWrite(
        name
            + " is in use by another process (orontes serve or ingest?); end it, or hand the"
            + " articles to the running server");
  }

  /** A file beside the case: SQLite's own locks would be lost if this one closed the same file. */
  private static CaseLock ofFile(Path path) {
    Path beside = path.resolveSibling(path.getFileName() + "-lock");
    try {
      FileChannel channel =
          FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock;
      try {
        lock = channel.tryLock();
      } catch (OverlappingFileLockException e) {
        lock = null;
      }
      if (lock == null) {
        channel.close();
        throw taken(path.toString());
      }
      return () -> closeQuietly(channel);
    } catch (IOException e) {
      throw CaseException.cannotWrite(
          "cannot write "
              + path
              + " ("
              + reason(e)
              + "); name a file in a folder that is there"
              + " and can be written",
          e);
    }
  }

  private static String reason(IOException e) {
    String told =
        e instanceof FileSystemException file && file.getReason() != null
            ? file.getReason()
            : e.getClass().getSimpleName();
    return e instanceof NoSuchFileException ? "there is no such folder" : told;
  }

  /** The lock goes with the channel; nothing is left to do if closing fails. */
  private static void closeQuietly(FileChannel channel) {
    try {
      channel.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static CaseLock ofSchema(CaseAddress.InDatabase at) {
    try {
      Connection connection = DriverManager.getConnection(at.url());
      try (PreparedStatement ask =
          connection.prepareStatement("select pg_try_advisory_lock(hashtextextended(?, 4120))")) {
        ask.setString(1, at.schema());
        try (ResultSet answer = ask.executeQuery()) {
          if (!answer.next() || !answer.getBoolean(1)) {
            connection.close();
            throw taken(at.schema());
          }
        }
      }
      return () -> closeConnection(connection);
    } catch (SQLException e) {
      throw CaseException.cannotWrite("the database cannot be reached: " + e.getMessage(), e);
    }
  }

  private static void closeConnection(Connection connection) {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException("The database connection cannot be closed", e);
    }
  }
}
