package org.orontes.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.orontes.codec.ExchangeWriter;
import org.orontes.model.CodedArticle;
import org.orontes.model.Notice;
import org.orontes.model.Severity;
import org.orontes.redact.Redactor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code orontes code}: articles in, coded articles out, one a line. */
@Command(
    name = "code",
    description = {
      "Reads articles and writes them coded, one JSON object a line: regions, sentences, names,"
          + " times, who says what, claims and facts. Nothing is folded or compared."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  orontes code articles/ --out coded.jsonl",
      "  orontes code report.txt --published 2021-03-26 | jq '.claims[] | .type'"
    })
final class CodeCommand implements Callable<Integer> {
  private final Supplier<EnginePort> engine;
  private final Surroundings here;

  @Mixin HelpOption help = new HelpOption();
  @Mixin private InputOptions inputs = new InputOptions();
  @Mixin private TalkOptions talk = new TalkOptions();
  @Mixin private RedactionOptions redaction = new RedactionOptions();

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "Write into this file; else to standard output.")
  private @Nullable Path out;

  CodeCommand(Supplier<EnginePort> engine, Surroundings here) {
    this.engine = engine;
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    Request request = inputs.request(here.cache(), null);
    Coded coded = out == null ? toStandardOutput(request) : toFile(request, out);
    for (Notice notice : coded.notices) {
      boolean matters = notice.severity() != Severity.INFO;
      if (matters && (!talk.quiet || coded.articles == 0)) {
        here.warn(notice.message());
      }
    }
    if (coded.articles == 0) {
      throw Failure.nothingRead(
          "nothing usable was read; give article files, folders or articles.jsonl");
    }
    return Exit.DONE;
  }

  private record Coded(int articles, List<Notice> notices) {}

  private Coded toStandardOutput(Request request) throws IOException {
    Writer to = new BufferedWriter(new OutputStreamWriter(here.out(), StandardCharsets.UTF_8));
    Coded coded = code(request, to);
    to.flush();
    return coded;
  }

  private Coded toFile(Request request, Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Path half = file.resolveSibling(file.getFileName() + ".part");
    Writer to;
    try {
      if (folder != null) {
        Files.createDirectories(folder);
      }
      to = Files.newBufferedWriter(half, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw OutputFolder.cannotWrite(file, e);
    }
    try {
      Coded coded;
      try (to) {
        coded = code(request, to);
      }
      Files.move(half, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      return coded;
    } finally {
      Files.deleteIfExists(half);
    }
  }

  private Coded code(Request request, Writer to) {
    AtomicInteger articles = new AtomicInteger();
    Redactor redactor = redaction.redactor(request.knowledge());
    List<Notice> notices =
        new EngineRun(engine, here, talk)
            .code(
                request,
                coded -> {
                  write(to, redactor.redact(coded));
                  articles.incrementAndGet();
                });
    return new Coded(articles.get(), notices);
  }

  private void write(Writer to, CodedArticle coded) {
    try {
      ExchangeWriter.writeCoded(to, coded);
    } catch (IOException e) {
      throw OutputFolder.cannotWrite(out == null ? Path.of("standard output") : out, e);
    }
  }
}
