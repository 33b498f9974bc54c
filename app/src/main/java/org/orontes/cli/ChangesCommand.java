package org.orontes.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.orontes.codec.SurveyWriter;
import org.orontes.model.PictureChanges;
import org.orontes.terminal.ChangesReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code orontes changes}: what is new since a day. */
@Command(
    name = "changes",
    description = {
      "Reads articles and prints what those published after a day changed: incidents, disputes and"
          + " who holds what that are new, different or believed no more.",
      "Both pictures are worked out from the publication days of the articles; undated ones count"
          + " as later."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  orontes changes articles/ --since 2021-03-28",
      "  orontes changes articles/ --since 2021-03-28 --json | jq '.control[]'"
    })
final class ChangesCommand implements Callable<Integer> {
  private final Supplier<EnginePort> engine;
  private final Surroundings here;

  @Mixin HelpOption help = new HelpOption();
  @Mixin private InputOptions inputs = new InputOptions();
  @Mixin private TalkOptions talk = new TalkOptions();
  @Mixin private WidthOption width = new WidthOption();

  @Option(
      names = "--since",
      paramLabel = "DAY",
      required = true,
      converter = DayConverter.class,
      description = "Compare with what was known from articles published by that day.")
  private LocalDate since = LocalDate.MIN;

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  ChangesCommand(Supplier<EnginePort> engine, Surroundings here) {
    this.engine = engine;
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    Reading reading = Reading.of(inputs, null, engine, here, talk);
    PictureChanges changes = reading.questions().changesSince(reading.picture(), since);
    if (json) {
      PrintWriter to = new PrintWriter(here.out(), false, StandardCharsets.UTF_8);
      SurveyWriter.writeChanges(to, changes, reading.picture());
      to.flush();
    } else {
      here.out()
          .print(ChangesReport.print(changes, reading.picture(), width.look(here, true, true)));
    }
    here.out().flush();
    return Exit.DONE;
  }
}
