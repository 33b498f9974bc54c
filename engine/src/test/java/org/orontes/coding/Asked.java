package org.orontes.coding;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.orontes.model.Claim;
import org.orontes.model.CodedArticle;
import org.orontes.model.Participant;

/**
 * A sentence and what is asked of its claims, as the lexicons write it: {@code sentence => TYPE;
 * A=actor; R=recipient; I=instrument; P=place; name=; is=factuality; day=; fact=}. It holds if one
 * claim is all of it.
 */
record Asked(String text, String type, Map<String, String> slots) {
  static Asked of(String line) {
    String[] sides = line.split(" => ", 2);
    if (sides.length < 2) {
      throw new IllegalArgumentException("Nothing is asked: " + line);
    }
    String type = "";
    Map<String, String> slots = new HashMap<>();
    for (String piece : sides[1].split("; ")) {
      int at = piece.indexOf('=');
      if (at < 0) {
        type = piece.trim();
      } else {
        slots.put(piece.substring(0, at), piece.substring(at + 1).toLowerCase(Locale.ROOT).trim());
      }
    }
    return new Asked(sides[0], type, slots);
  }

  boolean holds(CodedArticle coded) {
    if (slots.containsKey("fact")) {
      return coded.facts().stream().anyMatch(f -> f.kind().equals(slots.get("fact")));
    }
    return coded.claims().stream().anyMatch(this::holds);
  }

  private boolean holds(Claim claim) {
    return (type.isEmpty() || claim.type().type().equals(type))
        && slots.entrySet().stream().allMatch(s -> holds(claim, s.getKey(), s.getValue()));
  }

  private static boolean holds(Claim claim, String slot, String words) {
    return switch (slot) {
      case "A" -> isIn(claim.actors(), words);
      case "R" -> isIn(claim.recipients(), words);
      case "I" -> isIn(claim.instruments(), words);
      case "name" ->
          Stream.concat(claim.actors().stream(), claim.recipients().stream())
              .anyMatch(p -> words.equals(String.valueOf(p.name()).toLowerCase(Locale.ROOT)));
      case "P" ->
          claim.place() != null
              && (claim.place().text() + " / " + claim.place().name())
                  .toLowerCase(Locale.ROOT)
                  .contains(words);
      case "is" -> claim.factuality().name().toLowerCase(Locale.ROOT).equals(words);
      case "day" -> claim.time() != null && claim.time().when().edtf().contains(words);
      default -> throw new IllegalArgumentException("No slot " + slot);
    };
  }

  private static boolean isIn(List<Participant> parties, String words) {
    return parties.stream().anyMatch(p -> p.text().toLowerCase(Locale.ROOT).contains(words));
  }
}
