package org.orontes.model;

import java.util.List;

/**
 * What many articles tell, folded: the output of reconcile and the input of situate.
 *
 * @param incidents by day, then id
 * @param disputes of incidents and between facts
 * @param timeline by day
 * @param wording by actor, outlet and term
 * @param explanations why claims were folded or kept apart, and why origins count as one
 */
public record Reconciliation(
    List<Incident> incidents,
    List<Dispute> disputes,
    List<TimelineDay> timeline,
    List<Wording> wording,
    List<Explanation> explanations) {
  public Reconciliation {
    incidents = List.copyOf(incidents);
    disputes = List.copyOf(disputes);
    timeline = List.copyOf(timeline);
    wording = List.copyOf(wording);
    explanations = List.copyOf(explanations);
  }
}
