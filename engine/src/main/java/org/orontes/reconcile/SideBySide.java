package org.orontes.reconcile;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Work on a long list in parts, on several threads. The parts depend on the length of the list
 * alone and what comes of them is put together in its order, so the outcome is that of one thread.
 */
final class SideBySide {
  /** Articles, incidents or groups in one part: far more than it costs to hand one out. */
  private static final int PART = 1024;

  private SideBySide() {}

  /** What comes of each part, in order. The work must not change anything that parts share. */
  static <T, R> List<R> parts(List<T> all, Function<List<T>, R> work) {
    return IntStream.range(0, (all.size() + PART - 1) / PART)
        .parallel()
        .mapToObj(i -> work.apply(all.subList(i * PART, Math.min(all.size(), (i + 1) * PART))))
        .toList();
  }

  /** What comes of all parts, one after another. */
  static <T, R> List<R> flat(List<T> all, Function<List<T>, List<R>> work) {
    return parts(all, work).stream().flatMap(List::stream).toList();
  }
}
