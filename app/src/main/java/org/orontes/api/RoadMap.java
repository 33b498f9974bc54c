package org.orontes.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.orontes.json.Json;
import org.orontes.knowledge.Knowledge;
import org.orontes.knowledge.Roads;
import org.orontes.model.Place;

/**
 * The roads of the data between the places of a case, as GeoJSON, and those that only reports tell
 * of where they are cut. A road is cut where a cut-off names it, open where one holder has all its
 * places, and else nobody knows.
 */
final class RoadMap {
  private final Knowledge knowledge;

  RoadMap(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  ObjectNode draw(
      List<ObjectNode> control, List<ObjectNode> cutOffs, Collection<ObjectNode> places) {
    Map<String, String> holders = new HashMap<>();
    for (ObjectNode one : control) {
      if (one.path("holder").isTextual()) {
        holders.put(one.path("place").asText(), one.path("holder").textValue());
      }
    }
    Map<String, Set<String>> cutBy = cuts(cutOffs);
    Set<String> known = new HashSet<>();
    places.forEach(place -> known.add(place.path("id").asText()));
    ObjectNode map = Json.object().put("type", "FeatureCollection");
    ArrayNode features = map.putArray("features");
    Set<String> drawn = new TreeSet<>();
    for (Roads.Road road : knowledge.roads().listAll()) {
      if (road.through().stream().anyMatch(known::contains)) {
        addRoad(features, road, cutBy(road, cutBy), holders, drawn);
      }
    }
    addTold(features, cutOffs, drawn);
    for (String id : drawn) {
      Place place = place(id);
      if (place != null) {
        features.add(point(place));
      }
    }
    return map;
  }

  private static Map<String, Set<String>> cuts(List<ObjectNode> cutOffs) {
    Map<String, Set<String>> cutBy = new HashMap<>();
    for (ObjectNode cut : cutOffs) {
      for (JsonNode lost : cut.path("lost")) {
        Set<String> by = cutBy.computeIfAbsent(lost.path("road").asText(), road -> new TreeSet<>());
        cut.path("because").forEach(incident -> by.add(incident.asText()));
      }
    }
    return cutBy;
  }

  /** A cut-off says behind the name of a road where no other is known. */
  private static Set<String> cutBy(Roads.Road road, Map<String, Set<String>> cutBy) {
    Set<String> all = new TreeSet<>();
    cutBy.forEach(
        (name, by) -> {
          if (name.equals(road.name()) || name.startsWith(road.name() + " (no other road")) {
            all.addAll(by);
          }
        });
    return all;
  }

  /** Each as a line between the two places that lost each other. */
  private void addTold(ArrayNode features, List<ObjectNode> cutOffs, Set<String> drawn) {
    for (ObjectNode cut : cutOffs) {
      for (JsonNode lost : cut.path("lost")) {
        if (!lost.path("told").isEmpty()) {
          Set<String> by = new TreeSet<>();
          cut.path("because").forEach(incident -> by.add(incident.asText()));
          List<String> ends = List.of(cut.path("place").asText(), lost.path("to").asText());
          Roads.Road road =
              new Roads.Road(lost.path("road").asText(), List.of(), null, "road", ends, "report");
          addRoad(features, road, by, Map.of(), drawn);
        }
      }
    }
  }

  private void addRoad(
      ArrayNode features,
      Roads.Road road,
      Set<String> cutBy,
      Map<String, String> holders,
      Set<String> drawn) {
    ObjectNode geometry = Json.object().put("type", "LineString");
    ArrayNode line = geometry.putArray("coordinates");
    for (String id : road.through()) {
      Place place = place(id);
      if (place != null) {
        line.add(Json.list().add(place.lon()).add(place.lat()));
        drawn.add(id);
      }
    }
    if (line.size() < 2) {
      return;
    }
    ObjectNode properties =
        Json.object()
            .put("kind", "road")
            .put("name", road.name())
            .put("road", road.kind())
            .put("basis", road.basis());
    properties.put("open", isOpen(road, cutBy, holders));
    ArrayNode by = properties.putArray("cut_by");
    cutBy.forEach(by::add);
    ArrayNode through = properties.putArray("through");
    road.through().forEach(through::add);
    ObjectNode feature = Json.object().put("type", "Feature");
    feature.set("geometry", geometry);
    feature.set("properties", properties);
    features.add(feature);
  }

  private static @Nullable Boolean isOpen(
      Roads.Road road, Set<String> cutBy, Map<String, String> holders) {
    if (!cutBy.isEmpty()) {
      return Boolean.FALSE;
    }
    Set<String> all = new HashSet<>();
    road.through().forEach(place -> all.add(holders.getOrDefault(place, "")));
    return all.size() == 1 && !all.contains("") ? Boolean.TRUE : null;
  }

  private @Nullable Place place(String id) {
    return knowledge.gazetteer().find(id).map(entry -> entry.place()).orElse(null);
  }

  private static ObjectNode point(Place place) {
    ObjectNode geometry = Json.object().put("type", "Point");
    geometry.putArray("coordinates").add(place.lon()).add(place.lat());
    ObjectNode feature = Json.object().put("type", "Feature");
    feature.set("geometry", geometry);
    feature.set(
        "properties",
        Json.object().put("kind", "place").put("id", place.id()).put("name", place.name()));
    return feature;
  }
}
