package org.orontes.roads;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.orontes.knowledge.Roads;

/** Writes roads in the form of {@code data/gazetteer/roads/*.yaml}. */
public final class RoadFile {
  private RoadFile() {}

  /**
   * Writes the file.
   *
   * @param origin what the roads were read from, for the first line
   */
  public static void write(Writer to, List<RoadMap.Link> links, String origin) throws IOException {
    to.write("# Imported from " + origin.replaceAll("\\R", " ") + "\n");
    to.write("basis: " + Roads.IMPORTED + "\nroads:\n");
    for (RoadMap.Link link : links) {
      String ends = link.from().name() + "–" + link.to().name();
      String name = link.name() == null ? ends + " road" : link.name() + " " + ends;
      to.write("  - name: " + quoted(name) + "\n");
      to.write("    aliases: [" + (link.name() == null ? "" : quoted(link.name())) + "]\n");
      if (link.from().country() != null && link.from().country().equals(link.to().country())) {
        to.write("    country: " + quoted(link.from().country()) + "\n");
      }
      to.write("    kind: " + link.kind() + "\n");
      to.write("    through: [" + quoted(link.from().id()) + ", " + quoted(link.to().id()) + "]\n");
    }
  }

  private static String quoted(String text) {
    return '"'
        + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ")
        + '"';
  }
}
