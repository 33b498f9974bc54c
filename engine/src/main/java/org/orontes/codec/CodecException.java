package org.orontes.codec;

import java.io.Serial;

/** A file does not follow the exchange format: says which file, which line and what is wrong. */
public final class CodecException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /** Makes one about a place in a file, such as {@code coded.jsonl line 3}. */
  public CodecException(String where, String problem) {
    super(where + ": " + problem);
  }

  /** Makes one about a place in a file, with what caused it. */
  public CodecException(String where, String problem, Throwable cause) {
    super(where + ": " + problem, cause);
  }
}
