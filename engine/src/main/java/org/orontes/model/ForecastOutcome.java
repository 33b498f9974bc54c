package org.orontes.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A forecast and what became of it.
 *
 * @param id {@code f-…}
 * @param claim the claim that carries it
 * @param condition the words that it depends on, or null
 * @param consequence the words that say what would follow
 * @param according who says so, outermost first
 * @param outcome what became of it as far as the articles tell
 * @param incidents those that decide it
 */
public record ForecastOutcome(
    String id,
    ClaimId claim,
    @Nullable Quote condition,
    Quote consequence,
    List<AccordingTo> according,
    Outcome outcome,
    List<IncidentId> incidents) {
  public ForecastOutcome {
    according = List.copyOf(according);
    incidents = List.copyOf(incidents);
  }

  /** What became of a forecast. */
  public enum Outcome {
    /** No article tells. */
    OPEN,
    /** It happened, says at least one origin. */
    CAME_TRUE,
    /** It did not happen, or the opposite did. */
    DID_NOT
  }
}
