package org.orontes.annotate.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

/** The examples of lexicon/en/places.yaml: places told by distance and direction, borders. */
class PlaceWordsTest {
  private static List<YamlMap> examples(String key) {
    List<YamlMap> all = new ArrayList<>();
    KnowledgeFiles.ours().yaml("lexicon/en/places.yaml").forEach(f -> all.addAll(f.maps(key)));
    return all;
  }

  @Test
  void everyExampleOfABorderHolds() {
    List<String> wrong = new ArrayList<>();
    for (YamlMap example : examples("border-examples")) {
      String text = example.has("yes") ? example.text("yes") : example.text("no");
      Optional<Mention> found =
          TestEngine.code(text, null).mentions().stream()
              .filter(m -> m.id() != null && m.id().startsWith("place:border/"))
              .findFirst();
      String seen = found.map(m -> m.text() + " = " + m.name()).orElse("");
      String wanted =
          example.has("yes") ? example.text("place") + " = " + example.text("name") : "";
      if (!seen.equals(wanted)) {
        wrong.add(text + " gives " + seen);
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void aBorderIsAsWideAsItMayBe() {
    Place border =
        TestEngine.code("Two soldiers died on the Mali-Niger border.", null).mentions().stream()
            .map(Mention::place)
            .filter(p -> p != null && p.id().equals("place:border/ML-NE"))
            .findFirst()
            .orElseThrow();
    assertNull(border.country());
    assertTrue(border.radiusKm() > 100 && border.radiusKm() < 600, border.toString());
    // Menaka in Mali and Tillaberi in Niger, some way from the border on either side.
    assertTrue(border.distanceKm(at(border, 15.9, 2.4)) < border.radiusKm(), border.toString());
    assertTrue(border.distanceKm(at(border, 14.2, 1.45)) < border.radiusKm(), border.toString());
  }

  private static Place at(Place like, double lat, double lon) {
    return new Place("place:x", "x", lat, lon, 1, like.precision(), null, null);
  }

  @Test
  void whatLiesBehindABorderIsNotWhereThingsHappen() {
    CodedArticle coded = TestEngine.code("The army sent tanks to the border with Rwanda.", null);
    assertTrue(
        coded.mentions().stream()
            .noneMatch(m -> m.id() != null && m.id().startsWith("actor:rwa/")));
    assertTrue(
        coded.mentions().stream()
            .filter(m -> m.text().equals("Rwanda"))
            .noneMatch(Mention::literal));
  }

  @Test
  void eventsTakePlaceAtABorder() {
    CodedArticle coded =
        TestEngine.code(
            "Rebels attacked a convoy near Haiti's border with the Dominican Republic.", null);
    assertTrue(
        coded.claims().stream()
            .anyMatch(
                c ->
                    c.place() != null
                        && c.place().place() != null
                        && c.place().place().id().equals("place:border/DO-HT")),
        coded.claims().toString());
  }

  private static Optional<Mention> relative(CodedArticle coded) {
    return coded.mentions().stream()
        .filter(m -> m.id() != null && m.id().matches("place:.*/\\d+km.*"))
        .findFirst();
  }

  @Test
  void everyExampleHolds() {
    List<String> wrong = new ArrayList<>();
    for (YamlMap example : examples("examples")) {
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
