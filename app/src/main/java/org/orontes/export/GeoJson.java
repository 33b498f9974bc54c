package org.orontes.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.orontes.json.Json;
import org.orontes.model.Place;

/**
 * Features of RFC 7946 with the times of OGC Features and Geometries JSON (JSON-FG): {@code time}
 * is when it was so. When it was known stands in the properties, after {@code start} and {@code
 * end}, so that QGIS, which takes the first fields of such names, picks the right pair.
 */
final class GeoJson {
  static final String MEDIA_TYPE = "application/geo+json";

  private static final double METRES_PER_KM = 1000;

  private GeoJson() {}

  /** The head of a collection; its features follow. */
  static ObjectNode collection() {
    ObjectNode head = Json.object();
    head.put("type", "FeatureCollection");
    head.set(
        "conformsTo", Json.texts(List.of("http://www.opengis.net/spec/json-fg-1/0.2/conf/core")));
    return head;
  }

  /** A feature without properties. */
  static ObjectNode feature(String id, @Nullable ObjectNode geometry) {
    ObjectNode feature = Json.object();
    feature.put("type", "Feature").put("id", id);
    feature.set("geometry", geometry);
    return feature;
  }

  /** A point, longitude first; null where no place is known. */
  static @Nullable ObjectNode point(@Nullable Place place) {
    if (place == null) {
      return null;
    }
    ObjectNode geometry = Json.object();
    geometry.put("type", "Point").putArray("coordinates").add(place.lon()).add(place.lat());
    return geometry;
  }

  /** A straight line between two places; null where either is not known. */
  static @Nullable ObjectNode line(@Nullable Place from, @Nullable Place to) {
    if (from == null || to == null) {
      return null;
    }
    ObjectNode geometry = Json.object();
    ArrayNode points = geometry.put("type", "LineString").putArray("coordinates");
    points.addArray().add(from.lon()).add(from.lat());
    points.addArray().add(to.lon()).add(to.lat());
    return geometry;
  }

  /**
   * When it was so: a day, an interval (open ends as {@code ..}), or null where nothing is known.
   */
  static void time(ObjectNode feature, @Nullable LocalDate from, @Nullable LocalDate to) {
    if (from == null && to == null) {
      feature.putNull("time");
    } else if (from != null && from.equals(to)) {
      feature.putObject("time").put("date", from.toString());
    } else {
      ArrayNode interval = feature.putObject("time").putArray("interval");
      interval.add(from == null ? ".." : from.toString());
      interval.add(to == null ? ".." : to.toString());
    }
  }

  /** {@code start} and {@code end} as moments: the whole of both days. */
  static void startEnd(ObjectNode properties, @Nullable LocalDate from, @Nullable LocalDate to) {
    properties.put("start", from == null ? null : from + "T00:00:00Z");
    properties.put("end", to == null ? null : to + "T23:59:59Z");
  }

  static void known(ObjectNode properties, @Nullable LocalDate from, @Nullable LocalDate to) {
    properties.put("known_from", from == null ? null : from + "T00:00:00Z");
    properties.put("known_to", to == null ? null : to + "T23:59:59Z");
  }

  /** Name and precision of a place. */
  static void place(ObjectNode properties, @Nullable String name, @Nullable Place place) {
    properties.put("place", name);
    if (place != null) {
      properties.put("place_id", place.id());
      properties.put("geo_level", place.precision().name().toLowerCase(Locale.ROOT));
      properties.put("precision_m", Math.round(place.radiusKm() * METRES_PER_KM));
      properties.put("obscured", place.isObscured());
    }
  }
}
