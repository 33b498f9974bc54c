package org.orontes.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.Knowledge;
import org.orontes.knowledge.KnowledgeFiles;
import org.orontes.model.Picture;
import org.orontes.pipeline.Questions;
import org.orontes.store.CaseStore;
import picocli.CommandLine.Option;

/** Which of a case's two clocks counts, and up to when. */
final class MomentOptions {
  @Option(
      names = "--as-known-at",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description =
          "Of a case: only what could have been known from articles published by that day.")
  private @Nullable LocalDate knownAt;

  @Option(
      names = "--as-recorded-by",
      paramLabel = "INSTANT",
      converter = InstantConverter.class,
      description = "Of a case: what it held at that instant, or at the end of that day.")
  private @Nullable Instant recordedBy;

  /** The picture of a case at that moment. */
  Picture picture(CaseStore store, @Nullable Path knowledge) {
    return new CasePictures(store, () -> new Questions(Knowledge.load(files(knowledge))))
        .at(recordedBy, knownAt);
  }

  private static KnowledgeFiles files(@Nullable Path knowledge) {
    return knowledge == null ? KnowledgeFiles.ours() : KnowledgeFiles.withOverlay(knowledge);
  }

  /** A folder of exchange files knows no clock. */
  void refuseWithout(Path folder) {
    if (knownAt != null || recordedBy != null) {
      throw Failure.usage(
          folder + " is no case, and only a case knows what it held when; see: orontes ingest");
    }
  }
}
