package org.orontes.codec;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Place;
import org.orontes.model.Precision;

/**
 * The fields of a place, which stand flat in whatever names one.
 *
 * <p>{@code place_id} and {@code place_name} are added only where the thing that lies there has an
 * id or a name of its own, as a government named by its capital does.
 */
final class PlaceJson {
  private PlaceJson() {}

  static void point(JsonOut json, @Nullable Place place) throws IOException {
    json.number("lat", place == null ? null : Double.valueOf(place.lat()))
        .number("lon", place == null ? null : Double.valueOf(place.lon()))
        .number("radius_km", place == null ? null : Double.valueOf(place.radiusKm()));
  }

  static void precision(JsonOut json, @Nullable Place place) throws IOException {
    json.word("precision", place == null ? null : place.precision());
  }

  /** What the format's own fields do not carry; nothing where there is nothing to add. */
  static void rest(JsonOut json, @Nullable Place place, @Nullable String id, @Nullable String name)
      throws IOException {
    if (place == null) {
      return;
    }
    json.added("country", place.country()).added("province", place.province());
    json.added("place_id", place.id().equals(id) ? null : place.id());
    json.added("place_name", place.name().equals(name) ? null : place.name());
  }

  static @Nullable Place read(JsonIn json, @Nullable String id, @Nullable String name) {
    if (!json.has("lat")) {
      return null;
    }
    return new Place(
        orElse(json, "place_id", id),
        orElse(json, "place_name", name),
        json.number("lat"),
        json.number("lon"),
        json.number("radius_km"),
        json.word(Precision.class, "precision"),
        json.textOrNull("country"),
        json.textOrNull("province"));
  }

  private static String orElse(JsonIn json, String key, @Nullable String other) {
    String value = json.textOrNull(key);
    if (value == null && other == null) {
      throw json.wrong(key + " is missing");
    }
    return value != null ? value : String.valueOf(other);
  }
}
