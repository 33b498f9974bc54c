package org.orontes.knowledge;

/**
 * Says of most words by one look at one bit that they are in none of some lists, before a table is
 * asked that lies far off in memory. Grows while the lists are read; not to be shared with threads
 * before that is done.
 */
public final class WordSieve {
  private static final int BITS = 1 << 15;

  private final long[] bits = new long[BITS / Long.SIZE];

  /** Lets a word through from now on. */
  public void add(String word) {
    int bit = bit(word);
    bits[bit / Long.SIZE] |= 1L << bit;
  }

  /** False for a word that was certainly never added. */
  public boolean mayHold(String word) {
    int bit = bit(word);
    return (bits[bit / Long.SIZE] & 1L << bit) != 0;
  }

  private static int bit(String word) {
    int hash = word.hashCode();
    return (hash ^ hash >>> 16) & BITS - 1;
  }
}
