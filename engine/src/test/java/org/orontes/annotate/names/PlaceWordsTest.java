package org.orontes.annotate.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.orontes.knowledge.KnowledgeFiles;
import org.orontes.knowledge.YamlMap;
import org.orontes.model.CodedArticle;
import org.orontes.model.Mention;
import org.orontes.model.Place;
import org.orontes.pipeline.TestEngine;

/** The examples of lexicon/en/places.yaml: places told by distance and direction. */
class PlaceWordsTest {
  private static List<YamlMap> examples() {
    List<YamlMap> all = new ArrayList<>();
    KnowledgeFiles.ours()
        .yaml("lexicon/en/places.yaml")
        .forEach(f -> all.addAll(f.maps("examples")));
    return all;
  }

  private static Optional<Mention> relative(CodedArticle coded) {
    return coded.mentions().stream()
        .filter(m -> m.id() != null && m.id().matches("place:.*/\\d+km.*"))
        .findFirst();
  }

  @Test
  void everyExampleHolds() {
    List<String> wrong = new ArrayList<>();
    for (YamlMap example : examples()) {
      String text = example.has("yes") ? example.text("yes") : example.text("no");
      CodedArticle coded = TestEngine.code(text, null);
      Optional<Mention> found = relative(coded);
      if (!example.has("yes")) {
        found.ifPresent(m -> wrong.add(text + " gives " + m.text()));
        continue;
      }
      Place base =
          coded.mentions().stream()
              .filter(m -> m.text().equals(example.text("base")))
              .map(Mention::place)
              .findFirst()
              .orElseThrow();
      if (found.isEmpty() || !found.get().text().equals(example.text("place"))) {
        wrong.add(text + " gives " + found.map(Mention::text));
        continue;
      }
      Place place = Objects.requireNonNull(found.get().place());
      double km = example.number("km");
      if (example.has("bearing")) {
        check(wrong, text, base, place, km, example.number("bearing"));
      } else if (place.radiusKm() != km || base.distanceKm(place) > 0.1) {
        wrong.add(text + " has the ring " + place);
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static void check(
      List<String> wrong, String text, Place base, Place place, double km, double bearing) {
    double north = place.lat() - base.lat();
    double east = (place.lon() - base.lon()) * Math.cos(Math.toRadians(base.lat()));
    double seen = (Math.toDegrees(Math.atan2(east, north)) + 360) % 360;
    double off = Math.abs((seen - bearing + 540) % 360 - 180);
    if (Math.abs(base.distanceKm(place) - km) > 0.5 || off > 2) {
      wrong.add(text + " is put " + base.distanceKm(place) + " km at " + seen);
    }
    if (place.radiusKm() < 3) {
      wrong.add(text + " is told too exactly: " + place.radiusKm());
    }
  }
}
