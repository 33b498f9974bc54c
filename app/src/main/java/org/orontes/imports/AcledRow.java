package org.orontes.imports;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One event of an ACLED table, as far as it is compared.
 *
 * @param id {@code event_id_cnty}
 * @param day {@code event_date}
 * @param timePrecision 1 the day, 2 the week, 3 about the month
 * @param eventType one of ACLED's six
 * @param subEventType one of ACLED's 25
 * @param actor1 as written, or empty
 * @param actor2 as written, or empty
 * @param location name of the place, or empty
 * @param lat degrees north, or null if not given
 * @param lon degrees east, null exactly when {@code lat} is
 * @param geoPrecision 1 the town, 2 near it, 3 a wider area
 * @param fatalities as coded, or null if not given
 */
public record AcledRow(
    String id,
    LocalDate day,
    int timePrecision,
    String eventType,
    String subEventType,
    String actor1,
    String actor2,
    String location,
    @Nullable Double lat,
    @Nullable Double lon,
    int geoPrecision,
    @Nullable Integer fatalities) {
  public AcledRow {
    if ((lat == null) != (lon == null)) {
      throw new IllegalArgumentException("Half a position: " + id);
    }
    if (lat != null && lon != null && !(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) {
      throw new IllegalArgumentException("Not on the Earth: " + id);
    }
  }
}
