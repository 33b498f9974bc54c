package org.orontes.redact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.orontes.model.Place;
import org.orontes.model.Precision;

class PlaceCoverTest {
  private final Lists lists = new Lists();

  @Test
  void aPlaceThatIsWideEnoughStays() {
    assertSame(Lists.TOWN, new PlaceCover(10, lists).cover(Lists.TOWN));
    assertSame(Lists.PROVINCE, new PlaceCover(50, lists).cover(Lists.PROVINCE));
  }

  @Test
  void aFinerOneBecomesItsSquare() {
    Place square = new PlaceCover(10, lists).cover(Lists.VILLAGE);
    assertNotNull(square);
    assertTrue(square.isObscured());
    assertEquals(10, square.radiusKm());
    assertEquals(Precision.REGION, square.precision());
    assertTrue(square.name().endsWith("in Khartoum"), square.name());
    assertFalse(square.name().contains("Dawan"));
    assertFalse(square.id().contains(Lists.VILLAGE.id()));
  }

  @Test
  void neighboursShareASquareAndItIsTheSameEveryTime() {
    PlaceCover cover = new PlaceCover(25, lists);
    Place near = new Place("place:9", "x", 15.301, 32.901, 1, Precision.POINT, "SD", "place:2");
    assertEquals(cover.cover(Lists.VILLAGE), cover.cover(near));
    assertEquals(cover.cover(near), new PlaceCover(25, lists).cover(near));
  }

  @Test
  void whatIsInNoListLosesItsName() {
    Place told =
        new Place(
            "place:told/okoro", "Okoro's farm", 15.1234, 32.4321, 2, Precision.POINT, null, null);
    Place covered = new PlaceCover(0, lists).cover(told);
    assertNotNull(covered);
    assertFalse((covered.id() + covered.name()).toLowerCase().contains("okoro"));
  }

  @Test
  void aPlaceToldFromAListedOneIsNamedByIt() {
    Place told =
        new Place(
            "place:1/45km-south",
            "45 km south of Okoro",
            15.2,
            32.5,
            18,
            Precision.REGION,
            "SD",
            null);
    Place covered = new PlaceCover(0, lists).cover(told);
    assertNotNull(covered);
    assertEquals("45 km south of Bahri", covered.name());
  }

  /** The square holds the place: half its diagonal is less than the radius it tells. */
  @Property(tries = 500)
  void theSquareHoldsThePlace(
      @ForAll @DoubleRange(min = -89, max = 89) double lat,
      @ForAll @DoubleRange(min = -180, max = 180) double lon,
      @ForAll @DoubleRange(min = 1, max = 500) double km) {
    Place place = new Place("place:x", "x", lat, lon, 0.5, Precision.POINT, null, null);
    Place square = new PlaceCover(km, lists).cover(place);
    assertNotNull(square);
    assertTrue(square.distanceKm(place) <= km, square + " does not hold " + place);
  }

  /** No two points tell more than one: the square says nothing of where in it the place lies. */
  @Test
  void theSquareSaysNothingOfWhereInIt() {
    PlaceCover cover = new PlaceCover(10, lists);
    Random random = new Random(7);
    Place square = cover.cover(Lists.VILLAGE);
    for (int i = 0; i < 1000; i++) {
      Place other =
          new Place(
              "place:n" + i,
              "n" + i,
              15.3 + random.nextDouble() * 0.2 - 0.1,
              32.9 + random.nextDouble() * 0.2 - 0.1,
              1,
              Precision.CITY,
              "SD",
              "place:2");
      Place covered = cover.cover(other);
      assertNotNull(covered);
      assertNotNull(square);
      if (covered.id().equals(square.id())) {
        assertEquals(square, covered);
      }
    }
  }
}
