package org.orontes.annotate.times;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads the year of a match from whichever slot has it. */
final class Years {
  /** "27" is read as a year not further ahead than this. */
  private static final int AHEAD = 19;

  private static final int NO_ANCHOR = 2025;

  private Years() {}

  /**
   * The year, or null if none is said.
   *
   * <p>Slots: {@code year4}, {@code spoken-year}, {@code year2}, and {@code year} for an inner
   * match such as "last year".
   */
  static @Nullable Integer find(Match match, Scene scene) {
    for (String slot : new String[] {"year4", "spoken-year"}) {
      if (match.has(slot)) {
        return match.number(slot);
      }
    }
    if (match.has("year2")) {
      return ofTwoDigits(match.number("year2"), scene.published());
    }
    Match inner = match.inner("year");
    Period year = inner == null ? null : scene.value(inner).period();
    return year == null ? null : Integer.valueOf(year.from().getYear());
  }

  /** The year of that ending nearest below the year of publication plus some years. */
  static int ofTwoDigits(int ending, @Nullable LocalDate published) {
    int latest = (published == null ? NO_ANCHOR : published.getYear()) + AHEAD;
    int year = latest - Math.floorMod(latest, 100) + ending;
    return year > latest ? year - 100 : year;
  }
}
