package org.orontes.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.orontes.knowledge.Names.Target;
import org.orontes.model.Place;
import org.orontes.model.Precision;

/**
 * The ceiling that the place list sets: {@code bench/places EVAL_DIR} counts for each public set
 * how many of its places the list has under that name within 161 km, if every choice were right.
 */
public final class PlacesBench {
  private static final List<String> SETS = List.of("lgl", "geowebnews");
  private static final double NEAR_KM = 161;

  private final Knowledge knowledge = Knowledge.load(KnowledgeFiles.ours());

  private PlacesBench() {}

  /** Runs it. */
  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      System.err.println("bench/places EVAL_DIR");
      System.exit(2);
    }
    PlacesBench bench = new PlacesBench();
    System.out.println("| set | places | one of that name within 161 km | only elsewhere | none |");
    System.out.println("|---|---:|---:|---:|---:|");
    for (String set : SETS) {
      bench.count(set, Path.of(args[0], set, "gold.jsonl"));
    }
  }

  private void count(String set, Path gold) throws IOException {
    ObjectMapper json = new ObjectMapper();
    int all = 0;
    int near = 0;
    int elsewhere = 0;
    for (String line : Files.readAllLines(gold)) {
      for (JsonNode place : json.readTree(line).get("places")) {
        if (place.get("optional").asBoolean() || place.get("lat").isNull()) {
          continue;
        }
        Place there =
            new Place(
                "place:gold",
                place.get("text").asText(),
                place.get("lat").asDouble(),
                place.get("lon").asDouble(),
                1,
                Precision.CITY,
                null,
                null);
        List<Place> ours = places(there.name());
        all++;
        if (ours.stream().anyMatch(p -> p.distanceKm(there) <= NEAR_KM)) {
          near++;
        } else if (!ours.isEmpty()) {
          elsewhere++;
        }
      }
    }
    System.out.printf(
        Locale.ROOT,
        "| %s | %d | %.1f %% | %.1f %% | %.1f %% |%n",
        set,
        all,
        100.0 * near / all,
        100.0 * elsewhere / all,
        100.0 * (all - near - elsewhere) / all);
  }

  private List<Place> places(String name) {
    return knowledge.names().find(name).stream()
        .map(this::place)
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Place> place(Target target) {
    if (target instanceof Target.Where where) {
      return Optional.of(where.entry().place());
    }
    if (target instanceof Target.Native of) {
      return Optional.of(of.area().place());
    }
    String id =
        target instanceof Target.Demonym of
            ? of.country().placeId()
            : target instanceof Target.Organ organ ? organ.metonym().place() : null;
    return knowledge.gazetteer().find(id).map(GazetteerEntry::place);
  }
}
