package org.orontes.reconcile;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How pairs of listed actors relate, by number: a table with open addressing, since boxed keys
 * would cost more than what they spare. Starts anew when it is full.
 */
final class RelationCache {
  private static final int SLOTS = 1 << 18;
  private static final int MOST = SLOTS / 2;
  private static final long FREE = -1;
  private static final int ACTOR_BITS = 24;
  private static final int PERIOD_BITS = 16;
  private static final ActorLattice.Relation[] RELATIONS = ActorLattice.Relation.values();

  private long[] keys = {};
  private byte[] values = {};
  private int count;

  private static long key(int one, int other, int period) {
    if (one >>> (ACTOR_BITS - 1) != 0
        || other >>> (ACTOR_BITS - 1) != 0
        || period >>> (PERIOD_BITS - 1) != 0) {
      throw new IllegalArgumentException("Beyond the table: " + one + " " + other + " " + period);
    }
    return ((long) one << (ACTOR_BITS + PERIOD_BITS)) | ((long) other << PERIOD_BITS) | period;
  }

  private int slot(long key) {
    int at = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & (SLOTS - 1);
    while (keys[at] != key && keys[at] != FREE) {
      at = (at + 1) & (SLOTS - 1);
    }
    return at;
  }

  /** What was kept for a pair in a period, or null. */
  ActorLattice.@Nullable Relation find(int one, int other, int period) {
    if (keys.length == 0) {
      return null;
    }
    int at = slot(key(one, other, period));
    return keys[at] == FREE ? null : RELATIONS[values[at]];
  }

  void keep(int one, int other, int period, ActorLattice.Relation relation) {
    if (keys.length == 0) {
      keys = new long[SLOTS]; // made when first needed: many a lattice never compares anybody
      values = new byte[SLOTS];
      Arrays.fill(keys, FREE);
    }
    if (count >= MOST) {
      Arrays.fill(keys, FREE);
      count = 0;
    }
    long key = key(one, other, period);
    int at = slot(key);
    count += keys[at] == FREE ? 1 : 0;
    keys[at] = key;
    values[at] = (byte) relation.ordinal();
  }
}
