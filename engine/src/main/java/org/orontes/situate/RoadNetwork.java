package org.orontes.situate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.Multigraph;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.Knowledge;
import org.orontes.knowledge.Roads.Road;
import org.orontes.model.ArticleId;
import org.orontes.model.Claim;
import org.orontes.model.ClaimId;
import org.orontes.model.Control;
import org.orontes.model.ControlStatus;
import org.orontes.model.CutOff;
import org.orontes.model.EventPlace;

/**
 * What a change of hands cuts off: the roads through a place that its new holder now bars to
 * everybody else. Neighbours along such a road lose each other; where no other way is left they are
 * cut off altogether.
 */
final class RoadNetwork {
  private final Knowledge knowledge;
  private final Graph<String, Stretch> graph = new Multigraph<>(Stretch.class);

  /** A stretch of road between two neighbours. */
  private static final class Stretch {
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

  List<CutOff> cutOffs(List<Control> control, Map<ClaimId, Claim> claims) {
    List<CutOff> all = new ArrayList<>();
    for (Control c : control) {
      boolean taken = c.status() == ControlStatus.HELD || c.status() == ControlStatus.CLAIMED;
      if (taken && c.at() != null) {
        addCutOffs(c, control, claims, all);
      }
    }
    return all;
  }

  private void addCutOffs(
      Control taken, List<Control> control, Map<ClaimId, Claim> claims, List<CutOff> all) {
    if (!graph.containsVertex(taken.place())) {
      all.add(unknown(taken));
      return;
    }
    Set<String> barred = new HashSet<>(heldBySame(taken, control));
    Set<String> open = new HashSet<>(graph.vertexSet());
    open.removeAll(barred);
    ConnectivityInspector<String, Stretch> after =
        new ConnectivityInspector<>(new AsSubgraph<>(graph, open));
    Set<String> seen = new LinkedHashSet<>();
    for (Road road : knowledge.roads().listAll()) {
      int at = road.through().indexOf(taken.place());
      if (at > 0 && at + 1 < road.through().size()) {
        String before = nearest(road, at, -1, barred);
        String behind = nearest(road, at, 1, barred);
        if (before != null && behind != null && seen.add(before + behind + road.name())) {
          boolean way = after.pathExists(before, behind);
          add(taken, before, behind, road, way, claims, all);
          add(taken, behind, before, road, way, claims, all);
        }
      }
    }
  }

  /** The next place along the road that the holder does not bar, or null. */
  private static @Nullable String nearest(Road road, int at, int step, Set<String> barred) {
    for (int i = at + step; i >= 0 && i < road.through().size(); i += step) {
      if (!barred.contains(road.through().get(i))) {
        return road.through().get(i);
      }
    }
    return null;
  }

  private static Set<String> heldBySame(Control taken, List<Control> control) {
    Set<String> held = new HashSet<>();
    for (Control c : control) {
      boolean same = c.holder() != null && c.holder().equals(taken.holder());
      boolean then = c.from() == null || taken.from() == null || !c.from().isAfter(taken.from());
      boolean still = c.to() == null || taken.from() == null || !c.to().isBefore(taken.from());
      if (same && then && still) {
        held.add(c.place());
      }
    }
    return held;
  }

  private void add(
      Control taken,
      String place,
      String to,
      Road road,
      boolean otherWay,
      Map<ClaimId, Claim> claims,
      List<CutOff> all) {
    String how = otherWay ? road.name() : road.name() + " (no other road known)";
    all.add(
        new CutOff(
            "x-"
                + ArticleId.of(
                        null, null, null, taken.place() + taken.from() + place + to + road.name())
                    .value()
                    .substring(2),
            taken.from(),
            place,
            name(place),
            null,
            List.of(new CutOff.LostRoad(to, name(to), how)),
            true,
            taken.incidents(),
            saidBy(taken, claims),
            false));
  }

  private CutOff unknown(Control taken) {
    return new CutOff(
        "x-" + ArticleId.of(null, null, null, taken.place() + taken.from()).value().substring(2),
        taken.from(),
        taken.place(),
        taken.name(),
        taken.holder(),
        List.of(),
        false,
        taken.incidents(),
        List.of(),
        false);
  }

  /** Claims of a cut road or supply line at the place. */
  private static List<ClaimId> saidBy(Control taken, Map<ClaimId, Claim> claims) {
    List<ClaimId> said = new ArrayList<>();
    for (Claim claim : claims.values()) {
      boolean cut = claim.rule().startsWith("coerce/cut-road");
      EventPlace at = claim.place();
      if (cut && at != null && at.key().equals(taken.place())) {
        said.add(claim.id());
      }
    }
    said.sort(ClaimId::compareTo);
    return said;
  }

  private String name(String id) {
    return Optional.of(id)
        .flatMap(i -> knowledge.gazetteer().find(i))
        .map(e -> e.place().name())
        .orElse(id);
  }
}
