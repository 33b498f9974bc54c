package org.orontes.coding.rules;

import java.util.HashSet;
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
 * @param wantedBits the same as {@code wanted}, in bits
 * @param unwantedBits the same as {@code unwanted}, in bits
 */
record Slot(
    char letter,
    Set<String> wanted,
    Set<String> unwanted,
    boolean required,
    long wantedBits,
    long unwantedBits) {
  private static final String LETTERS = "ABRPICX";

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
    return new Slot(
        letter.charAt(0), wanted, unwanted, required, bits.bits(wanted), bits.bits(unwanted));
  }
}
