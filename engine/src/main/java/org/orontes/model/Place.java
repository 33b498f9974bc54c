package org.orontes.model;

import org.jspecify.annotations.Nullable;

/**
 * A place on the map.
 *
 * @param id {@code place:…}, with the GeoNames number where there is one
 * @param name as shown to a reader
 * @param lat degrees north, -90..90
 * @param lon degrees east, -180..180
 * @param radiusKm how far from the point the place reaches or may lie, above 0
 * @param precision how large an area it stands for
 * @param country ISO 3166-1 alpha-2, or null for seas and regions over borders
 * @param province id of the first-level division that holds it, or null
 */
public record Place(
    String id,
    String name,
    double lat,
    double lon,
    double radiusKm,
    Precision precision,
    @Nullable String country,
    @Nullable String province) {
  /** How the id of a place starts that stands for a finer one that was withheld. */
  public static final String OBSCURED = "place:obscured/";

  private static final double EARTH_RADIUS_KM = 6371.0;

  public Place {
    if (!id.startsWith("place:") || !(Math.abs(lat) <= 90) || !(Math.abs(lon) <= 180)) {
      throw new IllegalArgumentException("Not a place: " + id + " " + lat + " " + lon);
    }
    if (!(radiusKm > 0)) {
      throw new IllegalArgumentException("A place has an extent: " + id);
    }
  }

  /** True if it stands for a finer place that was withheld. */
  public boolean isObscured() {
    return id.startsWith(OBSCURED);
  }

  /** Great-circle distance to another place's point, by the haversine formula. */
  public double distanceKm(Place other) {
    double fromLat = Math.toRadians(lat);
    double toLat = Math.toRadians(other.lat);
    double halfLat = Math.sin((toLat - fromLat) / 2);
    double halfLon = Math.sin(Math.toRadians(other.lon - lon) / 2);
    double chord = halfLat * halfLat + Math.cos(fromLat) * Math.cos(toLat) * halfLon * halfLon;
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
  }
}
