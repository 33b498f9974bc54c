package org.orontes.situate;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.Multigraph;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.GazetteerEntry;
import org.orontes.knowledge.Knowledge;
import org.orontes.knowledge.Roads.Road;
import org.orontes.model.ToldRoad;

/**
 * The roads of the data as a graph of the places they pass, and beside them those that reports tell
 * of.
 */
final class RoadNetwork {
  /** Basis of a road that only reports tell of. */
  private static final String REPORTED = "report";

  private final Knowledge knowledge;
  private final Graph<String, Stretch> graph = new Multigraph<>(Stretch.class);
  private final List<ToldRoad> told;

  /** A stretch of road between two neighbours. */
  static final class Stretch {
    final Road road;
    final String from;
    final String to;

    /** Null where the road is in the data. */
    final @Nullable ToldRoad told;

    Stretch(Road road, String from, String to, @Nullable ToldRoad told) {
      this.road = road;
      this.from = from;
      this.to = to;
      this.told = told;
    }
  }

  /** The roads of the data alone. */
  RoadNetwork(Knowledge knowledge) {
    this(knowledge, List.of());
  }

  private RoadNetwork(Knowledge knowledge, List<ToldRoad> told) {
    this.knowledge = knowledge;
    this.told = List.copyOf(told);
    for (Road road : knowledge.roads().listAll()) {
      for (int i = 0; i + 1 < road.through().size(); i++) {
        String from = road.through().get(i);
        String to = road.through().get(i + 1);
        if (!from.equals(to)) {
          add(new Stretch(road, from, to, null));
        }
      }
    }
    for (ToldRoad one : told) {
      Road road =
          new Road(one.name(), List.of(), null, "road", List.of(one.from(), one.to()), REPORTED);
      add(new Stretch(road, one.from(), one.to(), one));
    }
  }

  private void add(Stretch stretch) {
    graph.addVertex(stretch.from);
    graph.addVertex(stretch.to);
    graph.addEdge(stretch.from, stretch.to, stretch);
  }

  /** The same with roads that reports tell of. */
  RoadNetwork with(List<ToldRoad> roads) {
    return roads.isEmpty() ? this : new RoadNetwork(knowledge, roads);
  }

  /** The roads that only reports tell of and that end at a place. */
  List<ToldRoad> told(String place) {
    return told.stream().filter(r -> r.from().equals(place) || r.to().equals(place)).toList();
  }

  boolean passes(String place) {
    return graph.containsVertex(place);
  }

  /** The roads of the data, in its order. */
  List<Road> roads() {
    return knowledge.roads().listAll();
  }

  /** All of it, closed stretches too. */
  Graph<String, Stretch> whole() {
    return graph;
  }

  /** What can be used on a day without passing any of the barred places; null is the latest day. */
  Graph<String, Stretch> open(Set<String> barred, @Nullable LocalDate day) {
    return open(barred, day, true);
  }

  /** The same without the roads that only reports tell of. */
  Graph<String, Stretch> openKnown(Set<String> barred, @Nullable LocalDate day) {
    return open(barred, day, false);
  }

  private Graph<String, Stretch> open(
      Set<String> barred, @Nullable LocalDate day, boolean withTold) {
    Set<String> places = new HashSet<>(graph.vertexSet());
    places.removeAll(barred);
    Set<Stretch> stretches = new HashSet<>();
    for (Stretch s : graph.edgeSet()) {
      if ((withTold || s.told == null) && !isClosed(s.road, s.from, s.to, day)) {
        stretches.add(s);
      }
    }
    return new AsSubgraph<>(graph, places, stretches);
  }

  boolean isClosed(Road road, String from, String to, @Nullable LocalDate day) {
    return knowledge.roads().listClosures().stream().anyMatch(c -> c.closes(road, from, to, day));
  }

  boolean isCrossing(String place) {
    return knowledge
        .gazetteer()
        .find(place)
        .map(e -> e.kind() == GazetteerEntry.Kind.CROSSING)
        .orElse(false);
  }

  String name(String place) {
    return knowledge.gazetteer().find(place).map(e -> e.place().name()).orElse(place);
  }
}
