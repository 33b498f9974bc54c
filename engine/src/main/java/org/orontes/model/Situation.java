package org.orontes.model;

import java.util.List;

/**
 * Who holds what, and what follows: the output of situate.
 *
 * @param control by place, then time
 * @param cutOffs by day
 * @param forecasts with what became of them
 * @param explanations why control changed
 */
public record Situation(
    List<Control> control,
    List<CutOff> cutOffs,
    List<ForecastOutcome> forecasts,
    List<Explanation> explanations) {
  public Situation {
    control = List.copyOf(control);
    cutOffs = List.copyOf(cutOffs);
    forecasts = List.copyOf(forecasts);
    explanations = List.copyOf(explanations);
  }
}
