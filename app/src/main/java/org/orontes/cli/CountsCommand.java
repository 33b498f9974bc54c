package org.orontes.cli;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.orontes.codec.CountsCsv;
import org.orontes.codec.SurveyWriter;
import org.orontes.model.Explanation;
import org.orontes.model.IncidentCounts;
import org.orontes.survey.CountKey;
import org.orontes.terminal.Look;
import org.orontes.terminal.WhyReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code orontes counts}: how many incidents, and how many killed. */
@Command(
    name = "counts",
    description = {
      "Reads articles, or a case, and prints, as CSV, how many incidents they tell, each counted"
          + " once however many outlets tell it, and the least and the most killed.",
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
final class CountsCommand extends QuestionCommand {

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

  @Option(
      names = "--why",
      description = "Also say for each line what it rests on, under \"why\" with --json.")
  private boolean why;

  private List<CountKey> keys = List.of();

  CountsCommand(Supplier<EnginePort> engine, Surroundings here) {
    super(engine, here);
  }

  @Override
  void check() {
    keys = keys();
  }

  @Override
  @Nullable LocalDate asPublishedBy() {
    return asPublishedBy;
  }

  @Override
  Answer ask(Reading reading) {
    IncidentCounts counts = reading.questions().counts(reading.picture(), keys);
    return new Answer() {
      @Override
      public void json(Writer to) throws IOException {
        SurveyWriter.writeCounts(to, counts);
      }

      @Override
      public void text(Writer to) throws IOException {
        CountsCsv.write(to, counts);
      }

      @Override
      public @Nullable List<Explanation> why() {
        return why ? reading.questions().whyCounts(reading.picture(), keys) : null;
      }

      @Override
      public String whyText(List<Explanation> reasons) {
        return WhyReport.print(reasons, new Look(here().columns(), here().colours(), true, false));
      }

      @Override
      public String remark() {
        return counts.total().incidents()
            + " incidents; "
            + counts.withoutDay()
            + " without a single day, "
            + counts.withoutPlace()
            + " without a place on the map, "
            + (counts.total().incidents() - counts.total().withKilled())
            + " without a number of killed";
      }
    };
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
