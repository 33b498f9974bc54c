package org.orontes.coding.rules;

import java.util.List;
import java.util.Set;
import org.orontes.coding.frames.Frame;
import org.orontes.coding.frames.Frame.Argument;
import org.orontes.coding.frames.Frame.Role;
import org.orontes.model.Syntax;

/** Whether what stands in one frame may fill a slot, by its kinds. */
final class SlotFit {
  private static final Set<String> NAME = Set.of("name");
  private static final Set<String> STATE = Set.of("state");

  private final Kinds kinds;
  private final KindBits bits;
  private final MentionIndex mentions;
  private final Frame frame;
  private final KnownWords.Bits words;

  SlotFit(Kinds kinds, KindBits bits, MentionIndex mentions, Frame frame) {
    this.kinds = kinds;
    this.bits = bits;
    this.mentions = mentions;
    this.frame = frame;
    this.words = mentions.words(frame.sentence()).bits(bits);
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
    if (argument.role() != first.role()
        || !argument.preposition().equals(first.preposition())
        || fitting.contains(argument)) {
      return false;
    }
    Set<String> is = kinds.of(frame.sentence(), argument.head(), mentions);
    boolean unknown = is.isEmpty() || is.equals(NAME);
    return unknown && Syntax.conjuncts(frame.sentence(), first.head()).contains(argument.head());
  }

  private long is(Argument argument) {
    Set<String> is = kinds.of(frame.sentence(), argument.head(), mentions);
    if (argument.role() == Role.SUBJECT && argument.head().isProper() && is.contains("town")) {
      // "Geneva condemned": a town that acts stands for those who govern there
      return bits.known(is) | bits.known(STATE);
    }
    return bits.known(is);
  }

  private long bitsOf(Argument argument) {
    int at = 2 * argument.head().index() + (argument.role() == Role.SUBJECT ? 1 : 0);
    if (!words.known()[at]) {
      words.of()[at] = is(argument);
      words.known()[at] = true;
    }
    return words.of()[at];
  }

  boolean fits(Slot slot, Argument argument) {
    return slot.takes(bitsOf(argument));
  }
}
