package org.orontes.model;

import java.util.List;

/**
 * Claims that go back to one origin.
 *
 * @param origin actor or outlet id or name of the first-hand speaker; {@code unstated} where an
 *     outlet tells it in its own voice without a sign of having been there
 * @param kind how they hang together
 * @param claims at least one, in order of id
 * @param party true if the origin is a party to the conflict speaking of its own doings
 */
public record Lineage(String origin, Kind kind, List<ClaimId> claims, boolean party) {
  /** Origin of claims that no first-hand speaker stands behind. */
  public static final String UNSTATED = "unstated";

  public Lineage {
    claims = List.copyOf(claims);
    if (claims.isEmpty()) {
      throw new IllegalArgumentException("A lineage needs claims: " + origin);
    }
  }

  /** How claims of one lineage hang together. */
  public enum Kind {
    /** The outlet's own reporting. */
    OWN,
    /** One statement, quoted or translated by several. */
    SHARED_STATEMENT,
    /** Text copied from another outlet or an agency. */
    COPY,
    /** Told without saying from where. */
    UNSTATED
  }
}
