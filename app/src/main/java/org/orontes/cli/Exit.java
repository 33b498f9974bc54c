package org.orontes.cli;

/** Exit codes, as in the exchange format. The launcher adds 78: no suitable JDK. */
public final class Exit {
  /** Done, maybe with notices. */
  public static final int DONE = 0;

  /** Nothing usable was read. */
  public static final int NOTHING_READ = 1;

  /** Wrong usage. */
  public static final int USAGE = 2;

  /** Cannot write. */
  public static final int CANNOT_WRITE = 3;

  /** A fault of the program. */
  public static final int FAULT = 4;

  private Exit() {}
}
