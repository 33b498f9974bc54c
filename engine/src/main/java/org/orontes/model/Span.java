package org.orontes.model;

/**
 * A stretch of an article's own text, half open.
 *
 * <p>Inside the program offsets count UTF-16 code units; they become Unicode code points where they
 * leave it (package {@code codec}).
 *
 * @param start first character, inclusive, at least 0
 * @param end one past the last character, exclusive, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("Not a span: [" + start + ", " + end + ")");
    }
  }

  /** Number of UTF-16 code units. */
  public int length() {
    return end - start;
  }

  /** True if every character of {@code other} lies in this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** True if the two share at least one character. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The smallest span that covers both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** The words under this span. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** This span moved by {@code offset} characters, which may be negative. */
  public Span shift(int offset) {
    return new Span(start + offset, end + offset);
  }

  /** By start, then by end. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
