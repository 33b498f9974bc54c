package org.orontes.coding.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.orontes.coding.frames.Frame;
import org.orontes.coding.frames.Frame.Argument;
import org.orontes.coding.frames.Frame.Role;
import org.orontes.model.Syntax;

/** Whether what stands in one frame may fill a slot, by its kinds. */
final class SlotFit {
  private static final Set<String> CAUSES = Set.of("weapon", "vehicle", "event");
  private static final Set<String> PLACES = Set.of("place", "facility", "name");
  private static final Set<String> NAME = Set.of("name");

  /** Kinds that fill slots which ask for none. */
  static final List<Set<String>> HABITS = List.of(Kinds.ACTING, CAUSES, PLACES, NAME);

  private final Kinds kinds;
  private final KindBits bits;
  private final MentionIndex mentions;
  private final Frame frame;
  private final Map<Integer, Long> bitsOf;
  private final long acting;
  private final long causing;
  private final long placing;
  private final long name;

  SlotFit(Kinds kinds, KindBits bits, MentionIndex mentions, Frame frame) {
    this.kinds = kinds;
    this.bits = bits;
    this.mentions = mentions;
    this.frame = frame;
    this.bitsOf = mentions.bits(bits);
    this.acting = bits.known(Kinds.ACTING);
    this.causing = acting | bits.known(CAUSES);
    this.placing = bits.known(PLACES);
    this.name = bits.known(NAME);
  }

  boolean noneFits(Slot slot, List<Argument> candidates) {
    for (Argument a : candidates) {
      if (fits(slot, a)) {
        return false;
      }
    }
    return true;
  }

  /**
   * "Okello and his companion Grace Auma": of what one is the other is, if nothing else is known.
   */
  boolean isBeside(Argument argument, List<Argument> fitting) {
    Argument first = fitting.get(0);
    Set<String> is = kinds.of(frame.sentence(), argument.head(), mentions);
    boolean unknown = is.isEmpty() || is.equals(Set.of("name"));
    return unknown
        && !fitting.contains(argument)
        && argument.role() == first.role()
        && argument.preposition().equals(first.preposition())
        && Syntax.conjuncts(frame.sentence(), first.head()).contains(argument.head());
  }

  private Set<String> is(Argument argument) {
    Set<String> is = kinds.of(frame.sentence(), argument.head(), mentions);
    if (argument.role() == Role.SUBJECT && argument.head().isProper() && is.contains("town")) {
      is = new HashSet<>(is);
      is.add("state"); // "Geneva condemned": a town that acts stands for those who govern there
    }
    return is;
  }

  private long bitsOf(Argument argument) {
    Integer key = 2 * argument.head().span().start() + (argument.role() == Role.SUBJECT ? 1 : 0);
    Long known = bitsOf.get(key);
    if (known == null) {
      known = bits.known(is(argument));
      bitsOf.put(key, known);
    }
    return known;
  }

  boolean fits(Slot slot, Argument argument) {
    long is = bitsOf(argument);
    if ((is & slot.unwantedBits()) != 0) {
      return false;
    }
    if ((is & slot.wantedBits()) != 0
        || slot.wanted().contains("any")
        || slot.wanted().contains("actor") && (is & acting) != 0) {
      return true;
    }
    if (slot.wantedBits() != 0 || slot.unwantedBits() != 0) {
      return slot.wantedBits() == 0 || isUnknownPlace(slot, is);
    }
    return switch (slot.letter()) {
      case 'A', 'B' -> (is & acting) != 0;
      case 'C' -> (is & causing) != 0;
      case 'P' -> (is & placing) != 0;
      default -> true;
    };
  }

  /** A name that no list has, where a place belongs: "captured Chinshwe". */
  private boolean isUnknownPlace(Slot slot, long is) {
    return slot.letter() == 'P'
        && (is & name) != 0
        && (slot.wanted().contains("town") || slot.wanted().contains("place"));
  }
}
