package org.orontes.situate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.Gazetteer;
import org.orontes.knowledge.GazetteerEntry;
import org.orontes.model.CodedArticle;
import org.orontes.model.Fact;
import org.orontes.model.Factuality;
import org.orontes.model.Place;
import org.orontes.model.Precision;
import org.orontes.model.Quote;
import org.orontes.model.ToldRoad;

/**
 * Roads that reports tell of where the data knows no way at all: "the highway linking Kaya and
 * Dori". A report names the ends of a road and not what lies between them, so between places that
 * known roads join already such an edge would be a way around everything on the road. There it is
 * taken to be one of the known roads and left alone.
 */
final class ToldRoads {
  /** A kind of fact. */
  private static final String ROUTE = "route";

  /** Ends that lie further apart have towns between them that no report bothered to name. */
  private static final double MAX_KM = 250;

  private static final String TOLD = ", told by reports";

  private ToldRoads() {}

  /** Two ends, the lesser id first. */
  private record Ends(Place one, Place other) {
    String key() {
      return one.id() + ' ' + other.id();
    }
  }

  /** What reports say of one pair of places. */
  private static final class Told {
    private final Ends ends;
    private final List<Quote> said = new ArrayList<>();
    private final Map<String, Integer> words = new TreeMap<>();

    Told(Ends ends) {
      this.ends = ends;
    }

    /** As most reports call it, the first by letter of equals. */
    String name() {
      return words.entrySet().stream()
          .min(Comparator.comparingInt(e -> -e.getValue()))
          .map(Map.Entry::getKey)
          .orElse("road");
    }

    ToldRoad road() {
      said.sort(Comparator.comparing(Quote::article).thenComparing(Quote::span));
      return new ToldRoad(
          name() + TOLD,
          ends.one.id(),
          ends.one.name(),
          ends.other.id(),
          ends.other.name(),
          said.stream().distinct().toList());
    }
  }

  /** The roads that articles, in any order, tell of, in order of their ends. */
  static List<ToldRoad> of(
      Collection<CodedArticle> articles, RoadNetwork known, Gazetteer gazetteer) {
    ConnectivityInspector<String, RoadNetwork.Stretch> joined =
        new ConnectivityInspector<>(known.whole());
    Map<String, Told> all = new TreeMap<>();
    Map<String, Boolean> isNew = new HashMap<>();
    for (CodedArticle coded : articles) {
      for (Fact fact : coded.facts()) {
        Ends ends = ends(fact, gazetteer);
        if (ends == null || !isNew.computeIfAbsent(ends.key(), k -> !joins(known, joined, ends))) {
          continue;
        }
        Told told = all.computeIfAbsent(ends.key(), k -> new Told(ends));
        told.said.add(coded.article().quote(fact.span()));
        if (fact.value() != null) {
          told.words.merge(fact.value(), 1, Integer::sum);
        }
      }
    }
    return all.values().stream().map(Told::road).toList();
  }

  private static boolean joins(
      RoadNetwork known, ConnectivityInspector<String, RoadNetwork.Stretch> joined, Ends ends) {
    return known.passes(ends.one.id())
        && known.passes(ends.other.id())
        && joined.pathExists(ends.one.id(), ends.other.id());
  }

  /** The places that a fact says a standing road links; null if it says no such thing. */
  private static @Nullable Ends ends(Fact fact, Gazetteer gazetteer) {
    String object = fact.object();
    if (!fact.kind().equals(ROUTE)
        || object == null
        || fact.past()
        || fact.factuality() != Factuality.ASSERTED) {
      return null;
    }
    Place one = place(fact.subject(), gazetteer);
    Place other = place(object, gazetteer);
    if (one == null
        || other == null
        || one.id().equals(other.id())
        || one.distanceKm(other) > MAX_KM) {
      return null;
    }
    return one.id().compareTo(other.id()) < 0 ? new Ends(one, other) : new Ends(other, one);
  }

  /** A town, or a place in or near one; areas have no road of their own. */
  private static @Nullable Place place(String id, Gazetteer gazetteer) {
    Optional<Place> found = gazetteer.find(id).map(GazetteerEntry::place);
    return found
        .filter(p -> p.precision() == Precision.CITY || p.precision() == Precision.POINT)
        .orElse(null);
  }
}
