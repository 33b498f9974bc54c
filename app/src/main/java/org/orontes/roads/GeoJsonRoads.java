package org.orontes.roads;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a GeoJSON file (RFC 7946): every LineString and MultiLineString is a road. */
final class GeoJsonRoads {
  private GeoJsonRoads() {}

  static List<RoadLine> read(Path file) throws IOException {
    JsonNode top = new ObjectMapper().readTree(file.toFile());
    if (top == null || !top.path("type").isTextual()) {
      throw new IOException("is no GeoJSON");
    }
    List<RoadLine> lines = new ArrayList<>();
    if (top.path("type").asText().equals("FeatureCollection")) {
      top.path("features").forEach(f -> feature(f, lines));
    } else {
      feature(top, lines);
    }
    return lines;
  }

  private static void feature(JsonNode feature, List<RoadLine> lines) {
    JsonNode geometry = feature.has("geometry") ? feature.path("geometry") : feature;
    JsonNode about = feature.path("properties");
    switch (geometry.path("type").asText()) {
      case "LineString" -> line(geometry.path("coordinates"), about, lines);
      case "MultiLineString" -> geometry.path("coordinates").forEach(c -> line(c, about, lines));
      default -> {}
    }
  }

  private static void line(JsonNode coordinates, JsonNode about, List<RoadLine> lines) {
    List<RoadLine.Point> points = new ArrayList<>();
    for (JsonNode c : coordinates) {
      if (c.size() >= 2 && Math.abs(c.get(1).asDouble()) <= 90) {
        points.add(new RoadLine.Point(c.get(1).asDouble(), c.get(0).asDouble()));
      }
    }
    if (points.size() > 1) {
      boolean motorway = about.path("highway").asText().startsWith("motorway");
      lines.add(new RoadLine(name(about), motorway ? "motorway" : "road", points));
    }
  }

  private static @Nullable String name(JsonNode about) {
    for (String key : List.of("ref", "name:en", "name")) {
      if (about.path(key).isTextual() && !about.path(key).asText().isBlank()) {
        return about.path(key).asText();
      }
    }
    return null;
  }
}
