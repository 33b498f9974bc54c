package org.orontes.pipeline;

import java.util.Locale;
import org.orontes.model.Notice;
import org.orontes.model.Severity;

/** What may be noticed while files are looked for; each has its paragraph in docs/notices.md. */
public enum InputNotice {
  INPUT_MISSING(Severity.ERROR),
  INPUT_UNREADABLE(Severity.ERROR),
  LINE_TOO_LONG(Severity.WARNING),
  FILES_SKIPPED(Severity.INFO),
  ARTICLE_REPEATED(Severity.INFO),
  ARTICLE_FAILED(Severity.ERROR);

  private final Severity severity;

  InputNotice(Severity severity) {
    this.severity = severity;
  }

  /** The code as users see it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** How much it matters. */
  public Severity severity() {
    return severity;
  }

  /** A notice on a whole input. */
  Notice of(String message) {
    return new Notice(code(), severity, null, message);
  }

  InputItem.Missing item(String name, String message) {
    return new InputItem.Missing(name, of(message));
  }
}
