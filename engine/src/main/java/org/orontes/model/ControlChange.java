package org.orontes.model;

import org.jspecify.annotations.Nullable;

/**
 * A claimed change of who holds a place.
 *
 * @param kind what changes
 * @param holderBefore actor id or name, or null if not stated
 * @param holderAfter actor id or name, or null if not stated
 */
public record ControlChange(
    ChangeKind kind, @Nullable String holderBefore, @Nullable String holderAfter) {}
