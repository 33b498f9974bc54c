package org.orontes.page;

import java.util.List;
import org.orontes.model.Place;

/**
 * Degrees to pixels: equirectangular, true to scale in the middle of the map. Good for the few
 * hundred kilometres that one map shows.
 */
final class Projection {
  static final double WIDTH = 760;
  private static final double MAX_HEIGHT = 500;
  private static final double MIN_HEIGHT = 240;
  private static final double MARGIN = 56;
  private static final double MIN_SPAN_KM = 30;
  private static final double KM_PER_DEGREE = 111.195;

  private final double west;
  private final double north;
  private final double kmPerDegreeEast;
  private final double pixelsPerKm;
  private final double left;
  private final double top;
  private final double height;

  Projection(List<Place> places) {
    double minLat = places.stream().mapToDouble(Place::lat).min().orElse(0);
    double maxLat = places.stream().mapToDouble(Place::lat).max().orElse(0);
    double minLon = places.stream().mapToDouble(Place::lon).min().orElse(0);
    double maxLon = places.stream().mapToDouble(Place::lon).max().orElse(0);
    west = minLon;
    north = maxLat;
    double cosine = Math.cos(Math.toRadians((minLat + maxLat) / 2));
    kmPerDegreeEast = KM_PER_DEGREE * Math.max(0.05, cosine);
    double wide = Math.max(MIN_SPAN_KM, (maxLon - minLon) * kmPerDegreeEast);
    double high = Math.max(MIN_SPAN_KM, (maxLat - minLat) * KM_PER_DEGREE);
    double across = (WIDTH - 2 * MARGIN - 60) / wide;
    pixelsPerKm = Math.min(across, (MAX_HEIGHT - 2 * MARGIN) / high);
    double used = (maxLat - minLat) * KM_PER_DEGREE * pixelsPerKm;
    height = Math.max(MIN_HEIGHT, used + 2 * MARGIN);
    top = (height - used) / 2;
    left = (WIDTH - (maxLon - minLon) * kmPerDegreeEast * pixelsPerKm) / 2;
  }

  double height() {
    return height;
  }

  double x(double lon) {
    return left + (lon - west) * kmPerDegreeEast * pixelsPerKm;
  }

  double y(double lat) {
    return top + (north - lat) * KM_PER_DEGREE * pixelsPerKm;
  }

  double lon(double x) {
    return west + (x - left) / (kmPerDegreeEast * pixelsPerKm);
  }

  double lat(double y) {
    return north - (y - top) / (KM_PER_DEGREE * pixelsPerKm);
  }

  double pixels(double km) {
    return km * pixelsPerKm;
  }

  /** The roundest length in km that takes at most a fifth of the width. */
  double scaleKm() {
    double most = WIDTH / 5 / pixelsPerKm;
    double power = Math.pow(10, Math.floor(Math.log10(most)));
    return most >= 5 * power ? 5 * power : most >= 2 * power ? 2 * power : power;
  }

  /** Distance in degrees between lines of the grid: about four lines across. */
  double gridStep() {
    double degrees = WIDTH / (kmPerDegreeEast * pixelsPerKm);
    for (double step : new double[] {0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10}) {
      if (degrees / step <= 6) {
        return step;
      }
    }
    return 20;
  }
}
