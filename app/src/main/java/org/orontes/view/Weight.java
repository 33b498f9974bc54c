package org.orontes.view;

import java.util.List;
import java.util.Set;
import org.orontes.model.Claim;
import org.orontes.model.Incident;
import org.orontes.model.Status;

/**
 * How much a reader in a hurry needs an incident: who now holds what before who was hurt, both
 * before who said what; and what several tell before what one tells in passing.
 */
final class Weight {
  private static final Set<String> FORCE = Set.of("ASSAULT", "COERCE", "RETREAT", "MOBILIZE");
  private static final int CHANGE = 8;
  private static final int TOLD_BY_MORE = 4;
  private static final int CASUALTIES = 3;
  private static final int MAX_OUTLETS = 3;
  private static final int MAJOR = 8;

  private Weight() {}

  static int of(Incident incident, List<Claim> claims) {
    boolean change = claims.stream().anyMatch(claim -> claim.change() != null);
    boolean hurt = claims.stream().anyMatch(Weight::hurts);
    boolean more = incident.status() == Status.CORROBORATED || incident.status() == Status.DISPUTED;
    return (change && incident.placeName() != null ? CHANGE : 0)
        + (more ? TOLD_BY_MORE : 0)
        + (hurt ? CASUALTIES : 0)
        + 2 * Math.min(MAX_OUTLETS, incident.outlets() - 1)
        + (FORCE.contains(incident.type().type()) ? 2 : 0)
        + named(incident);
  }

  private static boolean hurts(Claim claim) {
    return claim.quantities().stream()
        .anyMatch(q -> q.what().equals("killed") || q.what().equals("wounded"));
  }

  private static int named(Incident incident) {
    return (incident.actors().isEmpty() ? 0 : 1)
        + (incident.recipients().isEmpty() ? 0 : 1)
        + (incident.placeName() == null ? 0 : 1);
  }

  /**
   * False for what is told in passing: hardly anything of it is named, and nobody else tells it.
   */
  static boolean isMajor(Incident incident, List<Claim> claims) {
    return named(incident) >= 2 || of(incident, claims) >= MAJOR;
  }
}
