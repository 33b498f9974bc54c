package org.orontes.annotate;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Notice;
import org.orontes.model.Severity;
import org.orontes.model.Span;

/** Everything this stage may notice; each has its paragraph in docs/notices.md. */
public enum ReadingNotice {
  LANGUAGE_NOT_CODED(Severity.WARNING);

  private final Severity severity;

  ReadingNotice(Severity severity) {
    this.severity = severity;
  }

  /** The code as users see it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A notice on a stretch of an article's text, or on the whole of it. */
  Notice at(@Nullable Span span, String message) {
    return new Notice(code(), severity, span, message);
  }
}
