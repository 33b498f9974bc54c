package org.orontes.reconcile;

import java.util.Arrays;

/**
 * Numbers of sentences by the hashes of runs of words in them: a table with open addressing and
 * chains in arrays, since a large body has tens of millions of entries. A hash has at most a given
 * number of sentences; the first are kept.
 */
final class Postings {
  private static final int FIRST_ROOM = 1 << 10;
  private static final int NONE = -1;

  private final int most;
  private long[] hashes = new long[FIRST_ROOM];

  /** The last entry of each hash, {@link #NONE} for a slot that is free. */
  private int[] last = free(FIRST_ROOM);

  private byte[] counts = new byte[FIRST_ROOM];
  private int taken;

  private int[] sentences = new int[FIRST_ROOM];
  private int[] before = new int[FIRST_ROOM];
  private int entries;

  /**
   * Makes an empty one.
   *
   * @param most how many sentences a hash may have, at most 127
   */
  Postings(int most) {
    if (most < 1 || most > Byte.MAX_VALUE) {
      throw new IllegalArgumentException("Not so many: " + most);
    }
    this.most = most;
  }

  private static int[] free(int size) {
    int[] slots = new int[size];
    Arrays.fill(slots, NONE);
    return slots;
  }

  /** The hashes are spread over all bits, so their lowest ones serve. */
  private int slot(long hash) {
    int at = (int) hash & (hashes.length - 1);
    while (last[at] != NONE && hashes[at] != hash) {
      at = (at + 1) & (hashes.length - 1);
    }
    return at;
  }

  void add(long hash, int sentence) {
    if (2 * taken >= hashes.length) {
      grow();
    }
    int at = slot(hash);
    if (counts[at] >= most) {
      return;
    }
    if (entries == sentences.length) {
      sentences = Arrays.copyOf(sentences, 2 * entries);
      before = Arrays.copyOf(before, 2 * entries);
    }
    taken += last[at] == NONE ? 1 : 0;
    sentences[entries] = sentence;
    before[entries] = last[at];
    hashes[at] = hash;
    last[at] = entries++;
    counts[at]++;
  }

  private void grow() {
    long[] oldHashes = hashes;
    int[] oldLast = last;
    byte[] oldCounts = counts;
    hashes = new long[2 * oldHashes.length];
    last = free(hashes.length);
    counts = new byte[hashes.length];
    for (int i = 0; i < oldHashes.length; i++) {
      if (oldLast[i] != NONE) {
        int at = slot(oldHashes[i]);
        hashes[at] = oldHashes[i];
        last[at] = oldLast[i];
        counts[at] = oldCounts[i];
      }
    }
  }

  /**
   * Writes the sentences with a hash behind what an array has.
   *
   * @param into with room for as many as a hash may have
   * @param from where to begin
   * @return where it ended
   */
  int find(long hash, int[] into, int from) {
    int at = from;
    for (int entry = last[slot(hash)]; entry != NONE; entry = before[entry]) {
      into[at++] = sentences[entry];
    }
    return at;
  }
}
