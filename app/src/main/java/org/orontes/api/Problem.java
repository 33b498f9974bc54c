package org.orontes.api;

import java.io.Serial;

/** A request that cannot be answered, as {@code application/problem+json} (RFC 9457). */
final class Problem extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final int status;
  private final String title;

  private Problem(int status, String title, String detail) {
    super(detail);
    this.status = status;
    this.title = title;
  }

  /** The request makes no sense. */
  static Problem badRequest(String detail) {
    return new Problem(400, "The request cannot be understood", detail);
  }

  /** A token is needed, or the one given is none. */
  static Problem unauthorized(String detail) {
    return new Problem(401, "A token is needed", detail);
  }

  /** The token is good, but not for this. */
  static Problem forbidden(String detail) {
    return new Problem(403, "Not allowed", detail);
  }

  /** There is no such thing. */
  static Problem notFound(String detail) {
    return new Problem(404, "There is no such thing", detail);
  }

  /** What was asked for does not go together with what is there. */
  static Problem conflict(String detail) {
    return new Problem(409, "Not as things stand", detail);
  }

  /** More than is taken at once. */
  static Problem tooLarge(String detail) {
    return new Problem(413, "Too large", detail);
  }

  int status() {
    return status;
  }

  String title() {
    return title;
  }

  String detail() {
    return String.valueOf(getMessage());
  }
}
