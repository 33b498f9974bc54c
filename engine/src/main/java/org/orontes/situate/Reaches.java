package org.orontes.situate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Reach;
import org.orontes.model.Reach.Barred;
import org.orontes.model.Reach.Held;
import org.orontes.model.Reach.OfPlace;
import org.orontes.model.Reach.Way;
import org.orontes.model.ToldRoad;

/**
 * Which held places can be reached from which crossings. A way may pass places of the holder's side
 * and places of which nobody tells who holds them; the latter are named.
 */
final class Reaches {
  private final RoadNetwork roads;
  private final Holders holders;

  Reaches(RoadNetwork roads, Holders holders) {
    this.roads = roads;
    this.holders = holders;
  }

  /** Works it out for a day; null is the latest. */
  Reach of(List<Holding> holdings, @Nullable LocalDate day) {
    Map<String, Holding> now = new HashMap<>();
    for (Holding h : holdings) {
      if (h.isOn(day)) {
        now.merge(h.place(), h, (a, b) -> later(a, b));
      }
    }
    List<OfPlace> places = new ArrayList<>();
    List<Held> without = new ArrayList<>();
    Map<String, Set<String>> barredFor = new HashMap<>();
    for (Holding h : new TreeMap<>(now).values()) {
      if (!h.firm() || h.holder() == null) {
        continue;
      }
      Held held = new Held(h.place(), h.name(), h.holder(), h.holderName());
      if (!roads.passes(h.place())) {
        without.add(held);
        continue;
      }
      Set<String> barred =
          barredFor.computeIfAbsent(h.holder(), holder -> barred(holder, now, day));
      places.add(ofPlace(held, barred, now, day));
    }
    places.sort(Comparator.comparing(p -> p.held().name()));
    without.sort(Comparator.comparing(Held::name));
    return new Reach(day, places, without);
  }

  private static Holding later(Holding a, Holding b) {
    return a.from() == null || (b.from() != null && b.from().isAfter(a.from())) ? b : a;
  }

  /** Places that another side holds, or that are fought over. */
  private Set<String> barred(String holder, Map<String, Holding> now, @Nullable LocalDate day) {
    Set<String> barred = new HashSet<>();
    for (Holding h : now.values()) {
      if (h.holder() == null || !holders.isSameSide(holder, h.holder(), day)) {
        barred.add(h.place());
      }
    }
    return barred;
  }

  private OfPlace ofPlace(
      Held held, Set<String> barred, Map<String, Holding> now, @Nullable LocalDate day) {
    var whole = new BFSShortestPath<>(roads.whole()).getPaths(held.place());
    var open = new BFSShortestPath<>(roads.open(barred, day)).getPaths(held.place());
    List<Way> ways = new ArrayList<>();
    List<Barred> closed = new ArrayList<>();
    for (String crossing : roads.whole().vertexSet()) {
      GraphPath<String, RoadNetwork.Stretch> any =
          roads.isCrossing(crossing) ? whole.getPath(crossing) : null;
      if (any == null || passesAnotherCrossing(any) || crossing.equals(held.place())) {
        continue;
      }
      GraphPath<String, RoadNetwork.Stretch> free =
          barred.contains(crossing) ? null : open.getPath(crossing);
      if (free == null) {
        closed.add(new Barred(crossing, roads.name(crossing), bars(any, barred, day)));
      } else {
        ways.add(way(crossing, free, now));
      }
    }
    ways.sort(Comparator.<Way>comparingInt(w -> w.via().size()).thenComparing(Way::name));
    closed.sort(Comparator.comparing(Barred::name));
    return new OfPlace(held, ways, closed);
  }

  private boolean passesAnotherCrossing(GraphPath<String, ?> path) {
    List<String> places = path.getVertexList();
    return places.subList(1, Math.max(1, places.size() - 1)).stream().anyMatch(roads::isCrossing);
  }

  private List<String> bars(
      GraphPath<String, RoadNetwork.Stretch> path, Set<String> barred, @Nullable LocalDate day) {
    List<String> at = new ArrayList<>();
    path.getVertexList().stream().filter(barred::contains).map(roads::name).forEach(at::add);
    for (RoadNetwork.Stretch s : path.getEdgeList()) {
      if (roads.isClosed(s.road, s.from, s.to, day)) {
        at.add(
            s.road.name() + " closed between " + roads.name(s.from) + " and " + roads.name(s.to));
      }
    }
    return at;
  }

  private Way way(
      String crossing, GraphPath<String, RoadNetwork.Stretch> path, Map<String, Holding> now) {
    List<String> places = new ArrayList<>(path.getVertexList());
    java.util.Collections.reverse(places);
    List<String> between = places.subList(1, Math.max(1, places.size() - 1));
    return new Way(
        crossing,
        roads.name(crossing),
        between.stream().map(roads::name).toList(),
        between.stream().filter(p -> !now.containsKey(p)).map(roads::name).toList(),
        told(path));
  }

  private static List<ToldRoad> told(GraphPath<String, RoadNetwork.Stretch> path) {
    List<ToldRoad> told = new ArrayList<>();
    for (RoadNetwork.Stretch stretch : path.getEdgeList()) {
      if (stretch.told != null) {
        told.add(stretch.told);
      }
    }
    java.util.Collections.reverse(told);
    return told;
  }
}
