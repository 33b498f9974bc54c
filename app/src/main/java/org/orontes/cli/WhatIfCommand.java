package org.orontes.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.orontes.codec.SurveyWriter;
import org.orontes.model.CutOff;
import org.orontes.model.Reach;
import org.orontes.model.Supposition;
import org.orontes.terminal.ReachReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code orontes what-if}: what a change of hands that nobody has reported would cut off. */
@Command(
    name = "what-if",
    description = {
      "Reads articles and prints which roads a supposed change of hands would cut on top of what is"
          + " told, which reports warn of the same, and which crossings would no longer lead to"
          + " which places.",
      "For planning relief and escape routes. It says nothing on whether the change is likely."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  orontes what-if articles/ --suppose \"Palma=ASWJ\"",
      "  orontes what-if articles/ --suppose Homs=HTS --suppose Salamiyah=HTS --json"
    })
final class WhatIfCommand implements Callable<Integer> {
  private final Supplier<EnginePort> engine;
  private final Surroundings here;

  @Mixin HelpOption help = new HelpOption();
  @Mixin private InputOptions inputs = new InputOptions();
  @Mixin private TalkOptions talk = new TalkOptions();
  @Mixin private WidthOption width = new WidthOption();

  @Option(
      names = "--suppose",
      paramLabel = "PLACE=ACTOR",
      required = true,
      description =
          "That the actor holds the place; ids or names. May be given more than once, all of it"
              + " then holds together.")
  private List<String> supposed = new ArrayList<>();

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  WhatIfCommand(Supplier<EnginePort> engine, Surroundings here) {
    this.engine = engine;
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    Reading reading = Reading.of(inputs, null, engine, here, talk);
    List<Supposition> all = new ArrayList<>();
    for (String typed : supposed) {
      try {
        all.add(reading.questions().suppose(typed, reading.picture()));
      } catch (IllegalArgumentException e) {
        throw Failure.usage("--suppose: " + e.getMessage(), e);
      }
    }
    List<CutOff> cuts = reading.questions().whatIf(reading.picture(), all);
    Reach before = reading.questions().reach(reading.picture(), List.of(), null);
    Reach after = reading.questions().reach(reading.picture(), all, null);
    if (json) {
      PrintWriter to = new PrintWriter(here.out(), false, StandardCharsets.UTF_8);
      SurveyWriter.writeWhatIf(to, all, cuts, after);
      to.flush();
    } else {
      here.out()
          .print(
              ReachReport.whatIf(
                  all, cuts, before, after, reading.picture(), width.look(here, true, true)));
    }
    here.out().flush();
    return Exit.DONE;
  }
}
