package org.orontes.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.orontes.codec.CountsCsv;
import org.orontes.codec.SurveyWriter;
import org.orontes.model.IncidentCounts;
import org.orontes.survey.CountKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code orontes counts}: how many incidents, and how many killed. */
@Command(
    name = "counts",
    description = {
      "Reads articles and prints, as CSV, how many incidents they tell, each counted once however"
          + " many outlets tell it, and the least and the most killed.",
      "What is denied, planned, possible or history is not counted. An incident of several actors"
          + " counts under the one best supported; one whose time is not known to the week has no"
          + " week."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  orontes counts articles/ --by week,province",
      "  orontes counts articles/ --by type,actor > counts.csv",
      "  orontes counts articles/ --by month --json | jq '.rows[] | {month, killed_max}'"
    })
final class CountsCommand implements Callable<Integer> {
  private final Supplier<EnginePort> engine;
  private final Surroundings here;

  @Mixin HelpOption help = new HelpOption();
  @Mixin private InputOptions inputs = new InputOptions();
  @Mixin private TalkOptions talk = new TalkOptions();

  @Option(
      names = "--by",
      paramLabel = "WORDS",
      required = true,
      split = ",",
      description =
          "What to group by, outermost first: day, week, month, year, country, province, place,"
              + " actor, recipient, type, status.")
  private List<String> by = new ArrayList<>();

  @Option(
      names = "--as-published-by",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "Only what could have been known from articles published by that day.")
  private @Nullable LocalDate asPublishedBy;

  @Option(names = "--json", description = "Print one JSON object instead of CSV.")
  private boolean json;

  CountsCommand(Supplier<EnginePort> engine, Surroundings here) {
    this.engine = engine;
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    List<CountKey> keys = keys();
    Reading reading = Reading.of(inputs, asPublishedBy, engine, here, talk);
    IncidentCounts counts = reading.questions().counts(reading.picture(), keys);
    PrintWriter to = new PrintWriter(here.out(), false, StandardCharsets.UTF_8);
    if (json) {
      SurveyWriter.writeCounts(to, counts);
    } else {
      CountsCsv.write(to, counts);
    }
    to.flush();
    if (!json && !talk.quiet) {
      here.warn(
          counts.total().incidents()
              + " incidents; "
              + counts.withoutDay()
              + " without a single day, "
              + counts.withoutPlace()
              + " without a place on the map, "
              + (counts.total().incidents() - counts.total().withKilled())
              + " without a number of killed");
    }
    return Exit.DONE;
  }

  private List<CountKey> keys() {
    List<CountKey> keys = new ArrayList<>();
    for (String word : by) {
      CountKey key =
          CountKey.find(word)
              .orElseThrow(
                  () ->
                      Failure.usage(
                          "--by "
                              + word
                              + " is not possible; choose from "
                              + String.join(
                                  ", ",
                                  java.util.Arrays.stream(CountKey.values())
                                      .map(CountKey::word)
                                      .toList())));
      if (keys.contains(key)) {
        throw Failure.usage("--by names " + word + " twice; name it once");
      }
      keys.add(key);
    }
    return keys;
  }
}
