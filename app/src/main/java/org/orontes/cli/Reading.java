package org.orontes.cli;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Notice;
import org.orontes.model.Picture;
import org.orontes.model.Severity;
import org.orontes.pipeline.Questions;

/** Inputs read into a picture, and the questions that can be put to it. */
final class Reading {
  private final Picture picture;
  private final Questions questions;

  private Reading(Picture picture, Questions questions) {
    this.picture = picture;
    this.questions = questions;
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
    return new Reading(picture, port.questions(request));
  }

  Picture picture() {
    return picture;
  }

  Questions questions() {
    return questions;
  }
}
