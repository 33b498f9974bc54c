package org.orontes.cli;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.orontes.codec.SurveyWriter;
import org.orontes.model.Picture;
import org.orontes.model.PictureChanges;
import org.orontes.store.CaseAddress;
import org.orontes.store.CaseStore;
import org.orontes.survey.Changes;
import org.orontes.terminal.ChangesReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code orontes changes}: what is new since a day. */
@Command(
    name = "changes",
    description = {
      "Reads articles, or a case, and prints what those published after a day changed: incidents,"
          + " disputes and who holds what that are new, different or believed no more.",
      "Both pictures are worked out from the publication days of the articles; undated ones count"
          + " as later."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  orontes changes articles/ --since 2021-03-28",
      "  orontes changes articles/ --since 2021-03-28 --json | jq '.control[]'",
      "  orontes changes goma.orontes --since-recorded 2025-01-28T14:00:00Z"
    })
final class ChangesCommand extends QuestionCommand {
  @Mixin private WidthOption width = new WidthOption();

  @Option(
      names = "--since",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "Compare with what was known from articles published by that day.")
  private @Nullable LocalDate since;

  @Option(
      names = "--since-recorded",
      paramLabel = "INSTANT",
      converter = InstantConverter.class,
      description =
          "Of a case: compare with what it held at that instant, or at the end of that day. Late"
              + " articles, decisions and a newer program show.")
  private @Nullable Instant recorded;

  ChangesCommand(Supplier<EnginePort> engine, Surroundings here) {
    super(engine, here);
  }

  @Override
  void check() {
    if ((since == null) == (recorded == null)) {
      throw Failure.usage(
          "give --since DAY, or for a case --since-recorded INSTANT; one of the two");
    }
    if (recorded != null && inputs().findCase(here()).isEmpty()) {
      throw Failure.usage(
          "--since-recorded is for a case: only a case knows what it held when; see: orontes"
              + " ingest");
    }
  }

  @Override
  Answer ask(Reading reading) {
    PictureChanges changes = changes(reading);
    Picture now = reading.picture();
    return new Answer() {
      @Override
      public void json(Writer to) throws IOException {
        SurveyWriter.writeChanges(to, changes, now);
      }

      @Override
      public void text(Writer to) throws IOException {
        to.write(ChangesReport.print(changes, now, width.look(here(), true, true)));
      }
    };
  }

  private PictureChanges changes(Reading reading) {
    LocalDate day = since;
    if (day != null) {
      return reading.questions().changesSince(reading.picture(), day, reading.decisions());
    }
    CaseAddress address = inputs().findCase(here()).orElseThrow();
    try (CaseStore store = CaseStore.read(address)) {
      Picture before = new CasePictures(store, reading::questions).withoutReasons(recorded, null);
      return Changes.between(before, reading.picture(), null);
    }
  }
}
