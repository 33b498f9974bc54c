package org.orontes.roads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orontes.knowledge.Knowledge;
import org.orontes.knowledge.KnowledgeFiles;
import org.orontes.model.Place;

/** Lines of map data become roads between the places they pass, through them and not past them. */
class RoadMapTest {
  private static final Knowledge KNOWLEDGE = Knowledge.load(KnowledgeFiles.ours());
  private static final String HAMA = "place:170017";
  private static final String HOMS = "place:169577";
  private static final String RASTAN = "place:172946";

  @TempDir Path folder = Path.of("");

  private static Place place(String id) {
    return KNOWLEDGE.gazetteer().find(id).orElseThrow().place();
  }

  private static Set<String> pairs(List<RoadMap.Link> links) {
    return links.stream().map(l -> l.from().id() + " " + l.to().id()).collect(Collectors.toSet());
  }

  private List<RoadMap.Link> read(String name, String content) throws IOException {
    Path file = Files.writeString(folder.resolve(name), content);
    return RoadMap.read(file, KNOWLEDGE::gazetteer, 20_000);
  }

  private static String json(Place... along) {
    StringBuilder points = new StringBuilder();
    for (Place p : along) {
      points.append(points.isEmpty() ? "" : ",").append("[").append(p.lon()).append(",");
      points.append(p.lat()).append("]");
    }
    return "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":"
        + "{\"ref\":\"M5\"},\"geometry\":{\"type\":\"LineString\",\"coordinates\":["
        + points
        + "]}}]}";
  }

  @Test
  void geoJsonJoinsNeighboursThroughTheTownBetween() throws IOException {
    List<RoadMap.Link> links = read("a.geojson", json(place(HAMA), place(RASTAN), place(HOMS)));
    assertTrue(pairs(links).contains(HAMA + " " + RASTAN), links.toString());
    assertTrue(!pairs(links).contains(HOMS + " " + HAMA), "not past Rastan");
    assertTrue(!pairs(links).contains(HAMA + " " + HOMS), "not past Rastan");
    assertEquals("M5", links.get(0).name());
  }

  @Test
  void openStreetMapXmlTakesMainRoadsOnly() throws IOException {
    String osm =
        "<?xml version=\"1.0\"?><osm version=\"0.6\">"
            + node(1, place(HAMA))
            + node(2, place(RASTAN))
            + node(3, place(HOMS))
            + way(10, "primary", 1, 2)
            + way(11, "footway", 2, 3)
            + "</osm>";
    assertEquals(Set.of(HAMA + " " + RASTAN), pairs(read("a.osm", osm)));
  }

  private static String node(long id, Place at) {
    return "<node id=\""
        + id
        + "\" version=\"1\" timestamp=\"2020-01-01T00:00:00Z\" changeset=\"1\""
        + " uid=\"1\" user=\"u\" lat=\""
        + at.lat()
        + "\" lon=\""
        + at.lon()
        + "\"/>";
  }

  private static String way(long id, String kind, long from, long to) {
    return "<way id=\""
        + id
        + "\" version=\"1\" timestamp=\"2020-01-01T00:00:00Z\" changeset=\"1\""
        + " uid=\"1\" user=\"u\"><nd ref=\""
        + from
        + "\"/><nd ref=\""
        + to
        + "\"/>"
        + "<tag k=\"highway\" v=\""
        + kind
        + "\"/></way>";
  }

  @Test
  void whatIsWrittenCanBeLaidOverTheData() throws IOException {
    List<RoadMap.Link> links = read("a.geojson", json(place(HAMA), place(HOMS)));
    StringWriter text = new StringWriter();
    RoadFile.write(text, links, "a.geojson");
    Path overlay = folder.resolve("mine");
    Files.createDirectories(overlay.resolve("gazetteer/roads"));
    Files.writeString(overlay.resolve("gazetteer/roads/imported-a.yaml"), text.toString());
    Knowledge with = Knowledge.load(KnowledgeFiles.withOverlay(overlay));
    assertEquals(KNOWLEDGE.roads().listAll().size() + links.size(), with.roads().listAll().size());
  }

  @Test
  void whatIsNoMapIsSaidToBeNone() {
    assertThrows(IOException.class, () -> read("a.osm", "no map at all"));
    assertThrows(IOException.class, () -> read("a.geojson", "[1, 2]"));
    assertThrows(IOException.class, () -> read("a.txt", "x"));
  }
}
