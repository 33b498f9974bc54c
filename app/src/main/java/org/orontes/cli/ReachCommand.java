package org.orontes.cli;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.orontes.codec.SurveyWriter;
import org.orontes.model.Explanation;
import org.orontes.model.Picture;
import org.orontes.model.Reach;
import org.orontes.survey.ReachReasons;
import org.orontes.terminal.Look;
import org.orontes.terminal.ReachReport;
import org.orontes.terminal.WhyReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code orontes reach}: which held places can be reached from which crossings. */
@Command(
    name = "reach",
    description = {
      "Reads articles, or a case, and prints for every held place from which border crossings a"
          + " known road still leads there without passing a place that another side holds or that"
          + " is fought over.",
      "Places on the way of which no report tells who holds them are named. It knows the roads in"
          + " the data and in --knowledge, and between places that those do not join the roads that"
          + " reports tell of: a way that is not there may still exist."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  orontes reach articles/",
      "  orontes reach articles/ --on 2021-03-28 --json",
    })
final class ReachCommand extends QuestionCommand {
  @Mixin private WidthOption width = new WidthOption();

  @Option(
      names = "--on",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "Who held what on that day; else the latest that is told.")
  private @Nullable LocalDate on;

  @Option(
      names = "--why",
      description = "Also say for each line what it rests on, under \"why\" with --json.")
  private boolean why;

  @Option(
      names = "--listed-roads",
      description =
          "Use only the roads in the data and in --knowledge, not those that reports alone tell"
              + " of.")
  private boolean listed;

  ReachCommand(Supplier<EnginePort> engine, Surroundings here) {
    super(engine, here);
  }

  @Override
  Answer ask(Reading reading) {
    Picture picture = reading.picture();
    Reach reach = reading.questions().reach(picture, List.of(), on, listed);
    Look look = width.look(here(), true, true);
    return new Answer() {
      @Override
      public void json(Writer to) throws IOException {
        SurveyWriter.writeReach(to, reach, picture);
      }

      @Override
      public void text(Writer to) throws IOException {
        to.write(ReachReport.reach(reach, look));
      }

      @Override
      public @Nullable List<Explanation> why() {
        return why ? new ReachReasons(picture, List.of(), on).of(reach) : null;
      }

      @Override
      public String whyText(List<Explanation> reasons) {
        return WhyReport.print(reasons, look);
      }
    };
  }
}
