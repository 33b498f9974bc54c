package org.orontes.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.orontes.codec.SurveyWriter;
import org.orontes.model.Reach;
import org.orontes.terminal.ReachReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code orontes reach}: which held places can be reached from which crossings. */
@Command(
    name = "reach",
    description = {
      "Reads articles and prints for every held place from which border crossings a known road"
          + " still leads there without passing a place that another side holds or that is fought"
          + " over.",
      "Places on the way of which no report tells who holds them are named. It knows only the roads"
          + " in the data and in --knowledge: a way that is not there may still exist."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  orontes reach articles/",
      "  orontes reach articles/ --on 2021-03-28 --json",
    })
final class ReachCommand implements Callable<Integer> {
  private final Supplier<EnginePort> engine;
  private final Surroundings here;

  @Mixin HelpOption help = new HelpOption();
  @Mixin private InputOptions inputs = new InputOptions();
  @Mixin private TalkOptions talk = new TalkOptions();
  @Mixin private WidthOption width = new WidthOption();

  @Option(
      names = "--on",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "Who held what on that day; else the latest that is told.")
  private @Nullable LocalDate on;

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  ReachCommand(Supplier<EnginePort> engine, Surroundings here) {
    this.engine = engine;
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    Reading reading = Reading.of(inputs, null, engine, here, talk);
    Reach reach = reading.questions().reach(reading.picture(), List.of(), on);
    if (json) {
      PrintWriter to = new PrintWriter(here.out(), false, StandardCharsets.UTF_8);
      SurveyWriter.writeReach(to, reach);
      to.flush();
    } else {
      here.out().print(ReachReport.reach(reach, width.look(here, true, true)));
    }
    here.out().flush();
    return Exit.DONE;
  }
}
