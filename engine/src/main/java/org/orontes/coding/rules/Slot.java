package org.orontes.coding.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place in a pattern that a participant fills.
 *
 * @param letter A who acts, B who acts along, R to whom, P where, I by what means, C who or what
 *     causes it, X anything, not kept
 * @param wanted what may fill it, any of; with {@code unwanted} empty for the letter's own habit
 * @param unwanted what may not, whatever else it is
 * @param required true if the pattern fails without it
 * @param anything true if whatever is not unwanted may fill it
 * @param fillBits what may fill it, in bits, its letter's habit included
 * @param unwantedBits the same as {@code unwanted}, in bits
 */
record Slot(
    char letter,
    Set<String> wanted,
    Set<String> unwanted,
    boolean required,
    boolean anything,
    long fillBits,
    long unwantedBits) {
  static final String LETTERS = "ABRPICX";
  private static final Set<String> CAUSES = Set.of("weapon", "vehicle", "event");
  private static final Set<String> PLACES = Set.of("place", "facility", "name");
  private static final Set<String> NAME = Set.of("name");

  /** Kinds that fill slots which ask for none. */
  static final List<Set<String>> HABITS = List.of(Kinds.ACTING, CAUSES, PLACES, NAME);

  Slot {
    wanted = Set.copyOf(wanted);
    unwanted = Set.copyOf(unwanted);
  }

  /** Reads {@code P:place|facility!}; null if the text is no slot. */
  static @Nullable Slot parse(String text) {
    return parse(text, new KindBits());
  }

  static @Nullable Slot parse(String text, KindBits bits) {
    boolean required = text.endsWith("!");
    String bare = required ? text.substring(0, text.length() - 1) : text;
    int colon = bare.indexOf(':');
    String letter = colon < 0 ? bare : bare.substring(0, colon);
    if (letter.length() != 1 || LETTERS.indexOf(letter.charAt(0)) < 0) {
      return null;
    }
    Set<String> wanted = new HashSet<>();
    Set<String> unwanted = new HashSet<>();
    for (String kind : colon < 0 ? new String[0] : bare.substring(colon + 1).split("\\|")) {
      if (kind.startsWith("-")) {
        unwanted.add(kind.substring(1));
      } else {
        wanted.add(kind);
      }
    }
    char is = letter.charAt(0);
    boolean habit = wanted.isEmpty() && unwanted.isEmpty();
    boolean anything = habit ? "ABCP".indexOf(is) < 0 : wanted.isEmpty() || wanted.contains("any");
    long fill = habit ? habit(is, bits) : asked(is, wanted, bits);
    return new Slot(is, wanted, unwanted, required, anything, fill, bits.bits(unwanted));
  }

  private static long habit(char letter, KindBits bits) {
    return switch (letter) {
      case 'A', 'B' -> bits.bits(Kinds.ACTING);
      case 'C' -> bits.bits(Kinds.ACTING) | bits.bits(CAUSES);
      case 'P' -> bits.bits(PLACES);
      default -> 0;
    };
  }

  /**
   * Of what is asked for by name, "actor" is all that can act, and where a place belongs a name
   * that no list has will do: "captured Chinshwe".
   */
  private static long asked(char letter, Set<String> wanted, KindBits bits) {
    long actors = wanted.contains("actor") ? bits.bits(Kinds.ACTING) : 0;
    boolean place = letter == 'P' && (wanted.contains("town") || wanted.contains("place"));
    return bits.bits(wanted) | actors | (place ? bits.bits(NAME) : 0);
  }

  /** True if something of these kinds may fill it. */
  boolean takes(long kinds) {
    return (kinds & unwantedBits) == 0 && (anything || (kinds & fillBits) != 0);
  }
}
