package org.orontes.coding.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * A bit for each kind that a slot of any rule asks for, so that whether a word may fill a slot is
 * one comparison of numbers. Grows while the rules are read; not to be shared with threads before
 * that is done.
 */
final class KindBits {
  private final Map<String, Long> bits = new HashMap<>();

  /**
   * The bit of a kind, a new one if it has none yet.
   *
   * @throws IllegalArgumentException if the rules ask for more than 64 kinds
   */
  long bit(String kind) {
    Long known = bits.get(kind);
    if (known != null) {
      return known;
    }
    if (bits.size() == Long.SIZE) {
      throw new IllegalArgumentException(
          "Rules ask for more than " + Long.SIZE + " kinds: " + kind);
    }
    long fresh = 1L << bits.size();
    bits.put(kind, fresh);
    return fresh;
  }

  /** The bits of some kinds, new ones where there are none. */
  long bits(Set<String> kinds) {
    long all = 0;
    for (String kind : kinds) {
      all |= bit(kind);
    }
    return all;
  }

  /** The bits of what a word is, without those that no slot asks for. */
  long known(Set<String> kinds) {
    long all = 0;
    for (String kind : kinds) {
      Long bit = bits.get(kind);
      if (bit != null) {
        all |= bit;
      }
    }
    return all;
  }
}
