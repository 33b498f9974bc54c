package org.orontes.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The user's own data over ours. */
final class KnowledgeOption {
  @Option(
      names = "--knowledge",
      paramLabel = "DIR",
      description = "Folder of your own actors, places, outlets and rules, laid over ours.")
  private @Nullable Path given;

  /** The folder, or null if none was given; fails if it is no folder. */
  @Nullable Path folder() {
    if (given != null && !Files.isDirectory(given)) {
      throw Failure.usage(
          "--knowledge " + given + " is not a folder; give one laid out like data/");
    }
    return given;
  }
}
