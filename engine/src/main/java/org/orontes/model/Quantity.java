package org.orontes.model;

import org.jspecify.annotations.Nullable;

/**
 * A counted thing in an event.
 *
 * @param what killed, wounded, captured, released, displaced, arrested, people, vehicles, money,
 *     share (of what the words name, in percent), toll (a running total of deaths), distance, …
 * @param min at least, or null if not stated
 * @param max at most, or null if not stated
 * @param approx true for "about", "some", "dozens"
 * @param unit such as "km" or "people", or null
 * @param text the words under {@code span}
 * @param span where it stands
 * @param tally whether it is a running total or comes on top; null if the text does not say
 */
public record Quantity(
    String what,
    @Nullable Double min,
    @Nullable Double max,
    boolean approx,
    @Nullable String unit,
    String text,
    Span span,
    @Nullable Tally tally) {
  /** A number of which the text does not say whether it is a total. */
  public Quantity(
      String what,
      @Nullable Double min,
      @Nullable Double max,
      boolean approx,
      @Nullable String unit,
      String text,
      Span span) {
    this(what, min, max, approx, unit, text, span, null);
  }

  public Quantity {
    if (min != null && max != null && max < min) {
      throw new IllegalArgumentException("Less than its least: " + text);
    }
    if (text.length() != span.length()) {
      throw new IllegalArgumentException("Quantity does not fill its span: " + text);
    }
  }
}
