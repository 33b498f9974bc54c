package org.orontes.annotate.times;

import java.time.LocalDate;
import java.util.Map;

/** Times of day without a day of their own. */
final class ClockMeanings {
  private ClockMeanings() {}

  static void addTo(Map<String, Meaning> byName) {
    byName.put("clock", (match, scene) -> clock(scene));
  }

  /** "at 10:35 a.m.", "at dawn": on the day named nearest, else on that of the event before. */
  private static Value clock(Scene scene) {
    Period day = scene.day();
    if (day != null) {
      return Value.of(day, "day named beside it");
    }
    Period told = scene.story().last(Unit.DAY).orElse(null);
    if (told != null) {
      return Value.of(told, "date of the event before");
    }
    LocalDate published = scene.published();
    return published == null
        ? scene.unanchored(Value.SOME_DAY)
        : Value.of(Period.day(published), "date of " + scene.anchorName());
  }
}
