package org.orontes.store;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How many rows pass a filter in a revision: counted once, since neither the revision nor the
 * filter changes. Thread-safe.
 */
final class Counts {
  private static final int KEPT = 2_000;

  private final Map<String, Long> kept =
      Collections.synchronizedMap(
          new LinkedHashMap<>(64, 0.75f, true) {
            @java.io.Serial private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
              return size() > KEPT;
            }
          });

  long get(String key, LongSupplier count) {
    Long before = kept.get(key);
    if (before != null) {
      return before;
    }
    long counted = count.getAsLong();
    kept.put(key, counted);
    return counted;
  }
}
