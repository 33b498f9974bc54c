package org.orontes.annotate.times;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Feasts: "Christmas Eve", "last Thanksgiving", "Easter 2016". */
final class HolidayMeanings {
  private HolidayMeanings() {}

  static void addTo(Map<String, Meaning> byName) {
    byName.put("holiday", HolidayMeanings::holiday);
    byName.put(
        "moving-feast",
        (match, scene) ->
            Value.open(Value.UNKNOWN, "a feast of the lunar calendar, not worked out"));
  }

  private static Value holiday(Match match, Scene scene) {
    String spec = match.text("holiday", "");
    Integer year = Years.find(match, scene);
    if (year != null) {
      return Value.of(Holidays.in(year, spec), Value.STATED);
    }
    LocalDate published = scene.published();
    if (published == null) {
      return scene.unanchored(Value.UNKNOWN);
    }
    List<Period> candidates = new ArrayList<>();
    for (int y = published.getYear() - 2; y <= published.getYear() + 1; y++) {
      candidates.add(Holidays.in(y, spec));
    }
    return Nearest.which(match.text("which", "0"), candidates, scene, published);
  }
}
