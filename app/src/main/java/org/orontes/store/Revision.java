package org.orontes.store;

import java.time.Instant;

/**
 * A state of a case that was once its present one. The recorded clock counts these: what a case
 * held at an instant is what its last revision before it held.
 *
 * @param number from 1; 0 before anything was drawn
 * @param at when it was written; never before the one before it
 * @param reason why it was drawn, such as {@code ingest}
 * @param engine version of the program
 * @param knowledge version of the data
 * @param articles how many articles it was drawn from
 * @param claims how many claims they make
 * @param incidents how many incidents came of them
 * @param decisions how many decisions were in force
 */
public record Revision(
    long number,
    Instant at,
    String reason,
    String engine,
    String knowledge,
    long articles,
    long claims,
    long incidents,
    long decisions) {
  /** The state of a case that holds nothing yet. */
  public static final Revision NONE = new Revision(0, Instant.EPOCH, "new", "", "", 0, 0, 0, 0);
}
