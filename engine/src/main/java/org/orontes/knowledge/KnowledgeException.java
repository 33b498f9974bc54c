package org.orontes.knowledge;

import java.io.Serial;

/** The data is missing or does not follow its schema: says which file, which entry and why. */
public final class KnowledgeException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /** Makes one about a file. */
  public KnowledgeException(String file, String problem) {
    super(file + ": " + problem);
  }

  /** Makes one about a file, with what caused it. */
  public KnowledgeException(String file, String problem, Throwable cause) {
    super(file + ": " + problem, cause);
  }
}
