package org.orontes.store;

import java.io.Serial;

/** A case that cannot be opened or written, and what to do about it, in one line. */
public final class CaseException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final boolean cannotWrite;

  private CaseException(boolean cannotWrite, String message, Throwable cause) {
    super(message, cause);
    this.cannotWrite = cannotWrite;
  }

  private CaseException(boolean cannotWrite, String message) {
    super(message);
    this.cannotWrite = cannotWrite;
  }

  /** What was named is no case, is not there, or is of a newer version. */
  public static CaseException unusable(String message) {
    return new CaseException(false, message);
  }

  /** The same, with what the database said. */
  public static CaseException unusable(String message, Throwable cause) {
    return new CaseException(false, message, cause);
  }

  /** It is a case, but it cannot be written now. */
  public static CaseException cannotWrite(String message) {
    return new CaseException(true, message);
  }

  /** The same, with what the system said. */
  public static CaseException cannotWrite(String message, Throwable cause) {
    return new CaseException(true, message, cause);
  }

  /** True if only writing it is impossible. */
  public boolean isCannotWrite() {
    return cannotWrite;
  }
}
