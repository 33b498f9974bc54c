package org.orontes.reconcile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.orontes.model.When;

/**
 * What a telling tells, made ready to be held against hundreds of others: days as numbers, parties
 * with their names taken apart.
 *
 * @param slots what was told
 * @param actors who did it
 * @param recipients to whom
 * @param period number of the period of the actor file in which it was published, or {@link
 *     ActorLattice#NO_PERIOD}
 * @param from first day told, as days since 1970; {@link #OPEN_START} if open
 * @param to last day told; {@link #OPEN_END} if open
 * @param inferred true if the days were worked out and not told
 * @param published day of publication; {@link #OPEN_START} if unknown
 */
record Facets(
    Slots slots,
    Party actors,
    Party recipients,
    int period,
    long from,
    long to,
    boolean inferred,
    long published) {
  static final long OPEN_START = Long.MIN_VALUE;
  static final long OPEN_END = Long.MAX_VALUE;

  static Facets of(Slots slots, ActorLattice lattice) {
    When when = slots.when();
    return new Facets(
        slots,
        lattice.party(slots.actors()),
        lattice.party(slots.recipients()),
        lattice.periodOf(slots.published()),
        when == null ? OPEN_START : day(when.from(), OPEN_START),
        when == null ? OPEN_END : day(when.to(), OPEN_END),
        when != null && when.basis().contains("inferred"),
        day(slots.published(), OPEN_START));
  }

  private static long day(@Nullable LocalDate day, long open) {
    return day == null ? open : day.toEpochDay();
  }

  boolean hasDay() {
    return from != OPEN_START || to != OPEN_END;
  }

  /** True if a first day is told and was not worked out. */
  boolean isTold() {
    return from != OPEN_START && !inferred;
  }

  /** True if both begin and end on the same known days. */
  boolean isSameStretch(Facets other) {
    return from != OPEN_START && from == other.from && to != OPEN_END && to == other.to;
  }

  boolean overlaps(Facets other) {
    return to >= other.from && other.to >= from;
  }

  /** Days between two stretches that do not overlap; an open end counts as its other one. */
  long daysApart(Facets other) {
    return last() < other.first() ? other.first() - last() : first() - other.last();
  }

  private long first() {
    return from == OPEN_START ? to : from;
  }

  private long last() {
    return to == OPEN_END ? from : to;
  }
}
