package org.orontes.model;

import org.jspecify.annotations.Nullable;

/**
 * A claimed change of who holds a place.
 *
 * @param kind what changes
 * @param holderBefore actor id or name, or null if not stated
 * @param holderAfter actor id or name, or null if not stated
 * @param building what is taken or held, as shown, where that is a building or site at the place
 *     and not the place itself: "airport", "Northern Command headquarters"; else null
 */
public record ControlChange(
    ChangeKind kind,
    @Nullable String holderBefore,
    @Nullable String holderAfter,
    @Nullable String building) {

  /** True if the place itself comes into other hands, and not only a building there. */
  public boolean changesHands() {
    return building == null && (kind == ChangeKind.TAKES || kind == ChangeKind.LOSES);
  }
}
