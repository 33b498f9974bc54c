package org.orontes.cli;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.orontes.model.Notice;
import org.orontes.model.Picture;

/** One run of the engine, with progress on standard error and a word on what went wrong. */
final class EngineRun {
  private final Supplier<EnginePort> engine;
  private final Surroundings here;
  private final TalkOptions talk;

  EngineRun(Supplier<EnginePort> engine, Surroundings here, TalkOptions talk) {
    this.engine = engine;
    this.here = here;
    this.talk = talk;
  }

  /** Reads inputs and draws the picture. */
  Picture brief(Request request) {
    try (ProgressLine progress = talk.progress(here)) {
      return engine.get().brief(request, talk.quiet ? Progress.NONE : progress);
    } catch (IOException e) {
      throw cannotPrepare(e);
    }
  }

  /** Reads inputs and codes them. */
  List<Notice> code(Request request, EnginePort.Sink sink) {
    try (ProgressLine progress = talk.progress(here)) {
      return engine.get().code(request, talk.quiet ? Progress.NONE : progress, sink);
    } catch (IOException e) {
      throw cannotPrepare(e);
    }
  }

  private Failure cannotPrepare(IOException e) {
    return Failure.cannotWrite(
        "cannot prepare the language models in "
            + here.cache()
            + " ("
            + OutputFolder.reason(e)
            + "); set ORONTES_CACHE to a folder with 500 MB free",
        e);
  }
}
