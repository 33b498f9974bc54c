package org.orontes.cli;

import java.io.Serial;

/** Something that the user can do something about: one line, and an exit code. */
final class Failure extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final int exitCode;

  private Failure(int exitCode, String message, Throwable cause) {
    super(message, cause);
    this.exitCode = exitCode;
  }

  private Failure(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  static Failure usage(String message) {
    return new Failure(Exit.USAGE, message);
  }

  static Failure usage(String message, Throwable cause) {
    return new Failure(Exit.USAGE, message, cause);
  }

  static Failure cannotWrite(String message, Throwable cause) {
    return new Failure(Exit.CANNOT_WRITE, message, cause);
  }

  static Failure nothingRead(String message) {
    return new Failure(Exit.NOTHING_READ, message);
  }

  int exitCode() {
    return exitCode;
  }
}
