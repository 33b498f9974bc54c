package org.orontes.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.orontes.codec.ExchangeWriter;
import org.orontes.model.Notice;
import org.orontes.model.Picture;
import org.orontes.model.Severity;
import org.orontes.terminal.Look;
import org.orontes.terminal.TerminalBriefing;
import org.orontes.view.Briefing;
import org.orontes.view.Briefings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code orontes brief}: articles in, one sourced picture out. */
@Command(
    name = "brief",
    description = {
      "Reads articles and prints a briefing: what happened, who says so, what is disputed, who"
          + " holds what, what is denied or only planned, what it cuts off, and which words each"
          + " outlet uses.",
      "With --out also writes brief.html, a page that can be mailed, and the exchange files"
          + " (coded, incidents, control, disputes, timeline, forecasts, cutoffs, wording and"
          + " explain.jsonl)."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  orontes brief articles/",
      "  orontes brief articles/ more.txt feed/articles.jsonl --out briefing",
      "  orontes brief statement.txt --outlet \"Baobab Wire\" --published 2021-03-26",
      "  orontes brief articles/ --as-published-by 2021-03-28",
      "  orontes brief articles/ --withhold persons --coarsen 10km --out public",
      "  orontes brief articles/ --json | jq '.incidents[] | {id, status, origins}'"
    })
final class BriefCommand implements Callable<Integer> {
  private final Supplier<EnginePort> engine;
  private final Surroundings here;

  @Mixin HelpOption help = new HelpOption();
  @Mixin private InputOptions inputs = new InputOptions();
  @Mixin private TalkOptions talk = new TalkOptions();
  @Mixin private LookOptions look = new LookOptions();
  @Mixin private RedactionOptions redaction = new RedactionOptions();

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      description = "Write brief.html and the exchange files into this folder, made if missing.")
  private @Nullable Path out;

  @Option(
      names = "--json",
      description = "Print the whole picture as one JSON object instead of the briefing.")
  private boolean json;

  @Option(
      names = "--as-published-by",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description =
          "Only what could have been known from articles published by that day; undated articles"
              + " are left out.")
  private @Nullable LocalDate asPublishedBy;

  BriefCommand(Supplier<EnginePort> engine, Surroundings here) {
    this.engine = engine;
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    Request request = inputs.request(here.cache(), asPublishedBy);
    OutputFolder folder = out == null ? null : OutputFolder.prepare(out);
    Picture read = new EngineRun(engine, here, talk).brief(request);
    if (read.articles().isEmpty()) {
      throw nothingRead(read);
    }
    Picture picture = redaction.redactor(request.knowledge()).redact(read);
    Briefing briefing = Briefings.write(picture, asPublishedBy);
    if (folder != null) {
      folder.write(picture, briefing);
    }
    print(picture, briefing, look.look(here));
    if (folder != null && !talk.quiet) {
      here.warn("wrote " + folder.page() + " and the exchange files beside it");
    }
    return Exit.DONE;
  }

  /** With {@code --out} and {@code --quiet} the files are all that was asked for. */
  private void print(Picture picture, Briefing briefing, Look as) throws IOException {
    if (json) {
      PrintWriter to = new PrintWriter(here.out(), false, java.nio.charset.StandardCharsets.UTF_8);
      ExchangeWriter.writeObject(to, picture);
      to.flush();
    } else if (out == null || !talk.quiet) {
      here.out().print(TerminalBriefing.print(briefing, as));
    }
    here.out().flush();
  }

  private Failure nothingRead(Picture picture) {
    for (Notice notice : picture.notices()) {
      if (notice.severity() != Severity.INFO) {
        here.warn(notice.message());
      }
    }
    return Failure.nothingRead(
        asPublishedBy == null
            ? "nothing usable was read; give article files, folders or articles.jsonl"
            : "no article that is known to have been published by " + asPublishedBy);
  }
}
