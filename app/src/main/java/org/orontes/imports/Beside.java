package org.orontes.imports;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.orontes.model.EventType;
import org.orontes.model.Incident;
import org.orontes.model.Place;
import org.orontes.model.Precision;
import org.orontes.model.Status;

/**
 * Events of an ACLED table laid beside incidents: which are the same, which only one of the two
 * has.
 *
 * <p>Two can be the same if their days are no further apart than the table's precision of time
 * allows, their places no further than its precision of place and the incident's radius allow, and
 * ACLED's event type is the same. Of several the closest are paired, each with one other; the
 * choice depends on nothing but the two lists. That a pair is found says that both may tell of one
 * event, not that either is right.
 *
 * @param matched pairs, by day
 * @param onlyOurs incidents without a partner that the table could have had, by day
 * @param onlyTheirs events without a partner, by day
 * @param notComparable incidents without a day, a place or an ACLED type
 * @param outside incidents before the table's first day or after its last
 */
public record Beside(
    List<Pair> matched,
    List<Incident> onlyOurs,
    List<AcledRow> onlyTheirs,
    int notComparable,
    int outside) {
  /** By {@code time_precision}: how many days apart two may be. */
  private static final int[] DAYS = {0, 1, 7, 31};

  /** By {@code geo_precision}: how many kilometres apart two may be. */
  private static final double[] KILOMETRES = {0, 15, 40, 150};

  /** What a day weighs against a kilometre when the closest pair is looked for. */
  private static final double KM_PER_DAY = 10;

  /** What another sub-event weighs: as much as two days. */
  private static final double OTHER_SUB_EVENT_KM = 20;

  private static final Set<Status> HAPPENED =
      Set.of(Status.CORROBORATED, Status.SINGLE_ORIGIN, Status.DISPUTED, Status.SUPERSEDED);

  public Beside {
    matched = List.copyOf(matched);
    onlyOurs = List.copyOf(onlyOurs);
    onlyTheirs = List.copyOf(onlyTheirs);
  }

  /**
   * An incident and an event that may be one.
   *
   * @param incident ours
   * @param row theirs
   * @param daysApart 0 if the event's day lies within the incident's
   * @param kmApart between the points, or null if only the names of the places agree
   * @param sameSubEvent true if ACLED's sub-event is the same too
   */
  public record Pair(
      Incident incident,
      AcledRow row,
      long daysApart,
      @Nullable Double kmApart,
      boolean sameSubEvent) {
    private double cost() {
      return (kmApart == null ? 0 : kmApart)
          + daysApart * KM_PER_DAY
          + (sameSubEvent ? 0 : OTHER_SUB_EVENT_KM);
    }
  }

  /** Lays a table beside incidents. */
  public static Beside of(Collection<AcledRow> rows, Collection<Incident> incidents) {
    TreeMap<LocalDate, List<AcledRow>> byDay = new TreeMap<>();
    rows.forEach(row -> byDay.computeIfAbsent(row.day(), day -> new ArrayList<>()).add(row));
    List<Incident> comparable = new ArrayList<>();
    int notComparable = 0;
    int outside = 0;
    for (Incident incident : incidents) {
      if (!HAPPENED.contains(incident.status())) {
        continue;
      }
      if (!isComparable(incident)) {
        notComparable++;
      } else if (isOutside(incident, byDay)) {
        outside++;
      } else {
        comparable.add(incident);
      }
    }
    List<Pair> pairs = pairs(comparable, byDay);
    Set<String> ours = new HashSet<>();
    Set<AcledRow> theirs = new HashSet<>();
    for (Pair pair : pairs) {
      ours.add(pair.incident.id().value());
      theirs.add(pair.row);
    }
    return new Beside(
        pairs.stream()
            .sorted(Comparator.comparing((Pair p) -> p.row.day()).thenComparing(p -> p.row.id()))
            .toList(),
        comparable.stream()
            .filter(i -> !ours.contains(i.id().value()))
            .sorted(Comparator.comparing(Beside::firstDay).thenComparing(Incident::id))
            .toList(),
        rows.stream()
            .filter(row -> !theirs.contains(row))
            .sorted(Comparator.comparing(AcledRow::day).thenComparing(AcledRow::id))
            .toList(),
        notComparable,
        outside);
  }

  private static boolean isComparable(Incident incident) {
    return incident.from() != null
        && incident.type().acled() != null
        && (incident.place() != null || incident.placeName() != null)
        && (incident.place() == null || incident.place().precision() != Precision.COUNTRY);
  }

  private static LocalDate firstDay(Incident incident) {
    LocalDate from = incident.from();
    if (from == null) {
      throw new IllegalStateException("Not comparable: " + incident.id());
    }
    return from;
  }

  private static LocalDate lastDay(Incident incident) {
    LocalDate to = incident.to();
    return to == null ? firstDay(incident) : to;
  }

  private static boolean isOutside(Incident incident, TreeMap<LocalDate, List<AcledRow>> byDay) {
    return byDay.isEmpty()
        || lastDay(incident).isBefore(byDay.firstKey())
        || firstDay(incident).isAfter(byDay.lastKey());
  }

  /** All pairs that can be, closest first; then each takes part in the first of its pairs. */
  private static List<Pair> pairs(
      List<Incident> incidents, TreeMap<LocalDate, List<AcledRow>> byDay) {
    List<Pair> possible = new ArrayList<>();
    int reach = DAYS[DAYS.length - 1];
    for (Incident incident : incidents) {
      Map<LocalDate, List<AcledRow>> near =
          byDay.subMap(
              firstDay(incident).minusDays(reach), true, lastDay(incident).plusDays(reach), true);
      near.values()
          .forEach(
              rows ->
                  rows.forEach(
                      row -> {
                        Pair pair = compare(incident, row);
                        if (pair != null) {
                          possible.add(pair);
                        }
                      }));
    }
    possible.sort(
        Comparator.comparingDouble(Pair::cost)
            .thenComparing(p -> p.row.id())
            .thenComparing(p -> p.incident.id()));
    Set<String> ours = new HashSet<>();
    Set<AcledRow> theirs = new HashSet<>();
    List<Pair> chosen = new ArrayList<>();
    for (Pair pair : possible) {
      if (!ours.contains(pair.incident.id().value()) && !theirs.contains(pair.row)) {
        ours.add(pair.incident.id().value());
        theirs.add(pair.row);
        chosen.add(pair);
      }
    }
    return chosen;
  }

  private static @Nullable Pair compare(Incident incident, AcledRow row) {
    EventType.Acled type = incident.type().acled();
    if (type == null || !type.eventType().equalsIgnoreCase(row.eventType())) {
      return null;
    }
    long days = daysApart(incident, row.day());
    if (days > DAYS[row.timePrecision()]) {
      return null;
    }
    boolean same = type.subEventType().equalsIgnoreCase(row.subEventType());
    Place place = incident.place();
    if (place == null || row.lat() == null || row.lon() == null) {
      String name = incident.placeName() == null ? "" : incident.placeName();
      boolean sameName =
          !name.isEmpty()
              && name.toLowerCase(Locale.ROOT).equals(row.location().toLowerCase(Locale.ROOT));
      return sameName ? new Pair(incident, row, days, null, same) : null;
    }
    Place point =
        new Place(
            "place:theirs", row.location(), row.lat(), row.lon(), 1, Precision.CITY, null, null);
    double km = place.distanceKm(point);
    boolean near = km <= Math.max(KILOMETRES[row.geoPrecision()], place.radiusKm());
    return near ? new Pair(incident, row, days, km, same) : null;
  }

  private static long daysApart(Incident incident, LocalDate day) {
    LocalDate from = firstDay(incident);
    LocalDate to = lastDay(incident);
    return day.isBefore(from)
        ? ChronoUnit.DAYS.between(day, from)
        : day.isAfter(to) ? ChronoUnit.DAYS.between(to, day) : 0;
  }
}
