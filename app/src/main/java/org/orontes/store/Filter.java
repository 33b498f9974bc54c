package org.orontes.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What to let through; null lets everything.
 *
 * @param from first day, inclusive
 * @param to last day, inclusive
 * @param place id of a place or of the province around it
 * @param box where, or null
 * @param type PLOVER type, or type/mode
 * @param actor id or name of a party
 * @param outlet id
 * @param status of an incident, as the format words it
 * @param factuality of a claim, as the format words it
 * @param article id
 * @param text words that must all be there, in any spelling
 */
public record Filter(
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String place,
    @Nullable Box box,
    @Nullable String type,
    @Nullable String actor,
    @Nullable String outlet,
    @Nullable String status,
    @Nullable String factuality,
    @Nullable String article,
    @Nullable String text) {
  /** Lets everything through. */
  public static final Filter NONE =
      new Filter(null, null, null, null, null, null, null, null, null, null, null);

  /**
   * A box on the map, in degrees. It may cross the 180th meridian: west is then greater than east.
   *
   * @param west -180..180
   * @param south -90..90
   * @param east -180..180
   * @param north -90..90, at least {@code south}
   */
  public record Box(double west, double south, double east, double north) {
    public Box {
      if (!(Math.abs(west) <= 180 && Math.abs(east) <= 180)
          || !(Math.abs(south) <= 90 && Math.abs(north) <= 90)
          || south > north) {
        throw new IllegalArgumentException("box is west,south,east,north in degrees");
      }
    }
  }

  /** The same without words. */
  Filter withoutText() {
    return new Filter(from, to, place, box, type, actor, outlet, status, factuality, article, null);
  }
}
