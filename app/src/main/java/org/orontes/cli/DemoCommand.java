package org.orontes.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Picture;
import org.orontes.store.CaseAddress;
import org.orontes.terminal.TerminalBriefing;
import org.orontes.view.Briefing;
import org.orontes.view.Briefings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code orontes demo}: the project's own sample articles as a picture. */
@Command(
    name = "demo",
    description = {
      "Reads the sample articles that come with the project, prints the briefing and writes"
          + " brief.html and the exchange files into a folder, which it names.",
      "The articles are invented; what they tell of is real in the large."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  orontes demo", "  orontes demo drc-goma --out goma"})
final class DemoCommand implements Callable<Integer> {
  private static final Set<String> NOT_SITUATIONS = Set.of("knowledge", "expected", "annotated");

  private final Supplier<EnginePort> engine;
  private final Surroundings here;

  @Mixin HelpOption help = new HelpOption();
  @Mixin private TalkOptions talk = new TalkOptions();
  @Mixin private LookOptions look = new LookOptions();
  @Mixin private RedactionOptions redaction = new RedactionOptions();

  @Parameters(
      paramLabel = "SITUATION",
      arity = "0..*",
      description = "Folders of corpus/ to read; all of them if none is named.")
  private List<String> situations = new ArrayList<>();

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      description = "Folder to write into; else one in the cache folder.")
  private @Nullable Path out;

  @Option(
      names = "--serve",
      description =
          "Then serve the workbench over these articles, as on a terminal without --out; Ctrl-C"
              + " ends it.")
  private boolean serve;

  DemoCommand(Supplier<EnginePort> engine, Surroundings here) {
    this.engine = engine;
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    Path corpus = corpus();
    List<Path> inputs = chosen(corpus);
    OutputFolder folder = OutputFolder.prepare(out != null ? out : here.cache().resolve("demo"));
    Path knowledge = corpus.resolve("knowledge");
    Request request =
        new Request(
            inputs,
            null,
            null,
            null,
            Files.isDirectory(knowledge) ? knowledge : null,
            null,
            here.cache());
    Picture read = new EngineRun(engine, here, talk).brief(request);
    if (read.articles().isEmpty()) {
      throw Failure.nothingRead("nothing usable was read in " + corpus);
    }
    Picture picture = redaction.redactor(request.knowledge()).redact(read);
    Briefing briefing = Briefings.write(picture, null);
    folder.write(picture, briefing);
    if (out == null || !talk.quiet) {
      here.out().print(TerminalBriefing.print(briefing, look.look(here)));
      here.out().flush();
    }
    if (!talk.quiet) {
      here.warn("open " + folder.page().toAbsolutePath() + " in a browser");
    }
    if (serve || (here.outTerminal() && !talk.quiet && out == null)) {
      serve(read, request);
    }
    return Exit.DONE;
  }

  /** Ends as the workbench over what was just read. */
  private void serve(Picture read, Request request) throws IOException {
    CaseAddress made =
        DemoCase.make(here.cache().resolve("demo"), read, request.inputs(), request.knowledge());
    ServeCommand.serve(
        engine.get(),
        here,
        made,
        new ServeCommand.Data(request.knowledge(), redaction.redaction(), talk.quiet),
        new ServeCommand.ListenOptions());
  }

  private Path corpus() {
    Path home = here.home();
    Path corpus = home == null ? Path.of("corpus") : home.resolve("corpus");
    if (!Files.isDirectory(corpus)) {
      throw Failure.usage(
          "the sample articles are not at " + corpus + "; run ./orontes of a full checkout");
    }
    return corpus;
  }

  private List<Path> chosen(Path corpus) throws IOException {
    List<Path> all;
    try (Stream<Path> folders = Files.list(corpus)) {
      all =
          folders
              .filter(Files::isDirectory)
              .filter(folder -> NOT_SITUATIONS.stream().noneMatch(folder::endsWith))
              .sorted()
              .toList();
    }
    if (situations.isEmpty()) {
      return all;
    }
    List<Path> named = new ArrayList<>();
    for (String name : situations) {
      named.add(
          all.stream()
              .filter(folder -> folder.endsWith(name))
              .findFirst()
              .orElseThrow(() -> noSuch(name, all)));
    }
    return named;
  }

  private static Failure noSuch(String name, List<Path> all) {
    List<String> names = all.stream().map(folder -> String.valueOf(folder.getFileName())).toList();
    return Failure.usage(
        "there is no sample \"" + name + "\"; there are " + String.join(", ", names));
  }
}
