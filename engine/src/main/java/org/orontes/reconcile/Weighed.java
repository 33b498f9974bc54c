package org.orontes.reconcile;

import org.jspecify.annotations.Nullable;

/**
 * What was weighed when two tellings were compared. Kept as numbers and put into words only where
 * somebody asks, since nearly all comparisons are never explained.
 *
 * @param settled why nothing needed weighing, or null
 * @param excluded true if the two cannot be of one event, whatever else is alike
 * @param place how well the places fit; negative if they differ
 * @param day how well the days fit; negative if they differ
 * @param actor how well those who did it fit
 * @param recipient how well those to whom it was done fit
 * @param words how alike the words are
 * @param one the first's slots, for the reason; null if settled
 * @param other the second's
 * @param linked true if something more than the time links them
 * @param oneStory true if {@code words} stands for their articles being of one story
 */
record Weighed(
    @Nullable String settled,
    boolean excluded,
    double place,
    double day,
    double actor,
    double recipient,
    double words,
    @Nullable Slots one,
    @Nullable Slots other,
    boolean linked,
    boolean oneStory) {
  /** Two of which nothing is known that would link them. */
  static final Weighed NOTHING = settled("nothing in common", false);

  static final Weighed OTHER_ACTORS = settled("different actors", true);
  static final Weighed OTHER_RECIPIENTS = settled("done to different ones", true);

  private static Weighed settled(String why, boolean excluded) {
    return new Weighed(why, excluded, 0, 0, 0, 0, 0, null, null, false, false);
  }

  /**
   * How much speaks for one event, less what speaks against it; negative infinity where the two
   * exclude one another.
   */
  double score() {
    return excluded ? Double.NEGATIVE_INFINITY : place + day + (actor + recipient) + words;
  }

  /** True if they differ on place, day or party. */
  boolean against() {
    return excluded || place < 0 || day < 0;
  }

  boolean fits() {
    return linked && score() >= Fit.NEEDED;
  }

  /** What was weighed, in words. */
  String reason() {
    if (settled != null) {
      return settled;
    }
    StringBuilder why = new StringBuilder();
    if (place < 0) {
      against(why, "different places: " + name(one) + " / " + name(other), place);
    } else {
      add(why, "place", place);
    }
    if (day < 0) {
      against(why, "different days", day);
    } else {
      add(why, "day", day);
    }
    if (!excluded) {
      add(why, "actor", actor);
      add(why, "recipient", recipient);
      add(why, oneStory ? "one story" : "words", words);
    }
    return why.toString().strip();
  }

  private static String name(@Nullable Slots slots) {
    return slots == null || slots.place() == null ? "none" : slots.place().name();
  }

  private static void add(StringBuilder why, String slot, double value) {
    if (value != 0) {
      why.append(slot)
          .append(value > 0 ? " +" : " ")
          .append(Math.round(value * 10) / 10.0)
          .append(' ');
    }
  }

  private static void against(StringBuilder why, String reason, double value) {
    why.append(reason).append(' ').append(value).append(' ');
  }
}
