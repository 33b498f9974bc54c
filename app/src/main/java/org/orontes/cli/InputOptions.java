package org.orontes.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orontes.store.CaseAddress;
import org.orontes.store.CaseStore;
import picocli.CommandLine.Mixin;
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

  @Mixin private KnowledgeOption data = new KnowledgeOption();

  /** The folder laid over the data, or null. */
  @Nullable Path knowledge() {
    return data.folder();
  }

  /**
   * The case that is meant, if one is: a file that is one, or with a database a name in it that is
   * no file.
   *
   * @throws Failure if other inputs or options for files stand beside it
   */
  Optional<CaseAddress> findCase(Surroundings here) {
    Optional<Path> meant = inputs.stream().filter(path -> isCase(path, here)).findFirst();
    if (meant.isPresent()) {
      if (inputs.size() > 1) {
        throw Failure.usage(meant.get() + " is a case; ask it alone, without other inputs");
      }
      if (outlet != null || published != null || url != null) {
        throw Failure.usage(
            meant.get() + " is a case; --outlet, --published and --url are for article files");
      }
    }
    return meant.map(path -> CaseAddress.of(path.toString(), here.database()));
  }

  private static boolean isCase(Path path, Surroundings here) {
    return here.database() == null
        ? CaseStore.isCaseFile(path)
        : !Files.exists(path) && path.toString().matches(CaseAddress.InDatabase.NAME);
  }

  Request request(Path cache, @Nullable LocalDate asPublishedBy) {
    return new Request(inputs, outlet, published, url, knowledge(), asPublishedBy, cache);
  }
}
