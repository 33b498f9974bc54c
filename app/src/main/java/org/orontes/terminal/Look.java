package org.orontes.terminal;

/**
 * How a briefing is printed.
 *
 * @param width columns, at least {@link #MIN_WIDTH}
 * @param colours true for colours and bold
 * @param all true to print every line, however many
 * @param ids true to print the ids that {@code explain} takes
 */
public record Look(int width, boolean colours, boolean all, boolean ids) {
  /** Narrower, tables cannot be read. */
  public static final int MIN_WIDTH = 60;

  /** Wider, lines cannot be read. */
  public static final int MAX_WIDTH = 140;

  /** What a pipe or a file gets. */
  public static final int DEFAULT_WIDTH = 100;

  public Look {
    width = Math.max(MIN_WIDTH, Math.min(MAX_WIDTH, width));
  }

  /** Plain text for a pipe or a file. */
  public static Look plain() {
    return new Look(DEFAULT_WIDTH, false, false, false);
  }
}
