package org.orontes.cli;

import org.jspecify.annotations.Nullable;
import org.orontes.terminal.Look;
import picocli.CommandLine.Option;

/** How wide to print. */
final class WidthOption {
  @Option(
      names = "--width",
      paramLabel = "N",
      description = "Columns to print in, 60 to 140; else those of the terminal, 100 in a pipe.")
  @Nullable Integer width;

  Look look(Surroundings here, boolean all, boolean ids) {
    if (width != null && width < 1) {
      throw Failure.usage("--width must be a number of columns, such as 100");
    }
    int columns = width != null ? width : here.outTerminal() ? here.columns() : Look.DEFAULT_WIDTH;
    return new Look(columns, here.colours(), all, ids);
  }
}
