package org.orontes.model;

import java.util.List;

/**
 * Why something was made, or was not.
 *
 * @param about a claim id, a pair of claim ids, an incident id, a control interval, or {@code
 *     article@start} for a sentence without a claim
 * @param steps in order
 */
public record Explanation(String about, List<Step> steps) {
  public Explanation {
    steps = List.copyOf(steps);
  }

  /**
   * One step.
   *
   * @param did what was done
   * @param because why
   * @param rejected what else was considered
   */
  public record Step(String did, String because, List<String> rejected) {
    public Step {
      rejected = List.copyOf(rejected);
    }

    /** A step without alternatives. */
    public static Step of(String did, String because) {
      return new Step(did, because, List.of());
    }
  }
}
