package org.orontes.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.Knowledge;
import org.orontes.knowledge.KnowledgeFiles;
import org.orontes.model.CodedArticle;
import org.orontes.model.Picture;
import org.orontes.pipeline.Questions;
import org.orontes.store.CaseStore;
import org.orontes.store.Contents;
import org.orontes.store.DecisionBook;
import org.orontes.store.RecordedPicture;
import org.orontes.store.Revision;
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
      description = "Of a case: what it held at that instant, or at the end of that day.")
  private @Nullable String recordedBy;

  /** The picture of a case at that moment. */
  Picture picture(CaseStore store, @Nullable Path knowledge) {
    Revision revision = recordedBy == null ? store.latest() : store.at(instant(recordedBy));
    if (revision.number() == 0) {
      throw Failure.nothingRead("the case held nothing then");
    }
    LocalDate day = knownAt;
    if (day == null) {
      return new RecordedPicture(store, revision.number()).read();
    }
    List<CodedArticle> known =
        new Contents(store)
            .coded(revision.number()).stream().filter(coded -> isKnown(coded, day)).toList();
    KnowledgeFiles files =
        knowledge == null ? KnowledgeFiles.ours() : KnowledgeFiles.withOverlay(knowledge);
    return new Questions(Knowledge.load(files))
        .fold(known, List.of(), new DecisionBook(store).inForce(revision.number()));
  }

  private static boolean isKnown(CodedArticle coded, LocalDate day) {
    LocalDate published = coded.article().published();
    return published != null && !published.isAfter(day);
  }

  private static Instant instant(String text) {
    try {
      return text.length() == 10
          ? LocalDate.parse(text).atTime(LocalTime.MAX).toInstant(ZoneOffset.UTC)
          : Instant.parse(text);
    } catch (DateTimeParseException e) {
      throw Failure.usage(
          "--as-recorded-by " + text + " is no instant; write it like 2025-01-28T14:00:00Z", e);
    }
  }

  /** A folder of exchange files knows no clock. */
  void refuseWithout(Path folder) {
    if (knownAt != null || recordedBy != null) {
      throw Failure.usage(
          folder + " is no case, and only a case knows what it held when; see: orontes ingest");
    }
  }
}
