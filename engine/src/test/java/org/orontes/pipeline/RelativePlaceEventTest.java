package org.orontes.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orontes.model.Claim;
import org.orontes.model.EventPlace;
import org.orontes.model.Place;
import org.orontes.model.Precision;

/** An event told by distance from a town took place there and not in the town. */
class RelativePlaceEventTest {
  @ParameterizedTest
  @CsvSource({
    "Rebels attacked a convoy 30 km west of Aleppo.,30 km west of Aleppo",
    "Rebels captured a village 30 km west of Aleppo.,30 km west of Aleppo",
    "Rebels clashed with the army 20 miles north of Hama on Monday.,20 miles north of Hama"
  })
  void happensInItsRegion(String text, String words) {
    List<Claim> claims = TestEngine.code(text, LocalDate.of(2024, 12, 9)).claims();
    assertFalse(claims.isEmpty());
    for (Claim claim : claims) {
      EventPlace told = claim.place();
      assertNotNull(told, text);
      assertEquals(words, told.text());
      Place place = told.place();
      assertNotNull(place, text);
      assertEquals(Precision.REGION, place.precision());
      assertTrue(place.radiusKm() >= 3);
    }
  }
}
