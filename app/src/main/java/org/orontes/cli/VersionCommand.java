package org.orontes.cli;

import java.util.concurrent.Callable;
import org.orontes.knowledge.KnowledgeFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code orontes version}: what exactly runs here. */
@Command(
    name = "version",
    description = "Prints the version of the program, of its data and of the JDK.",
    footerHeading = "%nExample:%n",
    footer = "  orontes version")
final class VersionCommand implements Callable<Integer> {
  private final Surroundings here;

  @Mixin HelpOption help = new HelpOption();

  VersionCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    here.out().println("orontes " + ProgramVersion.get());
    here.out().println("knowledge " + KnowledgeFiles.ours().version());
    here.out().println("java " + Runtime.version());
    here.out().flush();
    return Exit.DONE;
  }
}
