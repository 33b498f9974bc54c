package org.orontes.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.orontes.codec.ExchangeWriter;
import org.orontes.knowledge.Knowledge;
import org.orontes.knowledge.KnowledgeException;
import org.orontes.knowledge.KnowledgeFiles;
import org.orontes.model.Place;
import org.orontes.roads.RoadFile;
import org.orontes.roads.RoadMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code orontes roads}: the user's own map data as roads for {@code --knowledge}. */
@Command(
    name = "roads",
    description = {
      "Reads an OpenStreetMap extract (.osm.pbf or .osm) or a GeoJSON file of lines and writes the"
          + " roads between known places into a folder for --knowledge.",
      "Of OpenStreetMap the main roads are taken: motorway, trunk, primary, secondary. A road"
          + " passes a town if it comes within three kilometres of it."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  orontes roads mozambique.osm.pbf --into mine",
      "  orontes roads tracks.geojson --into mine && orontes reach articles/ --knowledge mine",
      "  orontes roads tracks.geojson --into mine --json | jq '.roads | length'"
    })
final class RoadsCommand implements Callable<Integer> {
  private static final long DEFAULT_POPULATION = 0;

  private final Surroundings here;

  @Mixin HelpOption help = new HelpOption();

  @Parameters(paramLabel = "FILE", description = "The extract or GeoJSON file.")
  private Path file = Path.of("");

  @Option(
      names = "--into",
      paramLabel = "DIR",
      required = true,
      description = "Folder of your own data, made if missing; what else is in it is used too.")
  private Path into = Path.of("");

  @Option(
      names = "--towns-from",
      paramLabel = "N",
      description = "Pass by towns of fewer people, or of which the number is not known.")
  private @Nullable Long minPopulation;

  @Option(names = "--json", description = "Print what was written as one JSON object.")
  private boolean json;

  @Option(names = "--debug", description = "On a fault of the program, print all its details.")
  boolean debug;

  RoadsCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(file)) {
      throw Failure.usage(file + " is not a file; give an .osm.pbf, .osm or .geojson file");
    }
    List<RoadMap.Link> links;
    try {
      long from = minPopulation == null ? DEFAULT_POPULATION : minPopulation;
      links = RoadMap.read(file, () -> knowledge().gazetteer(), from);
    } catch (IOException e) {
      throw Failure.nothingRead(file + " cannot be read: " + e.getMessage());
    }
    if (links.isEmpty()) {
      throw Failure.nothingRead(
          file + " has no main road between two places that are known; add places to " + into);
    }
    String name = String.valueOf(file.getFileName()).replaceAll("[^\\p{Alnum}]+", "-");
    Path to = into.resolve("gazetteer/roads/imported-" + name + ".yaml");
    try {
      Files.createDirectories(into.resolve("gazetteer/roads"));
      ExchangeWriter.writeWhole(
          to, out -> RoadFile.write(out, links, String.valueOf(file.getFileName())));
    } catch (IOException e) {
      throw OutputFolder.cannotWrite(to, e);
    }
    if (json) {
      here.out().println(written(links, to));
      here.out().flush();
    } else {
      here.warn(
          "wrote " + links.size() + " roads to " + to + "; use them with --knowledge " + into);
    }
    return Exit.DONE;
  }

  /** {@code {"file", "knowledge", "roads": [{"name", "kind", "km", "from", "to"}]}}. */
  private ObjectNode written(List<RoadMap.Link> links, Path to) {
    ObjectNode all =
        JsonNodeFactory.instance
            .objectNode()
            .put("file", to.toString())
            .put("knowledge", into.toString());
    ArrayNode roads = all.putArray("roads");
    for (RoadMap.Link link : links) {
      ObjectNode road =
          roads
              .addObject()
              .put("name", link.name())
              .put("kind", link.kind())
              .put("km", Math.round(link.km() * 10) / 10.0);
      road.set("from", place(link.from()));
      road.set("to", place(link.to()));
    }
    return all;
  }

  private static ObjectNode place(Place place) {
    return JsonNodeFactory.instance.objectNode().put("place", place.id()).put("name", place.name());
  }

  private Knowledge knowledge() {
    try {
      boolean mine = Files.isDirectory(into);
      return Knowledge.load(mine ? KnowledgeFiles.withOverlay(into) : KnowledgeFiles.ours());
    } catch (KnowledgeException e) {
      throw Failure.usage("--into " + into + ": " + e.getMessage(), e);
    }
  }
}
