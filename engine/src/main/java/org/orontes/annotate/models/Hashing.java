package org.orontes.annotate.models;

/**
 * 64-bit hashes of strings: FNV-1a over UTF-16 code units with a final mix (MurmurHash3's {@code
 * fmix64}). Two of NLP4J's 1.3 million features share a hash with a chance of about 5 in 10^8; the
 * packer refuses a model in which two do.
 */
final class Hashing {
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private Hashing() {}

  /** The hash of a string; never 0, which marks an empty slot. */
  static long of(CharSequence text) {
    return finish(extend(FNV_OFFSET, text));
  }

  /** Start of a hash over several words, to be extended and finished. */
  static long start() {
    return FNV_OFFSET;
  }

  /** Takes in one more string. */
  static long extend(long state, CharSequence text) {
    long h = state;
    for (int i = 0; i < text.length(); i++) {
      h = (h ^ text.charAt(i)) * FNV_PRIME;
    }
    return h;
  }

  /** Mixes the bits; never 0. */
  static long finish(long state) {
    long h = state;
    h = (h ^ (h >>> 33)) * 0xff51afd7ed558ccdL;
    h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
    h ^= h >>> 33;
    return h == 0 ? 1 : h;
  }
}
