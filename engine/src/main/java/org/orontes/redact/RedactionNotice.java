package org.orontes.redact;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Notice;
import org.orontes.model.Severity;
import org.orontes.model.Span;

/** What a redacted picture says of itself; each has its paragraph in docs/notices.md. */
public enum RedactionNotice {
  REDACTED(Severity.WARNING),
  TEXT_WITHHELD(Severity.INFO),
  EVIDENCE_WITHHELD(Severity.INFO);

  private static final String SAYS_DIGEST = "Withheld; SHA-256 of the words: ";
  private static final Pattern DIGEST = Pattern.compile(SAYS_DIGEST + "[0-9a-f]{64}");

  private final Severity severity;

  RedactionNotice(Severity severity) {
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

  /** True if a notice is of this kind. */
  public boolean is(Notice notice) {
    return notice.code().equals(code());
  }

  /** The digest that a notice gives, in hex; empty if it gives none. */
  public static String digest(Notice notice) {
    return DIGEST.matcher(notice.message()).matches()
        ? notice.message().substring(SAYS_DIGEST.length())
        : "";
  }

  Notice of(@Nullable Span span, String message) {
    return new Notice(code(), severity, span, message);
  }

  /** Span and digest of words that are withheld. */
  Notice withheld(Span span, String words) {
    return of(span, SAYS_DIGEST + Blackout.digest(words));
  }

  /** A notice of somebody else without its words: they name files and quote articles. */
  static Notice withoutWords(Notice notice) {
    return digest(notice).isEmpty()
        ? new Notice(notice.code(), notice.severity(), notice.span(), "The words are withheld.")
        : notice;
  }
}
