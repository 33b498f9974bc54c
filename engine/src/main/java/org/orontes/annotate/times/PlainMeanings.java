package org.orontes.annotate.times;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Meanings that pass on, widen or withhold what is inside. */
final class PlainMeanings {
  /** A list of dates, each a mention of its own. */
  static final Meaning EACH = (match, scene) -> Value.open(Value.UNKNOWN, "a list of times");

  private PlainMeanings() {}

  static void addTo(Map<String, Meaning> byName) {
    byName.put("skip", (match, scene) -> Value.NONE);
    byName.put("each", EACH);
    byName.put("vague", (match, scene) -> Value.open(Value.UNKNOWN, "vague"));
    byName.put("same", (match, scene) -> inside(match, scene));
    byName.put("about", (match, scene) -> inside(match, scene).roughly());
    byName.put("week-of", PlainMeanings::weekOf);
    byName.put("span", PlainMeanings::span);
  }

  /** The value of the inner match called "day", else of the newest one. */
  private static Value inside(Match match, Scene scene) {
    Match day = match.inner("day");
    if (day != null) {
      return scene.value(day);
    }
    for (@Nullable Slots at = match.slots(); at != null; at = at.rest()) {
      if (at.value() instanceof Match inner) {
        return scene.value(inner);
      }
    }
    throw new IllegalStateException(match.pattern().id() + " has nothing inside");
  }

  /** "the week of March 6". */
  private static Value weekOf(Match match, Scene scene) {
    Value day = inside(match, scene);
    return day.period() == null
        ? day
        : Value.of(Unit.WEEK.around(day.period().from()), day.basis());
  }

  /** "overnight Friday to Saturday", "the night of 7 to 8 December": from one day to the other. */
  private static Value span(Match match, Scene scene) {
    Optional<Period> from = scene.period(match.inner("from"));
    Optional<Period> to = scene.period(match.inner("to"));
    if (from.isEmpty() || to.isEmpty() || to.get().to().isBefore(from.get().from())) {
      return inside(match, scene);
    }
    return Value.of(Period.span(from.get().from(), to.get().to()), Value.STATED);
  }
}
