package org.orontes.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The entry point. */
public final class Main {
  private Main() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] args) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    Surroundings here = Surroundings.of(out, err, System.getProperties(), System.getenv());
    System.exit(run(() -> Wiring.engine(), here, args));
  }

  private static PrintStream utf8(FileDescriptor to) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(to)), false, StandardCharsets.UTF_8);
  }

  /**
   * Runs a command.
   *
   * @param engine made when a command needs it
   * @return the exit code
   */
  public static int run(Supplier<EnginePort> engine, Surroundings here, String... args) {
    CommandLine program = commandLine(engine, here);
    Faults faults = new Faults(here);
    program.setParameterExceptionHandler(faults::wrongUsage);
    program.setExecutionExceptionHandler(faults::failed);
    try {
      return program.execute(args);
    } catch (StackOverflowError | OutOfMemoryError e) {
      return faults.outOfMemory(e);
    } finally {
      here.out().flush();
      here.err().flush();
    }
  }

  /** The commands with their options, as documented in docs/commands.md. */
  public static CommandLine commandLine(Supplier<EnginePort> engine, Surroundings here) {
    CommandLine program = new CommandLine(new OrontesCommand());
    program
        .addSubcommand(new BriefCommand(engine, here))
        .addSubcommand(new CodeCommand(engine, here))
        .addSubcommand(new ChangesCommand(engine, here))
        .addSubcommand(new CountsCommand(engine, here))
        .addSubcommand(new WhatIfCommand(engine, here))
        .addSubcommand(new ReachCommand(engine, here))
        .addSubcommand(new ExplainCommand(here))
        .addSubcommand(new ExportCommand(here))
        .addSubcommand(new BesideCommand(here))
        .addSubcommand(new DemoCommand(engine, here))
        .addSubcommand(new IngestCommand(engine, here))
        .addSubcommand(new ServeCommand(engine, here))
        .addSubcommand(new VerifyCommand(engine, here))
        .addSubcommand(new CaseCommand(here))
        .addSubcommand(new VersionCommand(here));
    Ansi ansi = here.colours() ? Ansi.ON : Ansi.OFF;
    program.setColorScheme(CommandLine.Help.defaultColorScheme(ansi));
    program.setOut(new PrintWriter(here.out(), true, StandardCharsets.UTF_8));
    program.setErr(new PrintWriter(here.err(), true, StandardCharsets.UTF_8));
    program.setUsageHelpWidth(Math.max(80, Math.min(here.columns(), 120)));
    program.setAbbreviatedOptionsAllowed(false);
    return program;
  }
}
