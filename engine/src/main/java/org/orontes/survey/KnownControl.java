package org.orontes.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Control;

/** Who held what, as known from what was published by a day. */
public final class KnownControl {
  private KnownControl() {}

  /**
   * The stretches that were believed on a day, with the ends they had then: a stretch that a later
   * report ended still lasts.
   *
   * @param all the stretches of a situation, in its order
   * @param at the day
   */
  public static List<Control> at(List<Control> all, LocalDate at) {
    Map<String, List<Control>> byPlace = new LinkedHashMap<>();
    for (Control c : all) {
      boolean begun = c.knownFrom() == null || !c.knownFrom().isAfter(at);
      boolean stands = c.knownTo() == null || !c.knownTo().isBefore(at);
      if (begun && stands) {
        byPlace.computeIfAbsent(c.place(), k -> new ArrayList<>()).add(c);
      }
    }
    List<Control> known = new ArrayList<>();
    for (List<Control> place : byPlace.values()) {
      List<Control> sorted = new ArrayList<>(place);
      sorted.sort((a, b) -> day(a).compareTo(day(b)));
      for (int i = 0; i < sorted.size(); i++) {
        LocalDate next = i + 1 < sorted.size() ? sorted.get(i + 1).from() : null;
        known.add(until(sorted.get(i), next));
      }
    }
    return known;
  }

  /** Stretches without a day come last, as in the situation. */
  private static LocalDate day(Control c) {
    return c.from() == null ? LocalDate.MAX : c.from();
  }

  private static Control until(Control c, @Nullable LocalDate next) {
    LocalDate to =
        next == null
            ? null
            : c.from() != null && !next.isAfter(c.from()) ? c.from() : next.minusDays(1);
    return new Control(
        c.place(),
        c.name(),
        c.at(),
        c.holder(),
        c.holderName(),
        c.status(),
        c.from(),
        to,
        c.knownFrom(),
        null,
        c.according(),
        c.incidents(),
        c.claims());
  }
}
