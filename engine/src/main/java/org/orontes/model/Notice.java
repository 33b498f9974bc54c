package org.orontes.model;

import org.jspecify.annotations.Nullable;

/**
 * Something a stage noticed about its input and carried on.
 *
 * @param code short and stable, such as {@code date-contradicted}; documented in docs/notices.md
 * @param severity how much it matters
 * @param span where, or null if it concerns the whole input
 * @param message one sentence that says what happened and, where one can, what to do
 */
public record Notice(String code, Severity severity, @Nullable Span span, String message) {
  public Notice {
    if (!code.matches("[a-z]+(-[a-z]+)*")) {
      throw new IllegalArgumentException("Not a notice code: " + code);
    }
  }
}
