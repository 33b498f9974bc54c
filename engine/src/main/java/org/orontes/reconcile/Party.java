package org.orontes.reconcile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Those on one side of a telling, made ready by {@link ActorLattice#party} to be held against many
 * others.
 *
 * @param members in the order told; none if the side is left open
 */
record Party(List<Member> members) {
  static final Party NOBODY = new Party(List.of());

  Party {
    members = List.copyOf(members);
  }

  /**
   * One of a side.
   *
   * @param id its id, that of an unlisted actor included, or null
   * @param number that of the id in the lattice if it is a listed one, else {@link #UNLISTED}
   * @param written its name
   */
  record Member(@Nullable String id, int number, ActorLattice.Written written) {
    static final int UNLISTED = -1;

    boolean isListed() {
      return number != UNLISTED;
    }
  }

  boolean isOpen() {
    return members.isEmpty();
  }
}
