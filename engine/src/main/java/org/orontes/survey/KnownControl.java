package org.orontes.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Control;

/** Who held what, as known from what was published by a day. */
public final class KnownControl {
  private KnownControl() {}

  /**
   * A stretch of control as far as its times go.
   *
   * @param place id
   * @param from first day, or null if not stated
   * @param knownFrom publication day from which it was known, or null if undated
   * @param knownTo last publication day on which it was believed, or null while it is
   */
  public record Stretch(
      String place,
      @Nullable LocalDate from,
      @Nullable LocalDate knownFrom,
      @Nullable LocalDate knownTo) {
    private boolean stands(LocalDate at) {
      return (knownFrom == null || !knownFrom.isAfter(at))
          && (knownTo == null || !knownTo.isBefore(at));
    }

    /** Stretches without a day come last, as in the situation. */
    private LocalDate day() {
      return from == null ? LocalDate.MAX : from;
    }
  }

  /**
   * A stretch that was believed.
   *
   * @param index where it stands in the list that was given
   * @param to its last day as it was known then, or null while it lasted
   */
  public record Believed(int index, @Nullable LocalDate to) {}

  /**
   * The stretches that were believed on a day, with the ends they had then: a stretch that a later
   * report ended still lasts.
   *
   * @param all of any number of places, in the order of the situation
   * @param at the day
   */
  public static List<Believed> believed(List<Stretch> all, LocalDate at) {
    Map<String, List<Integer>> byPlace = new LinkedHashMap<>();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).stands(at)) {
        byPlace.computeIfAbsent(all.get(i).place(), k -> new ArrayList<>()).add(i);
      }
    }
    List<Believed> believed = new ArrayList<>();
    for (List<Integer> place : byPlace.values()) {
      place.sort(Comparator.comparing(i -> all.get(i).day()));
      for (int i = 0; i < place.size(); i++) {
        LocalDate next = i + 1 < place.size() ? all.get(place.get(i + 1)).from() : null;
        believed.add(new Believed(place.get(i), until(all.get(place.get(i)).from(), next)));
      }
    }
    return believed;
  }

  private static @Nullable LocalDate until(@Nullable LocalDate from, @Nullable LocalDate next) {
    return next == null ? null : from != null && !next.isAfter(from) ? from : next.minusDays(1);
  }

  /**
   * The same over whole objects.
   *
   * @param all the stretches of a situation, in its order
   * @param at the day
   */
  public static List<Control> at(List<Control> all, LocalDate at) {
    List<Stretch> stretches =
        all.stream()
            .map(c -> new Stretch(c.place(), c.from(), c.knownFrom(), c.knownTo()))
            .toList();
    return believed(stretches, at).stream().map(b -> ending(all.get(b.index()), b.to())).toList();
  }

  private static Control ending(Control c, @Nullable LocalDate to) {
    return new Control(
        c.place(),
        c.name(),
        c.at(),
        c.holder(),
        c.holderName(),
        c.status(),
        c.from(),
        c.atLatest(),
        to,
        c.knownFrom(),
        null,
        c.according(),
        c.incidents(),
        c.claims());
  }
}
