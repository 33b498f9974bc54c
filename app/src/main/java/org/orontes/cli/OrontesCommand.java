package org.orontes.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program itself: shows its help. */
@Command(
    name = "orontes",
    description = {
      "Reads what many outlets report on a conflict and gives back one sourced picture:",
      "what happened, who says so, what they contradict each other on, who holds what, what follows."
    },
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  orontes demo",
      "  orontes brief articles/ --out briefing",
      "  orontes explain 3.14 --in briefing",
      "%nExit codes: 0 done, 1 nothing usable was read, 2 wrong usage, 3 cannot write,",
      "4 a fault of the program, 78 no suitable JDK.",
      "%n'orontes COMMAND --help' shows a command's options. Manual: docs/commands.md."
    })
final class OrontesCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin HelpOption help = new HelpOption();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do: a command is missing");
  }
}
