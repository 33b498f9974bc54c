package org.orontes.annotate.models;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;

/**
 * A read-only map from string hashes to numbers, by open addressing.
 *
 * <p>On disk: number of slots (a power of two), the hashes (0 = empty), the values. Not thread-safe
 * while it is filled, safe once it is.
 */
final class HashTable {
  /** What {@link #get} gives for a hash that is not there. */
  static final int ABSENT = -1;

  private static final double LOAD = 0.6;

  private final long[] hashes;
  private final int[] values;
  private final int mask;

  private HashTable(long[] hashes, int[] values) {
    this.hashes = hashes;
    this.values = values;
    this.mask = hashes.length - 1;
  }

  /** An empty table with room for {@code entries}. */
  static HashTable withRoomFor(int entries) {
    int slots = Integer.highestOneBit(Math.max(2, (int) (entries / LOAD))) * 2;
    return new HashTable(new long[slots], new int[slots]);
  }

  /** Adds an entry; throws if another string of the same hash is there. */
  void put(long hash, int value) {
    int slot = (int) hash & mask;
    while (hashes[slot] != 0) {
      if (hashes[slot] == hash) {
        throw new IllegalStateException("Two entries share the hash " + Long.toHexString(hash));
      }
      slot = (slot + 1) & mask;
    }
    hashes[slot] = hash;
    values[slot] = value;
  }

  /** The value of a hash, or {@link #ABSENT}. */
  int get(long hash) {
    int slot = (int) hash & mask;
    while (hashes[slot] != 0) {
      if (hashes[slot] == hash) {
        return values[slot];
      }
      slot = (slot + 1) & mask;
    }
    return ABSENT;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(hashes.length);
    for (long hash : hashes) {
      out.writeLong(hash);
    }
    for (int value : values) {
      out.writeInt(value);
    }
  }

  /** Reads a table and moves the buffer behind it. */
  static HashTable read(ByteBuffer in) {
    int slots = in.getInt();
    long[] hashes = new long[slots];
    LongBuffer longs = in.asLongBuffer();
    longs.get(hashes);
    in.position(in.position() + slots * Long.BYTES);
    return new HashTable(hashes, readInts(in, slots));
  }

  /** Reads {@code count} numbers and moves the buffer behind them. */
  static int[] readInts(ByteBuffer in, int count) {
    int[] ints = new int[count];
    in.asIntBuffer().get(ints);
    in.position(in.position() + count * Integer.BYTES);
    return ints;
  }
}
