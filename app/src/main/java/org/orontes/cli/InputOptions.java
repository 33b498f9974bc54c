package org.orontes.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What to read. */
final class InputOptions {
  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description =
          "Article files, folders of them, or articles.jsonl; any mix. A file may have a sidecar"
              + " NAME.meta.json with outlet, url, headline, published, language.")
  List<Path> inputs = new ArrayList<>();

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "Outlet of the files that have no sidecar; else it is inferred.")
  @Nullable String outlet;

  @Option(
      names = "--published",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "Their day of publication, such as 2024-12-05; else it is inferred.")
  @Nullable LocalDate published;

  @Option(names = "--url", paramLabel = "URL", description = "Their address.")
  @Nullable String url;

  @Option(
      names = "--knowledge",
      paramLabel = "DIR",
      description = "Folder of your own actors, places, outlets and rules, laid over ours.")
  @Nullable Path knowledge;

  Request request(Path cache, @Nullable LocalDate asPublishedBy) {
    if (knowledge != null && !Files.isDirectory(knowledge)) {
      throw Failure.usage(
          "--knowledge " + knowledge + " is not a folder; give one laid out like data/");
    }
    return new Request(inputs, outlet, published, url, knowledge, asPublishedBy, cache);
  }
}
