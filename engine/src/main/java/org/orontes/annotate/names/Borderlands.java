package org.orontes.annotate.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.Gazetteer;
import org.orontes.knowledge.GazetteerEntry;
import org.orontes.model.Place;
import org.orontes.model.Precision;

/**
 * Where the border of two countries lies, as far as a list of points can tell: around the towns of
 * each that are near a town of the other, the whole stretch being its extent. Countries whose towns
 * are far apart have none here. Safe for several threads.
 */
final class Borderlands {
  private static final double NEIGHBOURS_KM = 100;

  /** How near the towns must be; wider where so few are that they tell only of one crossing. */
  private static final double[] NEAR_KM = {60, 100, 150};

  private static final int ENOUGH_TOWNS = 12;
  private static final double MARGIN_KM = 20;
  private static final double KM_PER_DEGREE = 111.2;

  private final Gazetteer gazetteer;
  private final Map<String, List<Place>> towns;
  private final Map<String, Optional<Place>> known = new ConcurrentHashMap<>();

  Borderlands(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.towns = new HashMap<>();
    for (GazetteerEntry entry : gazetteer.listAll()) {
      if (entry.kind() == GazetteerEntry.Kind.TOWN && entry.country() != null) {
        towns.computeIfAbsent(entry.country(), c -> new ArrayList<>()).add(entry.place());
      }
    }
    towns.values().forEach(list -> list.sort(Comparator.comparingDouble(Place::lat)));
  }

  /**
   * The border of two countries, in either order.
   *
   * @param one place id of a country
   * @param other place id of another
   * @return a place without a country, or empty if they are no neighbours
   */
  Optional<Place> find(@Nullable String one, @Nullable String other) {
    Optional<GazetteerEntry> a = gazetteer.find(one);
    Optional<GazetteerEntry> b = gazetteer.find(other);
    if (a.isEmpty() || b.isEmpty() || a.get().country() == null || b.get().country() == null) {
      return Optional.empty();
    }
    boolean inOrder = a.get().place().name().compareTo(b.get().place().name()) <= 0;
    GazetteerEntry first = inOrder ? a.get() : b.get();
    GazetteerEntry second = inOrder ? b.get() : a.get();
    String key = first.country() + "-" + second.country();
    return first.equals(second)
        ? Optional.empty()
        : known.computeIfAbsent(key, k -> between(first, second));
  }

  private Optional<Place> between(GazetteerEntry first, GazetteerEntry second) {
    List<Place> ours = towns.getOrDefault(String.valueOf(first.country()), List.of());
    List<Place> theirs = towns.getOrDefault(String.valueOf(second.country()), List.of());
    if (near(ours, theirs, NEIGHBOURS_KM).isEmpty()) {
      return Optional.empty();
    }
    List<Place> near = new ArrayList<>();
    for (double km : NEAR_KM) {
      near = near(ours, theirs, km);
      near.addAll(near(theirs, ours, km));
      if (near.size() >= ENOUGH_TOWNS) {
        break;
      }
    }
    return Optional.of(around(near, first, second));
  }

  /** Those of the first list that have one of the second within some kilometres. */
  private static List<Place> near(List<Place> ours, List<Place> theirs, double km) {
    List<Place> near = new ArrayList<>();
    int from = 0;
    for (Place town : ours) {
      while (from < theirs.size() && theirs.get(from).lat() < town.lat() - km / KM_PER_DEGREE) {
        from++;
      }
      for (int i = from; i < theirs.size(); i++) {
        if (theirs.get(i).lat() > town.lat() + km / KM_PER_DEGREE) {
          break;
        }
        if (theirs.get(i).distanceKm(town) <= km) {
          near.add(town);
          break;
        }
      }
    }
    return near;
  }

  /** The middle of some places, by their mean direction from the centre of the earth. */
  private static Place around(List<Place> near, GazetteerEntry first, GazetteerEntry second) {
    double x = 0;
    double y = 0;
    double z = 0;
    for (Place p : near) {
      double lat = Math.toRadians(p.lat());
      double lon = Math.toRadians(p.lon());
      x += Math.cos(lat) * Math.cos(lon);
      y += Math.cos(lat) * Math.sin(lon);
      z += Math.sin(lat);
    }
    double lat = round(Math.toDegrees(Math.atan2(z, Math.hypot(x, y))), 1e4);
    double lon = round(Math.toDegrees(Math.atan2(y, x)), 1e4);
    String id = "place:border/" + first.country() + "-" + second.country();
    String name = "border of " + first.place().name() + " and " + second.place().name();
    Place middle = new Place(id, name, lat, lon, 1, Precision.REGION, null, null);
    double reach = near.stream().mapToDouble(middle::distanceKm).max().orElse(0);
    return new Place(id, name, lat, lon, round(reach + MARGIN_KM, 1), Precision.REGION, null, null);
  }

  private static double round(double value, double parts) {
    return Math.round(value * parts) / parts;
  }
}
