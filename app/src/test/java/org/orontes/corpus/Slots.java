package org.orontes.corpus;

import java.util.List;
import java.util.Locale;
import org.orontes.model.Claim;
import org.orontes.model.Participant;
import org.orontes.model.When;

/** How one slot of a claim stands against what is right. */
final class Slots {
  private Slots() {}

  /** How a slot stands. */
  enum Verdict {
    RIGHT,
    MISSING,
    WRONG
  }

  /** Holds a slot against the values that are right; any of them will do. */
  static Verdict verdict(Claim claim, String slot, List<String> right) {
    return switch (slot) {
      case "mode" -> word(claim.type().mode() == null ? "" : claim.type().mode(), right);
      case "change" ->
          word(
              claim.change() == null ? "" : claim.change().kind().name().toLowerCase(Locale.ROOT),
              right);
      case "attempt" -> word(String.valueOf(claim.attempt()), right);
      case "factuality" -> word(claim.factuality().name().toLowerCase(Locale.ROOT), right);
      case "actor" -> participants(claim.actors(), right);
      case "recipient" -> participants(claim.recipients(), right);
      case "place" ->
          claim.place() == null
              ? Verdict.MISSING
              : sure(right.stream().anyMatch(r -> r.equalsIgnoreCase(claim.place().name())));
      case "when" ->
          claim.time() == null ? Verdict.MISSING : when(claim.time().when(), right.get(0));
      default -> throw new IllegalArgumentException("No such slot: " + slot);
    };
  }

  private static Verdict word(String value, List<String> right) {
    return value.isEmpty() ? Verdict.MISSING : sure(right.contains(value));
  }

  private static Verdict sure(boolean right) {
    return right ? Verdict.RIGHT : Verdict.WRONG;
  }

  private static Verdict participants(List<Participant> all, List<String> right) {
    if (all.isEmpty()) {
      return right.contains("none") ? Verdict.RIGHT : Verdict.MISSING;
    }
    return sure(all.stream().anyMatch(p -> right.stream().anyMatch(r -> isNamed(p, r))));
  }

  private static boolean isNamed(Participant participant, String right) {
    return right.startsWith("actor:")
        ? right.equals(participant.id())
        : (participant.name() + " " + participant.text()).toLowerCase(Locale.ROOT).contains(right);
  }

  private static Verdict when(When told, String right) {
    Days days = Days.of(right);
    return sure(days.holds(told.from()) && days.holds(told.to()));
  }
}
