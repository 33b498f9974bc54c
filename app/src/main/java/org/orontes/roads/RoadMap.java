package org.orontes.roads;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.Gazetteer;
import org.orontes.knowledge.GazetteerEntry;
import org.orontes.model.Place;
import org.orontes.roads.RoadLine.Point;

/**
 * Turns lines of map data into roads between places.
 *
 * <p>Every point of the road graph belongs to the place that is nearest along the roads; where the
 * areas of two places meet, a road joins them. So a road that passes a town joins its two
 * neighbours through the town and never past it.
 */
public final class RoadMap {
  /** A road this near to a place's point passes it, if the place's own radius is no larger. */
  private static final double NEAR_KM = 3;

  /** Beyond this a place is no neighbour: deserts are crossed, but not guessed. */
  private static final double MAX_KM = 400;

  private RoadMap() {}

  /**
   * A road between two neighbours.
   *
   * @param name of the road where it is longest, or null
   * @param kind motorway or road
   * @param from one place
   * @param to the other
   * @param km along the road
   */
  public record Link(@Nullable String name, String kind, Place from, Place to, double km) {}

  /**
   * The roads of a file between the places of the gazetteer.
   *
   * @param file {@code .osm.pbf}, {@code .osm} or GeoJSON
   * @param gazetteer asked for once the file was read
   * @param minPopulation towns below this are passed by; crossings and facilities are always kept
   * @throws IOException if the file cannot be read or is none of these; the message says which
   */
  public static List<Link> read(Path file, Supplier<Gazetteer> gazetteer, long minPopulation)
      throws IOException {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    boolean json = name.endsWith(".geojson") || name.endsWith(".json");
    boolean osm = name.endsWith(".osm") || name.endsWith(".pbf");
    if (!json && !osm) {
      throw new IOException("is neither .osm.pbf nor .osm nor .geojson");
    }
    List<RoadLine> lines = json ? GeoJsonRoads.read(file) : OsmRoads.read(file);
    return new Net(lines).links(gazetteer.get(), minPopulation);
  }

  private record Reached(Point at, Place place, double km) {}

  /** The graph of all points. */
  private static final class Net {
    private final SimpleWeightedGraph<Point, DefaultEdge> graph =
        new SimpleWeightedGraph<>(DefaultEdge.class);
    private final Map<DefaultEdge, RoadLine> lines = new HashMap<>();

    Net(List<RoadLine> all) {
      for (RoadLine line : all) {
        for (int i = 0; i + 1 < line.points().size(); i++) {
          Point a = line.points().get(i);
          Point b = line.points().get(i + 1);
          graph.addVertex(a);
          graph.addVertex(b);
          DefaultEdge edge = a.equals(b) ? null : graph.addEdge(a, b);
          if (edge != null) {
            graph.setEdgeWeight(edge, a.distanceKm(b.lat(), b.lon()));
            lines.put(edge, line);
          }
        }
      }
    }

    List<Link> links(Gazetteer gazetteer, long minPopulation) {
      Map<Point, Reached> nearest = nearest(starts(gazetteer, minPopulation));
      Map<String, Link> best = new TreeMap<>();
      for (DefaultEdge edge : graph.edgeSet()) {
        Reached a = nearest.get(graph.getEdgeSource(edge));
        Reached b = nearest.get(graph.getEdgeTarget(edge));
        if (a == null || b == null || a.place.id().equals(b.place.id())) {
          continue;
        }
        boolean ordered = a.place.id().compareTo(b.place.id()) < 0;
        Place from = ordered ? a.place : b.place;
        Place to = ordered ? b.place : a.place;
        double km = a.km + graph.getEdgeWeight(edge) + b.km;
        RoadLine line = lines.get(edge);
        if (km <= MAX_KM && line != null) {
          Link link = new Link(line.name(), line.kind(), from, to, km);
          best.merge(from.id() + " " + to.id(), link, (x, y) -> x.km <= y.km ? x : y);
        }
      }
      return List.copyOf(best.values());
    }

    /** The nearest point of the roads for each place that one passes. */
    private List<Reached> starts(Gazetteer gazetteer, long minPopulation) {
      Map<Long, List<Point>> cells = new HashMap<>();
      graph
          .vertexSet()
          .forEach(
              p -> cells.computeIfAbsent(cell(p.lat(), p.lon()), k -> new ArrayList<>()).add(p));
      List<Reached> starts = new ArrayList<>();
      for (GazetteerEntry entry : gazetteer.listAll()) {
        boolean town =
            entry.kind() == GazetteerEntry.Kind.TOWN && entry.population() >= minPopulation;
        boolean point =
            entry.kind() == GazetteerEntry.Kind.CROSSING
                || entry.kind() == GazetteerEntry.Kind.FACILITY;
        if (town || point) {
          start(entry.place(), cells, starts);
        }
      }
      starts.sort(Comparator.comparing(r -> r.place.id()));
      return starts;
    }

    private static void start(Place place, Map<Long, List<Point>> cells, List<Reached> starts) {
      Point best = null;
      double bestKm = Math.min(NEAR_KM, place.radiusKm());
      for (int dLat = -1; dLat <= 1; dLat++) {
        for (int dLon = -1; dLon <= 1; dLon++) {
          long cell = cell(place.lat() + dLat * CELL, place.lon() + dLon * CELL);
          for (Point p : cells.getOrDefault(cell, List.of())) {
            double km = p.distanceKm(place.lat(), place.lon());
            if (km <= bestKm) {
              best = p;
              bestKm = km;
            }
          }
        }
      }
      if (best != null) {
        starts.add(new Reached(best, place, 0));
      }
    }

    private static final double CELL = 0.1;

    private static long cell(double lat, double lon) {
      return Math.round((lat + 90) / CELL) * 10_000 + Math.round((lon + 180) / CELL);
    }

    /** Dijkstra from all places at once. */
    private Map<Point, Reached> nearest(List<Reached> starts) {
      Map<Point, Reached> done = new HashMap<>();
      PriorityQueue<Reached> open =
          new PriorityQueue<>(
              Comparator.<Reached>comparingDouble(r -> r.km)
                  .thenComparing(r -> r.place.id())
                  .thenComparingDouble(r -> r.at.lat())
                  .thenComparingDouble(r -> r.at.lon()));
      open.addAll(starts);
      while (!open.isEmpty()) {
        Reached r = open.remove();
        if (done.putIfAbsent(r.at, r) != null) {
          continue;
        }
        for (DefaultEdge edge : graph.edgesOf(r.at)) {
          Point other = org.jgrapht.Graphs.getOppositeVertex(graph, edge, r.at);
          double km = r.km + graph.getEdgeWeight(edge);
          if (!done.containsKey(other) && km <= MAX_KM) {
            open.add(new Reached(other, r.place, km));
          }
        }
      }
      return done;
    }
  }
}
