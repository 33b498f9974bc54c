package org.orontes.knowledge;

import org.jspecify.annotations.Nullable;
import org.orontes.model.Place;
import org.orontes.model.Precision;

/**
 * A place of the lists.
 *
 * @param place id, name, position and extent
 * @param kind what kind of place
 * @param population of a settlement, 0 if not known
 * @param seat how high it stands: 5 capital of a country, 4 of a province, 3 of a district, 0 none
 */
public record GazetteerEntry(Place place, Kind kind, long population, int seat) {
  /** What kind of place. */
  public enum Kind {
    /** A country. */
    COUNTRY,
    /** A first-level division. */
    PROVINCE,
    /** A second-level division. */
    DISTRICT,
    /** A town, village, camp or neighbourhood. */
    TOWN,
    /** A base, airport, dam, prison, … */
    FACILITY,
    /** A border crossing. */
    CROSSING,
    /** An area without a border of its own, a river, a sea, an island. */
    REGION
  }

  /** Country code, or null. */
  public @Nullable String country() {
    return place.country();
  }

  static Precision precision(Kind kind) {
    return switch (kind) {
      case COUNTRY -> Precision.COUNTRY;
      case PROVINCE -> Precision.PROVINCE;
      case DISTRICT -> Precision.DISTRICT;
      case TOWN -> Precision.CITY;
      case FACILITY, CROSSING -> Precision.POINT;
      case REGION -> Precision.REGION;
    };
  }
}
