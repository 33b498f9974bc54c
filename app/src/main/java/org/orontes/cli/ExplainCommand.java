package org.orontes.cli;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.orontes.model.Picture;
import org.orontes.terminal.ExplainReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code orontes explain}: why. */
@Command(
    name = "explain",
    description = {
      "Shows why something stands in a briefing: the rule, the words, how they were resolved and"
          + " what was rejected; or why a passage gave no claim.",
      "Reads the folder that 'orontes brief --out' wrote."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  orontes explain 3.14 --in briefing",
      "  orontes explain i-6d1f0a93c2b47e58 --in briefing",
      "  orontes explain a-0f3c5d9e8b7a6152/120-128/COERCE --in briefing",
      "  orontes explain a-0f3c5d9e8b7a6152@97 --in briefing"
    })
final class ExplainCommand implements Callable<Integer> {
  private static final int MAX_SUGGESTIONS = 3;

  private final Surroundings here;

  @Mixin HelpOption help = new HelpOption();
  @Mixin private WidthOption width = new WidthOption();

  @Parameters(
      paramLabel = "ID",
      description =
          "A short reference of the briefing (3.14), a passage (ARTICLE@START), or the id of a"
              + " claim, incident, dispute, forecast, cut-off or place; 'brief --ids' prints ids.")
  private String id = "";

  @Option(
      names = {"-i", "--in"},
      paramLabel = "DIR",
      required = true,
      description = "Folder that 'orontes brief --out DIR' wrote.")
  private Path folder = Path.of("");

  @Option(names = "--debug", description = "On a fault of the program, print all its details.")
  boolean debug;

  ExplainCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    Picture picture = PictureFolder.read(folder);
    String report =
        ExplainReport.print(picture, id, width.look(here, true, true))
            .orElseThrow(() -> unknown(picture));
    here.out().print(report);
    here.out().flush();
    return Exit.DONE;
  }

  private Failure unknown(Picture picture) {
    List<String> near =
        ExplainReport.ids(picture).stream()
            .sorted(
                Comparator.<String>comparingInt(known -> -commonStart(known, id))
                    .thenComparing(Comparator.naturalOrder()))
            .limit(MAX_SUGGESTIONS)
            .toList();
    String hint = near.isEmpty() ? "" : "; near it are " + String.join(", ", near);
    return Failure.usage("nothing in " + folder + " has the id " + id + hint);
  }

  private static int commonStart(String one, String other) {
    int most = Math.min(one.length(), other.length());
    int same = 0;
    while (same < most && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    return same;
  }
}
