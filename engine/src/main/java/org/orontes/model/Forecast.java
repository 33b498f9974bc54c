package org.orontes.model;

import org.jspecify.annotations.Nullable;

/**
 * What a report expects or warns of.
 *
 * @param claim the claim that carries it
 * @param condition the words that it depends on, or null
 * @param consequence the words that say what would follow
 */
public record Forecast(ClaimId claim, @Nullable Quote condition, Quote consequence) {}
