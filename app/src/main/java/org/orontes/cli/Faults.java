package org.orontes.cli;

import java.util.List;
import org.orontes.knowledge.KnowledgeException;
import org.orontes.store.CaseException;
import org.orontes.terminal.Columns;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns whatever went wrong into one line that says what to do next, and an exit code. */
final class Faults {
  private static final String DEBUG = "--debug";
  private static final String KNOWLEDGE = "--knowledge";

  private final Surroundings here;

  Faults(Surroundings here) {
    this.here = here;
  }

  /** The command line makes no sense. */
  int wrongUsage(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    String problem = oneLine(e.getMessage());
    List<String> near =
        e instanceof UnmatchedArgumentException unmatched ? near(unmatched, command) : List.of();
    String hint = near.isEmpty() ? "" : " Did you mean " + String.join(" or ", near) + "?";
    String end = problem.endsWith(".") ? "" : ".";
    here.warn(
        problem + end + hint + " See: " + command.getCommandSpec().qualifiedName() + " --help");
    return Exit.USAGE;
  }

  private static List<String> near(UnmatchedArgumentException e, CommandLine command) {
    String typed = e.getUnmatched().get(0);
    return typed.startsWith("-")
        ? e.getSuggestions()
        : Slips.near(typed, command.getSubcommands().keySet());
  }

  /** A command threw. */
  int failed(Exception e, CommandLine command, ParseResult parsed) {
    boolean debug = parsed.originalArgs().contains(DEBUG);
    if (debug) {
      e.printStackTrace(here.err());
    }
    if (e instanceof Failure failure) {
      here.warn(oneLine(failure.getMessage()));
      return failure.exitCode();
    }
    if (e instanceof CaseException problem) {
      here.warn(oneLine(problem.getMessage()));
      return problem.isCannotWrite() ? Exit.CANNOT_WRITE : Exit.USAGE;
    }
    if (e instanceof KnowledgeException) {
      here.warn("the data cannot be used: " + oneLine(e.getMessage()));
      boolean theirs = parsed.originalArgs().stream().anyMatch(arg -> arg.startsWith(KNOWLEDGE));
      return theirs ? Exit.USAGE : Exit.FAULT;
    }
    String details = debug ? "" : " Run it again with " + DEBUG + " for details.";
    here.warn(
        "a fault of the program: "
            + e.getClass().getSimpleName()
            + ": "
            + oneLine(e.getMessage())
            + "."
            + details);
    return Exit.FAULT;
  }

  /** The machine ran short. */
  int outOfMemory(Error e) {
    here.warn(
        "out of memory ("
            + e.getClass().getSimpleName()
            + "); read fewer articles at once, or set ORONTES_JAVA_OPTS=-Xmx6g");
    return Exit.FAULT;
  }

  private static String oneLine(@org.jspecify.annotations.Nullable String message) {
    return message == null ? "no message" : Columns.clean(message);
  }
}
