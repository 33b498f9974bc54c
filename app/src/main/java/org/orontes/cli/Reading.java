package org.orontes.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Decision;
import org.orontes.model.Notice;
import org.orontes.model.Picture;
import org.orontes.model.Severity;
import org.orontes.pipeline.Questions;
import org.orontes.store.CaseAddress;
import org.orontes.store.CaseStore;

/** Inputs read into a picture, or that of a case, and the questions that can be put to it. */
final class Reading {
  private final Picture picture;
  private final Questions questions;
  private final List<Decision> decisions;

  private Reading(Picture picture, Questions questions, List<Decision> decisions) {
    this.picture = picture;
    this.questions = questions;
    this.decisions = List.copyOf(decisions);
  }

  /** Reads; fails with exit code 1 if nothing usable was read. */
  static Reading ofInputsOrCase(
      InputOptions inputs,
      @Nullable LocalDate asPublishedBy,
      Supplier<EnginePort> engine,
      Surroundings here,
      TalkOptions talk) {
    Optional<CaseAddress> kept = inputs.findCase(here);
    return kept.isPresent()
        ? ofCase(kept.get(), inputs.knowledge(), asPublishedBy, engine, here)
        : of(inputs, asPublishedBy, engine, here, talk);
  }

  private static Reading ofCase(
      CaseAddress address,
      @Nullable Path knowledge,
      @Nullable LocalDate asPublishedBy,
      Supplier<EnginePort> engine,
      Surroundings here) {
    Questions questions = engine.get().questions(Request.forData(knowledge, here.cache()));
    try (CaseStore store = CaseStore.read(address)) {
      CasePictures pictures = new CasePictures(store, () -> questions);
      return new Reading(
          pictures.withoutReasons(null, asPublishedBy), questions, pictures.decisions());
    }
  }

  /** Reads; fails with exit code 1 if nothing usable was read. */
  static Reading of(
      InputOptions inputs,
      @Nullable LocalDate asPublishedBy,
      Supplier<EnginePort> engine,
      Surroundings here,
      TalkOptions talk) {
    Request request = inputs.request(here.cache(), asPublishedBy);
    EnginePort port = engine.get();
    Picture picture = new EngineRun(() -> port, here, talk).brief(request);
    boolean empty = picture.articles().isEmpty();
    for (Notice notice : picture.notices()) {
      if (notice.severity() != Severity.INFO && (empty || !talk.quiet)) {
        here.warn(notice.message());
      }
    }
    if (empty) {
      throw Failure.nothingRead(
          asPublishedBy == null
              ? "nothing usable was read; give article files, folders or articles.jsonl"
              : "no article that is known to have been published by " + asPublishedBy);
    }
    return new Reading(picture, port.questions(request), List.of());
  }

  Picture picture() {
    return picture;
  }

  Questions questions() {
    return questions;
  }

  /** What analysts decided that is in force; nothing where no case was read. */
  List<Decision> decisions() {
    return decisions;
  }
}
