package org.orontes.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.orontes.model.CodedArticle;
import org.orontes.model.Decision;
import org.orontes.model.Picture;
import org.orontes.pipeline.Questions;
import org.orontes.store.CaseStore;
import org.orontes.store.Contents;
import org.orontes.store.DecisionBook;
import org.orontes.store.RecordedPicture;
import org.orontes.store.Revision;

/** The pictures of a case by either of its clocks. */
final class CasePictures {
  private final CaseStore store;
  private final Supplier<Questions> questions;

  /**
   * The pictures of a case.
   *
   * @param questions asked for only where a picture must be drawn
   */
  CasePictures(CaseStore store, Supplier<Questions> questions) {
    this.store = store;
    this.questions = questions;
  }

  /**
   * One picture.
   *
   * @param recordedBy what the case held at that instant, or null for now
   * @param knownAt drawn from only what was published by that day, or null for the one recorded
   */
  Picture at(@Nullable Instant recordedBy, @Nullable LocalDate knownAt) {
    Revision revision = revision(recordedBy);
    if (knownAt == null) {
      return new RecordedPicture(store, revision.number()).read();
    }
    List<CodedArticle> coded = new Contents(store).coded(revision.number());
    return questions
        .get()
        .fold(Questions.publishedBy(coded, knownAt), List.of(), decisions(revision));
  }

  /** The same but for the reasons, which no question to a picture reads. */
  Picture withoutReasons(@Nullable Instant recordedBy, @Nullable LocalDate knownAt) {
    Revision revision = revision(recordedBy);
    List<CodedArticle> coded = new Contents(store).codedWithoutReasons(revision.number());
    return knownAt == null
        ? new RecordedPicture(store, revision.number()).readWithoutReasons(coded)
        : questions
            .get()
            .foldWithoutReasons(Questions.publishedBy(coded, knownAt), decisions(revision));
  }

  /** The decisions in force now. */
  List<Decision> decisions() {
    return decisions(revision(null));
  }

  private List<Decision> decisions(Revision revision) {
    return new DecisionBook(store).inForce(revision.number());
  }

  private Revision revision(@Nullable Instant recordedBy) {
    Revision revision = recordedBy == null ? store.latest() : store.at(recordedBy);
    if (revision.number() == 0) {
      throw Failure.nothingRead(
          recordedBy == null
              ? "the case holds nothing yet; read articles into it with: orontes ingest CASE INPUT"
              : "the case held nothing then");
    }
    return revision;
  }
}
