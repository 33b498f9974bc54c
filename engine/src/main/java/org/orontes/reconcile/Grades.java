package org.orontes.reconcile;

import java.util.List;
import org.orontes.model.Explanation;
import org.orontes.model.Incident;
import org.orontes.model.Lineage;
import org.orontes.model.Status;

/**
 * Proposed Admiralty grades. The reliability of whoever says so stays F, since it is a judgement
 * over years that only an analyst can make; credibility follows from independence and
 * contradiction, and is never 1 (confirmed) or 5 (improbable) without an analyst.
 */
final class Grades {
  private Grades() {}

  /** The grade and why. */
  record Proposed(Incident.Grade grade, String reason) {}

  /** What can be proposed from where an incident stands and who is behind it. */
  static Proposed of(Status status, List<Lineage> asserted) {
    long outside = asserted.stream().filter(l -> isNamed(l) && !l.party()).count();
    long parties = asserted.stream().filter(l -> isNamed(l) && l.party()).count();
    return switch (status) {
      case CORROBORATED ->
          outside >= 1
              ? graded("2", outside + parties + " independent origins, none against")
              : graded("3", "several origins, all of them parties on their own doings");
      case SINGLE_ORIGIN ->
          outside >= 1
              ? graded("3", "one origin that is no party to it, none against")
              : parties >= 1
                  ? graded("6", "only a party says so of its own doings")
                  : graded("6", "no first-hand speaker is named");
      case DISPUTED ->
          outside >= 2
              ? graded("3", outside + " origins that are no party to it, but others deny it")
              : graded("4", "denied, and fewer than two origins outside the parties say so");
      case DENIED, SUPERSEDED, NOT_REALISED -> graded("6", "nobody says, or still says, it was so");
    };
  }

  private static Proposed graded(String credibility, String reason) {
    return new Proposed(new Incident.Grade("F", credibility, true), reason);
  }

  private static boolean isNamed(Lineage l) {
    return !l.origin().equals(Lineage.UNSTATED);
  }

  /** Grade, origins and combined values of an incident, for {@code explain}. */
  static Explanation explain(Incident incident, List<Lineage> asserted) {
    Proposed proposed = of(incident.status(), asserted);
    java.util.ArrayList<Explanation.Step> steps = new java.util.ArrayList<>();
    for (Lineage l : incident.lineages()) {
      if (l.claims().size() > 1) {
        steps.add(
            Explanation.Step.of(
                l.claims().size() + " claims counted as one origin: " + l.origin(),
                switch (l.kind()) {
                  case SHARED_STATEMENT -> "they pass on the statement of one speaker";
                  case COPY -> "their words are copied from one article";
                  case UNSTATED -> "no first-hand speaker is named in any of them";
                  case OWN -> "one speaker or outlet stands behind them";
                }));
      }
    }
    for (Incident.Combined c : incident.combined()) {
      steps.add(Explanation.Step.of(c.attribute() + " combined to " + c.value(), c.reason()));
    }
    Incident.Grade grade = incident.grade();
    steps.add(
        Explanation.Step.of(
            "proposed grade " + grade.reliability() + grade.credibility(), proposed.reason()));
    return new Explanation(incident.id().value(), steps);
  }
}
