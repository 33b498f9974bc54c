package org.orontes.coding.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orontes.coding.frames.Frame.Argument;

/**
 * What fills the slots of a pattern, by the letter of the slot: one or several, where coordinated.
 */
public final class Roles {
  /** Nothing fills anything. */
  static final Roles NONE = new Roles(new List<?>[Slot.LETTERS.length()]);

  private final @Nullable List<?>[] filled;

  private Roles(@Nullable List<?>[] filled) {
    this.filled = filled;
  }

  /** What fills the slots of a letter, maybe nothing. */
  @SuppressWarnings("unchecked") // only lists of arguments are put in
  public List<Argument> of(char letter) {
    List<?> found = filled[Slot.LETTERS.indexOf(letter)];
    return found == null ? List.of() : (List<Argument>) found;
  }

  /** These, and nothing but {@code arguments} under one letter. */
  public Roles with(char letter, List<Argument> arguments) {
    @Nullable List<?>[] more = Arrays.copyOf(filled, filled.length);
    more[Slot.LETTERS.indexOf(letter)] = List.copyOf(arguments);
    return new Roles(more);
  }

  /** These, and {@code arguments} behind what there is under a letter. */
  Roles and(char letter, List<Argument> arguments) {
    List<Argument> known = of(letter);
    if (known.isEmpty()) {
      return with(letter, arguments);
    }
    List<Argument> all = new ArrayList<>(known);
    all.addAll(arguments);
    return with(letter, all);
  }

  /** True if a word fills a slot, whichever. */
  public boolean hold(int word) {
    for (int i = 0; i < filled.length; i++) {
      for (Argument a : of(Slot.LETTERS.charAt(i))) {
        if (a.head().index() == word) {
          return true;
        }
      }
    }
    return false;
  }

  /** True if any letter but one has something. */
  public boolean fillMoreThan(char letter) {
    for (int i = 0; i < filled.length; i++) {
      if (Slot.LETTERS.charAt(i) != letter && !of(Slot.LETTERS.charAt(i)).isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
