package org.orontes.export;

import java.io.Serial;

/** A picture must not be written in that format; the message says why and what to do. */
public final class RefusedException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /** Refuses with one sentence for the user. */
  public RefusedException(String message) {
    super(message);
  }
}
