package org.orontes.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which held places can be reached from which border crossings, on the roads that are known.
 *
 * @param asOf the day it is worked out for, or null for the latest
 * @param places by name
 * @param withoutRoads held places that no known road passes: nothing is said of them
 */
public record Reach(@Nullable LocalDate asOf, List<OfPlace> places, List<Held> withoutRoads) {
  public Reach {
    places = List.copyOf(places);
    withoutRoads = List.copyOf(withoutRoads);
  }

  /**
   * A place and who holds it.
   *
   * @param place id
   * @param name as shown
   * @param holder id or name, or null if nobody is known to
   * @param holderName as shown, or null
   */
  public record Held(
      String place, String name, @Nullable String holder, @Nullable String holderName) {}

  /**
   * What can be reached.
   *
   * @param held the place
   * @param from crossings from which a way leads there, nearest by places passed first
   * @param barred crossings to which the roads lead, but every way passes a place that another side
   *     holds, that is fought over or where the road is closed
   */
  public record OfPlace(Held held, List<Way> from, List<Barred> barred) {
    public OfPlace {
      from = List.copyOf(from);
      barred = List.copyOf(barred);
    }
  }

  /**
   * A way from a crossing.
   *
   * @param crossing id
   * @param name as shown
   * @param via names of the places on the way, from the crossing on, both ends left out
   * @param unknown names of those of them of which no report tells who holds them
   * @param told the roads on the way that only reports tell of, from the crossing on
   */
  public record Way(
      String crossing, String name, List<String> via, List<String> unknown, List<ToldRoad> told) {
    public Way {
      via = List.copyOf(via);
      unknown = List.copyOf(unknown);
      told = List.copyOf(told);
    }
  }

  /**
   * A crossing from which no way is left.
   *
   * @param crossing id
   * @param name as shown
   * @param at names of the places that bar the shortest way
   */
  public record Barred(String crossing, String name, List<String> at) {
    public Barred {
      at = List.copyOf(at);
    }
  }
}
