package org.orontes.ingest;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Notice;
import org.orontes.model.Severity;
import org.orontes.model.Span;

/**
 * Everything this stage may notice. Each has its paragraph in docs/notices.md; the code of {@code
 * EMPTY_INPUT} is {@code empty-input}.
 */
public enum IngestNotice {
  EMPTY_INPUT(Severity.ERROR),
  NOT_TEXT(Severity.ERROR),
  ENCODING_GUESSED(Severity.WARNING),
  ENCODING_MIXED(Severity.WARNING),
  CONTROLS_REPLACED(Severity.INFO),
  TEXT_CUT(Severity.WARNING),
  JSON_BROKEN(Severity.WARNING),
  JSON_NO_TEXT(Severity.WARNING),
  SIDECAR_BROKEN(Severity.WARNING),
  HTML_EXTRACTED(Severity.INFO),
  HTML_NO_TEXT(Severity.ERROR),
  ARTICLES_SPLIT(Severity.WARNING),
  DATE_CONTRADICTED(Severity.WARNING),
  DATE_INFERRED(Severity.INFO),
  DATE_UNKNOWN(Severity.INFO),
  DATE_UNREADABLE(Severity.WARNING),
  OUTLET_INFERRED(Severity.INFO),
  TRANSLATION_USED(Severity.INFO);

  private final Severity severity;

  IngestNotice(Severity severity) {
    this.severity = severity;
  }

  /** The code as users see it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A notice on a whole input or article. */
  Notice of(String message) {
    return at(null, message);
  }

  /** A notice on a stretch of an article's text. */
  Notice at(@Nullable Span span, String message) {
    return new Notice(code(), severity, span, message);
  }
}
