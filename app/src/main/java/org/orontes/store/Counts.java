package org.orontes.store;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What was counted for a filter in a revision: counted once, since neither the revision nor the
 * filter changes. Thread-safe.
 *
 * @param <T> what a count gives; whoever gets it must not change it
 */
final class Counts<T> {
  private final Map<String, T> kept;

  /**
   * Nothing counted yet.
   *
   * @param most how many to keep; those that were asked for longest ago go first
   */
  Counts(int most) {
    kept =
        Collections.synchronizedMap(
            new LinkedHashMap<>(64, 0.75f, true) {
              @java.io.Serial private static final long serialVersionUID = 1L;

              @Override
              protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
                return size() > most;
              }
            });
  }

  T get(String key, Supplier<T> count) {
    T before = kept.get(key);
    if (before != null) {
      return before;
    }
    T counted = count.get();
    kept.put(key, counted);
    return counted;
  }
}
