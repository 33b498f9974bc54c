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

/** The roads of the data as a graph of the places they pass. */
final class RoadNetwork {
  private final Knowledge knowledge;
  private final Graph<String, Stretch> graph = new Multigraph<>(Stretch.class);

  /** A stretch of road between two neighbours. */
  static final class Stretch {
    final Road road;
    final String from;
    final String to;

    Stretch(Road road, String from, String to) {
      this.road = road;
      this.from = from;
      this.to = to;
    }
  }

  RoadNetwork(Knowledge knowledge) {
    this.knowledge = knowledge;
    for (Road road : knowledge.roads().listAll()) {
      for (int i = 0; i + 1 < road.through().size(); i++) {
        String from = road.through().get(i);
        String to = road.through().get(i + 1);
        if (!from.equals(to)) {
          graph.addVertex(from);
          graph.addVertex(to);
          graph.addEdge(from, to, new Stretch(road, from, to));
        }
      }
    }
  }

  boolean passes(String place) {
    return graph.containsVertex(place);
  }

  /** The roads in the order of the data. */
  List<Road> roads() {
    return knowledge.roads().listAll();
  }

  /** All of it, closed stretches too. */
  Graph<String, Stretch> whole() {
    return graph;
  }

  /** What can be used on a day without passing any of the barred places; null is the latest day. */
  Graph<String, Stretch> open(Set<String> barred, @Nullable LocalDate day) {
    Set<String> places = new HashSet<>(graph.vertexSet());
    places.removeAll(barred);
    Set<Stretch> stretches = new HashSet<>();
    for (Stretch s : graph.edgeSet()) {
      if (!isClosed(s.road, s.from, s.to, day)) {
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
