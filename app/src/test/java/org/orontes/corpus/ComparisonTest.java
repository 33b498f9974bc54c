package org.orontes.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the report of a difference says, word for word. */
class ComparisonTest {
  private static Sheet sheet() {
    return new Sheet(new LinkedHashMap<>());
  }

  private static Map<String, List<String>> fields(String name, String... values) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    fields.put(name, List.of(values));
    return fields;
  }

  @Test
  void sameIsEmpty() {
    Sheet one = sheet();
    one.add("a.txt", "COERCE «took» 4-8", fields("place", "Palma place:1"));
    assertEquals("", Comparison.of(one, Sheet.read(one.write())));
  }

  @Test
  void claimsLostNewAndChanged() {
    Sheet before = sheet();
    before.add("a.txt", "COERCE «took» 4-8", fields("place", "Palma place:1"));
    before.add("a.txt", "ASSAULT «hit» 20-23", fields("actor", "? “they”"));
    Sheet after = sheet();
    after.add("a.txt", "COERCE «took» 4-8", fields("place", "Pemba place:2"));
    after.add("a.txt", "RETREAT «left» 30-34", fields("actor", "actor:x “the army”", "? “it”"));
    assertEquals(
        String.join(
            "\n",
            "1 lost, 1 new, 1 changed",
            "a.txt",
            "  changed  COERCE «took» 4-8",
            "             place: Palma place:1  →  Pemba place:2",
            "  lost     ASSAULT «hit» 20-23",
            "             actor: ? “they”",
            "  new      RETREAT «left» 30-34",
            "             actor: actor:x “the army” + ? “it”",
            ""),
        Comparison.of(before, after));
  }

  @Test
  void anIncidentIsKnownByItsClaims() {
    Sheet before = sheet();
    before.add(
        "incidents", "COERCE/seize Palma 2021-03-24", fields("members", "a 1", "b 2", "c 3"));
    Sheet after = sheet();
    after.add("incidents", "COERCE/seize Pemba 2021-03-24", fields("members", "a 1", "b 2"));
    after.add("incidents", "COERCE/seize Palma 2021-03-24", fields("members", "c 3"));
    assertEquals(
        String.join(
            "\n",
            "0 lost, 1 new, 1 changed",
            "incidents",
            "  changed  COERCE/seize Palma 2021-03-24  →  COERCE/seize Pemba 2021-03-24",
            "             - c 3",
            "  new      COERCE/seize Palma 2021-03-24",
            "             members: c 3",
            ""),
        Comparison.of(before, after));
  }

  @Test
  void aNameThatIsTakenGetsANumber() {
    Sheet one = sheet();
    one.add("control", "Palma held from null", fields("to", "2021-04-05"));
    one.add("control", "Palma held from null", fields("to", "2021-05-01"));
    assertEquals(
        List.of("Palma held from null", "Palma held from null #2"),
        List.copyOf(one.sections().getOrDefault("control", Map.of()).keySet()));
  }
}
