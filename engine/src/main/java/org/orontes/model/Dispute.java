package org.orontes.model;

import java.util.List;

/**
 * A disagreement across the corpus: of an incident's claims, or between facts.
 *
 * @param id {@code d-…}
 * @param subject incident id, or the things a fact is about
 * @param subjectName as shown
 * @param attribute what is disputed
 * @param kind why the values differ
 * @param values at least two
 */
public record Dispute(
    String id,
    String subject,
    String subjectName,
    String attribute,
    DisputeKind kind,
    List<Value> values) {
  public Dispute {
    values = List.copyOf(values);
    if (values.size() < 2) {
      throw new IllegalArgumentException("One value is no dispute: " + subject);
    }
  }

  /**
   * One article's value.
   *
   * @param value as compared
   * @param quote the words that say so
   * @param according who says so, outermost first
   */
  public record Value(String value, Quote quote, List<AccordingTo> according) {
    public Value {
      according = List.copyOf(according);
    }
  }
}
