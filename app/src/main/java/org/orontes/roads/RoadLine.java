package org.orontes.roads;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a road as map data has it.
 *
 * @param name its number or name, or null
 * @param kind motorway, road, bridge
 * @param points in order, at least two
 */
record RoadLine(@Nullable String name, String kind, List<Point> points) {
  RoadLine {
    points = List.copyOf(points);
    if (points.size() < 2) {
      throw new IllegalArgumentException("A line has two ends");
    }
  }

  /**
   * A point, rounded to about a metre so that lines that meet share it.
   *
   * @param lat degrees north
   * @param lon degrees east
   */
  record Point(double lat, double lon) {
    private static final double STEP = 1e5;
    private static final double EARTH_RADIUS_KM = 6371.0;

    Point {
      lat = Math.round(lat * STEP) / STEP;
      lon = Math.round(lon * STEP) / STEP;
    }

    /** Great-circle distance, by the haversine formula. */
    double distanceKm(double otherLat, double otherLon) {
      double halfLat = Math.sin(Math.toRadians(otherLat - lat) / 2);
      double halfLon = Math.sin(Math.toRadians(otherLon - lon) / 2);
      double chord =
          halfLat * halfLat
              + Math.cos(Math.toRadians(lat))
                  * Math.cos(Math.toRadians(otherLat))
                  * halfLon
                  * halfLon;
      return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
    }
  }
}
