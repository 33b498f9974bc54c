package org.orontes.annotate.times;

import java.util.HashMap;
import java.util.Map;

/** The meanings by the names that patterns call them. */
final class Meanings {
  private final Map<String, Meaning> byName = new HashMap<>();

  Meanings() {
    DateMeanings.addTo(byName);
    NumericDates.addTo(byName);
    HolidayMeanings.addTo(byName);
    WeekdayMeanings.addTo(byName);
    MonthMeanings.addTo(byName);
    OffsetMeanings.addTo(byName);
    CountMeanings.addTo(byName);
    QuarterMeanings.addTo(byName);
    ClockMeanings.addTo(byName);
    PlainMeanings.addTo(byName);
  }

  /**
   * The meaning of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  Meaning get(String name) {
    Meaning meaning = byName.get(name);
    if (meaning == null) {
      throw new IllegalArgumentException("There is no meaning " + name);
    }
    return meaning;
  }
}
