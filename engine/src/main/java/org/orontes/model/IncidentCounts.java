package org.orontes.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Incidents counted in groups, each incident once.
 *
 * @param by what they are grouped by, outermost first, as the words of the command
 * @param rows by key; what is not known last
 * @param total all of them
 * @param withoutDay how many of all have no day, or only a longer time
 * @param withoutPlace how many of all have no place on the map
 */
public record IncidentCounts(
    List<String> by, List<Row> rows, Row total, int withoutDay, int withoutPlace) {
  public IncidentCounts {
    by = List.copyOf(by);
    rows = List.copyOf(rows);
  }

  /**
   * One group.
   *
   * @param keys one for each of {@code by}; none for the total
   * @param incidents how many, denied and planned ones left out
   * @param corroborated how many of them at least two independent origins tell
   * @param disputed how many of them others deny
   * @param killedMin the least that any origin's last word gives, summed; those without a number
   *     add nothing
   * @param killedMax the most, summed; "at least 5" counts as 5 here and in {@code openEnded}
   * @param withKilled how many of them have a number of killed
   * @param openEnded how many of them may have more killed than the number says: "at least 5"
   */
  public record Row(
      List<Key> keys,
      int incidents,
      int corroborated,
      int disputed,
      long killedMin,
      long killedMax,
      int withKilled,
      int openEnded) {
    public Row {
      keys = List.copyOf(keys);
      if (killedMax < killedMin || incidents < corroborated || incidents < openEnded) {
        throw new IllegalArgumentException("Counts do not add up: " + keys);
      }
    }
  }

  /**
   * The value of one grouping.
   *
   * @param id of a place or actor; else the value itself; null if not known
   * @param name as shown, or null if not known
   */
  public record Key(@Nullable String id, @Nullable String name) {}
}
