package org.orontes.cli;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.orontes.ingest.Ingest;
import org.orontes.knowledge.KnowledgeFiles;
import org.orontes.model.Article;
import org.orontes.model.Notice;
import org.orontes.pipeline.ArticleRun;
import org.orontes.pipeline.Engine;
import org.orontes.pipeline.InputItem;
import org.orontes.store.ArticleReading;

/** Reads articles for a case; the models are loaded when the first one comes. */
final class CaseReading implements ArticleReading {
  private final KnowledgeFiles files;
  private final Loading engine;

  /** Loads the engine, or hands on the one that is loaded. */
  @FunctionalInterface
  interface Loading {
    Engine load() throws IOException;
  }

  CaseReading(KnowledgeFiles files, Loading engine) {
    this.files = files;
    this.engine = engine;
  }

  @Override
  public String engine() {
    return ProgramVersion.get();
  }

  @Override
  public String knowledge() {
    return files.version();
  }

  @Override
  public List<Notice> read(
      Stream<InputItem> inputs,
      Predicate<Article> keeps,
      ArticleRun.InputSink sink,
      Runnable inputDone)
      throws IOException {
    return new ArticleRun(Ingest.with(files), engine.load(), keeps, ReadingDesk.threads())
        .runInputs(inputs, sink, inputDone);
  }
}
