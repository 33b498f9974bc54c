package org.orontes.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orontes.model.ControlStatus;
import org.orontes.model.Place;
import org.orontes.model.Precision;
import org.orontes.view.Briefing.MapPlace;

/** Places on paper: to scale, not on top of each other, and not a world apart. */
class MapTest {
  private static MapPlace at(String name, double lat, double lon) {
    Place place = new Place("place:" + name, name, lat, lon, 5, Precision.CITY, null, null);
    return new MapPlace(place, name, "x", ControlStatus.HELD, 1, List.of());
  }

  @Test
  void farPlacesGetMapsOfTheirOwnAndASingleOneNone() {
    List<MapPlace> all =
        List.of(
            at("Palma", -10.8, 40.5),
            at("Goma", -1.7, 29.2),
            at("Mueda", -11.7, 39.6),
            at("Sake", -1.6, 29.0),
            at("Lashio", 22.9, 97.7));
    List<List<String>> groups =
        MapGroups.of(all).stream().map(g -> g.stream().map(MapPlace::name).toList()).toList();
    assertEquals(List.of(List.of("Palma", "Mueda"), List.of("Goma", "Sake")), groups);
  }

  @Test
  void placesLinkedByOthersShareAMap() {
    List<MapPlace> chain = List.of(at("a", 0, 0), at("c", 0, 9), at("b", 0, 4.5));
    assertEquals(3, MapGroups.of(chain).get(0).size());
  }

  @Test
  void distancesAreToScale() {
    MapPlace palma = at("Palma", -10.77, 40.48);
    MapPlace mueda = at("Mueda", -11.67, 39.55);
    Projection map = new Projection(List.of(palma.place(), mueda.place()));
    double pixels =
        Math.hypot(
            map.x(palma.place().lon()) - map.x(mueda.place().lon()),
            map.y(palma.place().lat()) - map.y(mueda.place().lat()));
    double km = palma.place().distanceKm(mueda.place());
    assertEquals(map.pixels(km), pixels, map.pixels(km) * 0.01);
    assertTrue(map.x(40.48) < Projection.WIDTH && map.y(-10.77) > 0);
  }

  @Test
  void oneSpotIsNoDivisionByZero() {
    Place place = at("a", 5, 5).place();
    Projection map = new Projection(List.of(place, place));
    assertTrue(Double.isFinite(map.x(5)) && Double.isFinite(map.y(5)));
    assertTrue(map.scaleKm() > 0);
  }

  @Test
  void marksDoNotCoverEachOther() {
    List<MapPlace> crowd = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      crowd.add(at("place " + i, 10 + i * 0.001, 20));
    }
    crowd.add(at("far", 11, 21));
    Projection map = new Projection(crowd.stream().map(MapPlace::place).toList());
    List<MapLayout.Mark> marks = new MapLayout(map).lay(crowd);
    for (MapLayout.Mark one : marks) {
      for (MapLayout.Mark other : marks) {
        double apart = Math.hypot(one.atX() - other.atX(), one.atY() - other.atY());
        assertTrue(one.equals(other) || apart > MapLayout.RADIUS, one + " " + other);
      }
    }
  }
}
