package org.orontes.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orontes.api.ChangeAnswers;
import org.orontes.ingest.Given;
import org.orontes.model.Notice;
import org.orontes.model.Severity;
import org.orontes.pipeline.InputFiles;
import org.orontes.pipeline.InputItem;
import org.orontes.pipeline.Questions;
import org.orontes.store.ArticleReading;
import org.orontes.store.CaseStore;
import org.orontes.store.Drawing;
import org.orontes.store.Intake;
import org.orontes.store.Revision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code orontes ingest}: articles into a case. */
@Command(
    name = "ingest",
    description = {
      "Reads articles into a case, which is made if there is none, and draws its picture anew."
          + " What the case holds already is passed over.",
      "Articles are on the disk batch by batch: what was read before an interruption stays."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  orontes ingest goma.orontes articles/",
      "  orontes ingest goma.orontes late.txt --outlet \"Kivu Courier\" --published 2025-01-29",
      "  orontes ingest goma.orontes --again"
    })
final class IngestCommand implements Callable<Integer> {
  private final Supplier<EnginePort> engine;
  private final Surroundings here;

  @Mixin HelpOption help = new HelpOption();
  @Mixin private KnowledgeOption data = new KnowledgeOption();
  @Mixin private CaseArgument place = new CaseArgument();
  @Mixin private TalkOptions talk = new TalkOptions();

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "INPUT",
      description = "Article files, folders of them, or articles.jsonl; any mix.")
  private List<Path> inputs = new ArrayList<>();

  @Option(
      names = "--again",
      description =
          "Read all articles of the case again, from the bytes it keeps: with a newer version."
              + " Decisions stay.")
  private boolean again;

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "Outlet of the files that have no sidecar; else it is inferred.")
  private @Nullable String outlet;

  @Option(
      names = "--published",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "Their day of publication, such as 2024-12-05; else it is inferred.")
  private @Nullable LocalDate published;

  @Option(names = "--url", paramLabel = "URL", description = "Their address.")
  private @Nullable String url;

  IngestCommand(Supplier<EnginePort> engine, Surroundings here) {
    this.engine = engine;
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    if (inputs.isEmpty() == !again) {
      throw Failure.usage("name inputs to read, or --again to read what the case holds");
    }
    Path knowledge = data.folder();
    try (CaseStore store =
            again ? CaseStore.open(place.address(here)) : CaseStore.make(place.address(here));
        ProgressLine progress = talk.progress(here)) {
      Progress to = talk.quiet ? Progress.NONE : progress;
      ArticleReading reading = engine.get().reading(knowledge, here.cache(), to);
      Intake.Taken taken = take(new Intake(store, reading, Clock.systemUTC()), to);
      tell(taken.notices(), taken.found() + taken.passed() == 0);
      if (taken.found() + taken.passed() == 0) {
        throw Failure.nothingRead(
            "nothing usable was read; give article files, folders or articles.jsonl");
      }
      to.step("drawing the picture");
      Questions questions = engine.get().questions(Request.forData(knowledge, here.cache()));
      Drawing drawing = new Drawing(store, questions, reading.engine(), Clock.systemUTC());
      Revision revision = drawing.isDue() ? drawing.draw("ingest") : store.latest();
      to.step("comparing with the week before");
      new ChangeAnswers(store, questions, reading.engine()).prepare();
      report(taken, revision);
      return Exit.DONE;
    }
  }

  private Intake.Taken take(Intake intake, Progress progress) throws IOException {
    Intake.Progress step = new Counting(progress)::at;
    if (again) {
      return intake.takeAgain("local", step);
    }
    try (Stream<InputItem> items = InputFiles.stream(inputs, Given.NOTHING)) {
      progress.total((int) Math.min(items.count(), Integer.MAX_VALUE));
    }
    Given given =
        new Given(null, outlet, url, null, published == null ? null : published.toString(), null);
    try (Stream<InputItem> items = InputFiles.stream(inputs, given)) {
      return intake.take(items, "local", step);
    }
  }

  /** Turns "so many inputs" into one call for each. */
  private static final class Counting {
    private final Progress progress;
    private int told;

    Counting(Progress progress) {
      this.progress = progress;
    }

    void at(int inputs, int written) {
      while (told < inputs) {
        told++;
        progress.done();
      }
    }
  }

  private void tell(List<Notice> notices, boolean all) {
    for (Notice notice : notices) {
      if (notice.severity() != Severity.INFO && (!talk.quiet || all)) {
        here.warn(notice.message());
      }
    }
  }

  private void report(Intake.Taken taken, Revision revision) {
    if (talk.quiet) {
      return;
    }
    here.out()
        .println(
            place.given()
                + ": "
                + taken.written()
                + " articles read, "
                + taken.passed()
                + " known already; now "
                + revision.articles()
                + " articles, "
                + revision.claims()
                + " claims, "
                + revision.incidents()
                + " incidents (revision "
                + revision.number()
                + ")");
    here.out().flush();
  }
}
