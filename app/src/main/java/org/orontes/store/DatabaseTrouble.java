package org.orontes.store;

import java.util.Optional;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What a database says when the disk or the file is at fault, in words that help. */
final class DatabaseTrouble {
  private DatabaseTrouble() {}

  /**
   * What to say of a fault.
   *
   * @param name of the case
   * @return empty if it is the program's fault, or that of a server
   */
  static Optional<CaseException> find(String name, Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLiteException said) {
        return of(name, said.getResultCode(), fault);
      }
    }
    return Optional.empty();
  }

  /** Extended codes carry the plain one in their last eight bits. */
  private static Optional<CaseException> of(String name, SQLiteErrorCode code, Throwable fault) {
    int plain = code.code & 0xff;
    if (plain == SQLiteErrorCode.SQLITE_CORRUPT.code
        || plain == SQLiteErrorCode.SQLITE_NOTADB.code) {
      return Optional.of(
          CaseException.unusable(
              "the case "
                  + name
                  + " is damaged ("
                  + code
                  + "): its file is not what was written; take a copy of it that is whole, or read"
                  + " the articles again into a new case",
              fault));
    }
    if (plain == SQLiteErrorCode.SQLITE_FULL.code
        || plain == SQLiteErrorCode.SQLITE_IOERR.code
        || plain == SQLiteErrorCode.SQLITE_READONLY.code
        || plain == SQLiteErrorCode.SQLITE_CANTOPEN.code) {
      return Optional.of(
          CaseException.cannotWrite(
              "the case "
                  + name
                  + " cannot be written ("
                  + code
                  + "); look whether the disk is full or the folder read-only. What was"
                  + " acknowledged before is kept",
              fault));
    }
    return plain == SQLiteErrorCode.SQLITE_BUSY.code
        ? Optional.of(
            CaseException.cannotWrite(
                "the case " + name + " is in use by another process; end it, or try again", fault))
        : Optional.empty();
  }
}
