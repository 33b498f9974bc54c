package org.orontes.export;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orontes.model.EventType;
import org.orontes.model.Place;

/** What PLOVER 2.0 says of its types, beside what the ontology in the data says already. */
final class Plover {
  private static final Set<String> VERBAL_COOPERATION =
      Set.of("AGREE", "CONSULT", "SUPPORT", "CONCEDE");
  private static final Set<String> MATERIAL_COOPERATION = Set.of("COOPERATE", "AID", "RETREAT");
  private static final Set<String> VERBAL_CONFLICT =
      Set.of("REQUEST", "ACCUSE", "REJECT", "THREATEN");
  private static final Set<String> MATERIAL_CONFLICT =
      Set.of("PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT");
  private static final Map<Integer, String> QUAD_WORDS =
      Map.of(
          1, "VERBAL COOPERATION",
          2, "MATERIAL COOPERATION",
          3, "VERBAL CONFLICT",
          4, "MATERIAL CONFLICT");

  private Plover() {}

  /** False for what is none of its 16 types: our own STATEMENT. */
  static boolean isType(EventType type) {
    return quad(type) > 0;
  }

  /** 1 verbal cooperation to 4 material conflict, by the type's section in the manual. */
  static int quad(EventType type) {
    String code = type.type();
    return VERBAL_COOPERATION.contains(code)
        ? 1
        : MATERIAL_COOPERATION.contains(code)
            ? 2
            : VERBAL_CONFLICT.contains(code) ? 3 : MATERIAL_CONFLICT.contains(code) ? 4 : 0;
  }

  static String quadWords(EventType type) {
    return QUAD_WORDS.getOrDefault(quad(type), "");
  }

  /** The number that GeoNames has for a place, or null. */
  static @Nullable String geonames(Place place) {
    String number = place.id().substring(place.id().indexOf(':') + 1);
    return number.matches("\\d+") ? number : null;
  }
}
