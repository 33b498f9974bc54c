package org.orontes.roads;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.baremaps.openstreetmap.model.Entity;
import org.apache.baremaps.openstreetmap.model.Node;
import org.apache.baremaps.openstreetmap.model.Way;
import org.apache.baremaps.openstreetmap.pbf.PbfEntityReader;
import org.apache.baremaps.openstreetmap.xml.XmlEntityReader;
import org.jspecify.annotations.Nullable;

/**
 * The main roads of an OpenStreetMap extract, {@code .osm.pbf} or {@code .osm}. The file is read
 * twice, so that only the points of roads are kept.
 */
final class OsmRoads {
  private static final int PBF_START = 32;

  private static final Set<String> MAIN =
      Set.of(
          "motorway",
          "trunk",
          "primary",
          "secondary",
          "motorway_link",
          "trunk_link",
          "primary_link");

  private OsmRoads() {}

  private record Found(@Nullable String name, String kind, List<Long> nodes) {}

  static List<RoadLine> read(Path file) throws IOException {
    List<Found> ways = new ArrayList<>();
    Map<Long, RoadLine.Point> points = new HashMap<>();
    each(
        file,
        entity -> {
          if (entity instanceof Way way && MAIN.contains(tag(way, "highway"))) {
            ways.add(new Found(name(way), kind(way), List.copyOf(way.getNodes())));
          }
        });
    ways.forEach(w -> w.nodes.forEach(id -> points.put(id, new RoadLine.Point(0, 0))));
    Set<Long> placed = new java.util.HashSet<>();
    each(
        file,
        entity -> {
          if (entity instanceof Node node && points.containsKey(node.getId())) {
            points.put(node.getId(), new RoadLine.Point(node.getLat(), node.getLon()));
            placed.add(node.getId());
          }
        });
    List<RoadLine> lines = new ArrayList<>();
    for (Found way : ways) {
      List<RoadLine.Point> line =
          way.nodes.stream().filter(placed::contains).map(points::get).toList();
      if (line.size() > 1) {
        lines.add(new RoadLine(way.name, way.kind, line));
      }
    }
    return lines;
  }

  private static void each(Path file, java.util.function.Consumer<Entity> sink) throws IOException {
    boolean xml = !String.valueOf(file.getFileName()).endsWith(".pbf");
    if (!xml && !hasPbfHeader(file)) {
      throw new IOException("is no OpenStreetMap data");
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
        Stream<Entity> all =
            xml
                ? new XmlEntityReader().setGeometries(false).read(in)
                : new PbfEntityReader().setGeometries(false).read(in)) {
      all.sequential().forEach(sink);
    } catch (IOException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new IOException("is no OpenStreetMap data", e);
    }
  }

  /**
   * The library reads anything else as a map without roads. The header's type is its first text.
   */
  private static boolean hasPbfHeader(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      String start = new String(in.readNBytes(PBF_START), StandardCharsets.ISO_8859_1);
      return start.contains("OSMHeader");
    }
  }

  private static String tag(Way way, String key) {
    return String.valueOf(way.getTags().get(key));
  }

  private static @Nullable String name(Way way) {
    Object ref = way.getTags().get("ref");
    Object named = ref != null ? ref : way.getTags().get("name:en");
    Object name = named != null ? named : way.getTags().get("name");
    return name == null ? null : name.toString();
  }

  private static String kind(Way way) {
    return tag(way, "highway").startsWith("motorway") ? "motorway" : "road";
  }
}
