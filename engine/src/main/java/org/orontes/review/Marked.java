package org.orontes.review;

import java.util.List;
import org.orontes.model.Incident;

/** An incident with what analysts added to it. */
final class Marked {
  private Marked() {}

  static Incident with(Incident incident, Incident.Grade grade, List<String> decisions) {
    return new Incident(
        incident.id(),
        incident.type(),
        incident.place(),
        incident.placeName(),
        incident.from(),
        incident.to(),
        incident.actors(),
        incident.recipients(),
        incident.claims(),
        incident.articles(),
        incident.outlets(),
        incident.origins(),
        incident.lineages(),
        incident.status(),
        incident.disputes(),
        incident.partOf(),
        incident.history(),
        incident.series(),
        incident.combined(),
        grade,
        incident.knownFrom(),
        decisions);
  }
}
