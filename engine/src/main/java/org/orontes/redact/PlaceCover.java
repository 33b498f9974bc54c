package org.orontes.redact;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Place;
import org.orontes.model.Precision;

/**
 * Places as they may be shown: listed ones as listed, one that is finer than allowed as the square
 * that holds it.
 *
 * <p>The squares are those of a grid laid over the world, the same for every picture: rows of equal
 * height from the South Pole, each cut into columns of about the same width. Nothing is shifted at
 * random, which averages out over several pictures.
 */
final class PlaceCover {
  /** Length of a degree of latitude, from the mean radius of the Earth of 6371 km. */
  private static final double KM_PER_DEGREE = 111.195;

  /** So that rows at a pole still have a width. */
  private static final double MIN_COSINE = 0.01;

  private static final Pattern RELATIVE = Pattern.compile("(place:[^/]+)/(\\d+)km(?:-([a-z]+))?");

  private final double km;
  private final PublicNames known;
  private final Map<String, String> unlisted = new HashMap<>();

  PlaceCover(double km, PublicNames known) {
    this.km = km;
    this.known = known;
  }

  /** True if places may be too fine. */
  boolean coarsens() {
    return km > 0;
  }

  @Nullable Place cover(@Nullable Place place) {
    return place == null || place.isObscured()
        ? place
        : km > 0 && (place.radiusKm() < km || place.precision() == Precision.POINT)
            ? square(place)
            : asListed(place);
  }

  /** The id of a place by the id or name that stands for it. */
  String coverKey(String key) {
    Place listed = find(key);
    Place covered = cover(listed);
    return covered != null ? covered.id() : isObscured(key) ? key : unlisted(key);
  }

  /** The name of a place by the id or name that stands for it. */
  String nameOf(String key) {
    Place covered = cover(find(key));
    return covered != null ? covered.name() : unlisted(key);
  }

  /** A place without a listed point: told from others, not named. */
  String unlisted(String key) {
    String asKey = key.toLowerCase(Locale.ROOT);
    if (asKey.matches("unlisted place \\d+")) {
      return asKey;
    }
    return unlisted.computeIfAbsent(asKey, k -> "unlisted place " + (unlisted.size() + 1));
  }

  private @Nullable Place find(String key) {
    return known.findPlace(key).orElse(null);
  }

  private static boolean isObscured(String key) {
    return key.startsWith(Place.OBSCURED);
  }

  private Place asListed(Place place) {
    Place listed = find(place.id());
    if (listed != null) {
      return listed;
    }
    Matcher relative = RELATIVE.matcher(place.id());
    Place base = relative.matches() ? find(relative.group(1)) : null;
    if (base != null) {
      String direction = relative.group(3) == null ? "from" : relative.group(3) + " of";
      return named(place, place.id(), relative.group(2) + " km " + direction + " " + base.name());
    }
    return named(
        place,
        String.format(Locale.ROOT, "place:unlisted/%.2f,%.2f", place.lat(), place.lon()),
        unlisted(place.id()));
  }

  private static Place named(Place place, String id, String name) {
    return new Place(
        id,
        name,
        place.lat(),
        place.lon(),
        place.radiusKm(),
        place.precision(),
        place.country(),
        place.province());
  }

  private Place square(Place place) {
    double height = km / KM_PER_DEGREE;
    long row = (long) Math.floor((place.lat() + 90) / height);
    double lat = Math.min(90, (row + 0.5) * height - 90);
    double width = height / Math.max(MIN_COSINE, Math.cos(Math.toRadians(lat)));
    long column = (long) Math.floor((place.lon() + 180) / width);
    double lon = Math.min(180, (column + 0.5) * width - 180);
    String area = known.findArea(place).map(name -> " in " + name).orElse("");
    return new Place(
        Place.OBSCURED + number(km) + "km/" + row + "/" + column,
        "area " + degrees(lat, "N", "S") + " " + degrees(lon, "E", "W") + area,
        round(lat),
        round(lon),
        km,
        Precision.REGION,
        place.country(),
        place.province());
  }

  /** A number without a fraction that says nothing: {@code 10}, {@code 2.5}. */
  static String number(double value) {
    return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
  }

  private static String degrees(double value, String positive, String negative) {
    return String.format(Locale.ROOT, "%.2f%s", Math.abs(value), value < 0 ? negative : positive);
  }

  private static double round(double degrees) {
    return Math.round(degrees * 1e4) / 1e4;
  }
}
