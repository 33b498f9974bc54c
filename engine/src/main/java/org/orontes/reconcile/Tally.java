package org.orontes.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Counts values by the independent origins behind them. */
final class Tally {
  private Tally() {}

  /**
   * A value and its claims.
   *
   * @param value what is said
   * @param claims who says so
   */
  record Entry<V>(V value, List<ClaimInContext> claims) {}

  /** Values with their claims; those of more articles first, then by their text. */
  static <V> List<Entry<V>> of(
      List<ClaimInContext> claims, Function<ClaimInContext, @Nullable V> value) {
    Map<String, Entry<V>> byText = new TreeMap<>();
    for (ClaimInContext c : claims) {
      V v = value.apply(c);
      if (v != null) {
        byText.computeIfAbsent(v.toString(), k -> new Entry<>(v, new ArrayList<>())).claims.add(c);
      }
    }
    List<Entry<V>> entries = new ArrayList<>(byText.values());
    entries.sort(
        (a, b) -> {
          int byArticles = Long.compare(articles(b), articles(a));
          return byArticles != 0 ? byArticles : a.value.toString().compareTo(b.value.toString());
        });
    return entries;
  }

  private static long articles(Entry<?> entry) {
    return entry.claims.stream().map(c -> c.article().id()).distinct().count();
  }
}
