package org.orontes.cli;

import org.orontes.terminal.Look;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How a briefing is printed. */
final class LookOptions {
  @Mixin WidthOption width = new WidthOption();

  @Option(names = "--all", description = "Print every line of every section.")
  boolean all;

  @Option(names = "--ids", description = "Print the ids that 'orontes explain' takes.")
  boolean ids;

  Look look(Surroundings here) {
    return width.look(here, all, ids);
  }
}
