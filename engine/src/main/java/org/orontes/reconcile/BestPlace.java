package org.orontes.reconcile;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orontes.model.ArticleId;
import org.orontes.model.EventPlace;
import org.orontes.model.Place;

/**
 * Where an incident was, when its claims tell several places: the one that most articles tell or
 * agree with, and of these the smallest. A report that names the province agrees with one that
 * names a town of it, so the town has both behind it; a town elsewhere that one report names has
 * one, however small it is.
 */
final class BestPlace {
  /** Places beyond the first so many have few articles behind them and would cost their square. */
  private static final int MOST = 30;

  private final Fit fit;

  BestPlace(Fit fit) {
    this.fit = fit;
  }

  private record Candidate(EventPlace place, Place listed, Set<ArticleId> articles) {}

  /** The best of the places told; one of an unknown name only if none is on the map. */
  Optional<EventPlace> of(List<ClaimInContext> claims) {
    List<Tally.Entry<EventPlace>> told = Tally.of(claims, c -> c.claim().place());
    List<Candidate> listed = told.stream().flatMap(e -> candidate(e).stream()).limit(MOST).toList();
    if (listed.isEmpty()) {
      return told.stream().map(Tally.Entry::value).findFirst();
    }
    return listed.stream()
        .min(
            Comparator.<Candidate>comparingLong(c -> -support(c, listed))
                .thenComparing(c -> c.listed().precision())
                .thenComparing(listed::indexOf))
        .map(Candidate::place);
  }

  /** True if a town says more than a place that was told: it is in no list, or around the town. */
  boolean isFiner(Place town, @Nullable EventPlace told) {
    Place listed = told == null ? null : told.place();
    return listed == null
        || (listed.precision().ordinal() > town.precision().ordinal() && fit.holds(listed, town));
  }

  private static Optional<Candidate> candidate(Tally.Entry<EventPlace> entry) {
    Place listed = entry.value().place();
    return listed == null
        ? Optional.empty()
        : Optional.of(
            new Candidate(
                entry.value(),
                listed,
                entry.claims().stream().map(c -> c.article().id()).collect(Collectors.toSet())));
  }

  private long support(Candidate one, List<Candidate> all) {
    return all.stream()
        .filter(other -> agree(one.listed(), other.listed()))
        .flatMap(other -> other.articles().stream())
        .distinct()
        .count();
  }

  private boolean agree(Place a, Place b) {
    return a.id().equals(b.id()) || fit.holds(a, b) || fit.holds(b, a);
  }
}
