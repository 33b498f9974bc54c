package org.orontes.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A term an outlet, or somebody it quotes, uses for an actor.
 *
 * @param actor actor id
 * @param outlet outlet id
 * @param quoted true if the term stands in words attributed to somebody else
 * @param speaker who, or null if the outlet itself
 * @param term in lower case
 * @param count how often
 * @param examples the first few, verbatim
 */
public record Wording(
    String actor,
    String outlet,
    boolean quoted,
    @Nullable String speaker,
    String term,
    int count,
    List<Quote> examples) {
  public Wording {
    examples = List.copyOf(examples);
    if (count < 1) {
      throw new IllegalArgumentException("A term that nobody used: " + term);
    }
  }
}
