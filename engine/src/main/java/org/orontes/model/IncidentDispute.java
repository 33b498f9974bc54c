package org.orontes.model;

import java.util.List;

/**
 * Something the claims of one incident differ on.
 *
 * @param attribute number, date, place, actor, outcome, attribution or wording; a number says which
 *     one after a colon ({@code number:killed})
 * @param kind why they differ
 * @param values at least two, those with more origins first
 */
public record IncidentDispute(String attribute, DisputeKind kind, List<Value> values) {
  public IncidentDispute {
    values = List.copyOf(values);
    if (values.size() < 2) {
      throw new IllegalArgumentException("One value is no dispute: " + attribute);
    }
  }

  /**
   * One of the values.
   *
   * @param value as shown
   * @param claims those that say so
   * @param origins how many independent origins stand behind it
   */
  public record Value(String value, List<ClaimId> claims, int origins) {
    public Value {
      claims = List.copyOf(claims);
    }
  }
}
