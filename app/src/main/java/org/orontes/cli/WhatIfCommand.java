package org.orontes.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.orontes.codec.SurveyWriter;
import org.orontes.model.CutOff;
import org.orontes.model.Explanation;
import org.orontes.model.Picture;
import org.orontes.model.Reach;
import org.orontes.model.Supposition;
import org.orontes.survey.ReachReasons;
import org.orontes.terminal.Look;
import org.orontes.terminal.ReachReport;
import org.orontes.terminal.WhyReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code orontes what-if}: what a change of hands that nobody has reported would cut off. */
@Command(
    name = "what-if",
    description = {
      "Reads articles, or a case, and prints which roads a supposed change of hands would cut on"
          + " top of what is told, which reports warn of the same, and which crossings would no"
          + " longer lead to which places.",
      "For planning relief and escape routes. It says nothing on whether the change is likely."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  orontes what-if articles/ --suppose \"Palma=ASWJ\"",
      "  orontes what-if articles/ --suppose Homs=HTS --suppose Salamiyah=HTS --json"
    })
final class WhatIfCommand extends QuestionCommand {
  @Mixin private WidthOption width = new WidthOption();

  @Option(
      names = "--suppose",
      paramLabel = "PLACE=ACTOR",
      required = true,
      description =
          "That the actor holds the place; ids or names. May be given more than once, all of it"
              + " then holds together.")
  private List<String> supposed = new ArrayList<>();

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

  WhatIfCommand(Supplier<EnginePort> engine, Surroundings here) {
    super(engine, here);
  }

  @Override
  Answer ask(Reading reading) {
    List<Supposition> all = new ArrayList<>();
    for (String typed : supposed) {
      try {
        all.add(reading.questions().suppose(typed, reading.picture()));
      } catch (IllegalArgumentException e) {
        throw Failure.usage("--suppose: " + e.getMessage(), e);
      }
    }
    Picture picture = reading.picture();
    List<CutOff> cuts = reading.questions().whatIf(picture, all, listed);
    Reach before = reading.questions().reach(picture, List.of(), null, listed);
    Reach after = reading.questions().reach(picture, all, null, listed);
    Look look = width.look(here(), true, true);
    return new Answer() {
      @Override
      public void json(Writer to) throws IOException {
        SurveyWriter.writeWhatIf(to, all, cuts, after, picture);
      }

      @Override
      public void text(Writer to) throws IOException {
        to.write(ReachReport.whatIf(all, cuts, before, after, picture, look));
      }

      @Override
      public @Nullable List<Explanation> why() {
        return why ? new ReachReasons(picture, all, null).of(cuts) : null;
      }

      @Override
      public String whyText(List<Explanation> reasons) {
        return WhyReport.print(reasons, look);
      }
    };
  }
}
