package org.orontes.coding.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may fill a slot, by its notation. */
final class SlotTest {
  @ParameterizedTest
  @CsvSource({
    "R, thing, true",
    "A, armed, true",
    "A, weapon, false",
    "C, weapon, true",
    "C, place, false",
    "P, facility, true",
    "P, weapon, false",
    "P:town, name, true", // a town that no list has
    "P:goods, name, false",
    "A:town, name, false",
    "R:actor, group, true",
    "R:actor, goods, false",
    "R:-press, goods, true",
    "R:-press, press, false",
    "R:any, goods, true",
    "R:armed|state, state, true",
    "R:armed|state, people, false",
  })
  void takesWhatItAsksFor(String text, String kind, boolean takes) {
    KindBits bits = new KindBits();
    long is = bits.bits(Set.of(kind));
    Slot slot = Slot.parse(text, bits);
    assertNotNull(slot);
    assertEquals(takes, slot.takes(is));
  }
}
