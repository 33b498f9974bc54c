package org.orontes.cli;

import java.time.Instant;
import picocli.CommandLine.Option;

/** How much a command says beside its result. */
final class TalkOptions {
  @Option(
      names = {"-q", "--quiet"},
      description =
          "No progress and no remarks on standard error; with --out nothing on standard output.")
  boolean quiet;

  @Option(names = "--debug", description = "On a fault of the program, print all its details.")
  boolean debug;

  ProgressLine progress(Surroundings here) {
    return new ProgressLine(here.err(), here.errTerminal(), here.columns(), Instant::now);
  }
}
