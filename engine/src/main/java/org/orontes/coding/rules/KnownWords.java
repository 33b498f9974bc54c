package org.orontes.coding.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orontes.coding.frames.Frame;
import org.orontes.model.Mention;
import org.orontes.model.Sentence;

/**
 * What was worked out of the words of one sentence, by their places in it: rules, facts and places
 * ask for the same. Serves one article on one thread.
 */
final class KnownWords {
  final Sentence sentence;
  final List<Mention> mentions;
  final @Nullable Set<String>[] kinds;
  final @Nullable Optional<Frame>[] frames;
  final @Nullable Optional<Mention>[] over;
  final @Nullable List<String>[] names;
  private final List<Bits> bits = new ArrayList<>(2);

  @SuppressWarnings("unchecked") // an array of a generic type cannot be made in another way
  KnownWords(Sentence sentence, List<Mention> mentions) {
    int words = sentence.tokens().size();
    this.sentence = sentence;
    this.mentions = mentions;
    this.kinds = (Set<String>[]) new Set<?>[words];
    this.frames = (Optional<Frame>[]) new Optional<?>[words];
    this.over = (Optional<Mention>[]) new Optional<?>[words];
    this.names = (List<String>[]) new List<?>[words];
  }

  /**
   * Bits of kinds, two numbers for each word: as a subject, and as anything else.
   *
   * @param book the rule book whose kinds they are
   * @param of the bits
   * @param known whether they were worked out
   */
  record Bits(KindBits book, long[] of, boolean[] known) {}

  /** The bits of the words for one rule book. */
  Bits bits(KindBits book) {
    for (Bits known : bits) {
      if (known.book == book) {
        return known;
      }
    }
    int size = 2 * sentence.tokens().size();
    Bits fresh = new Bits(book, new long[size], new boolean[size]);
    bits.add(fresh);
    return fresh;
  }
}
