package org.orontes.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orontes.ingest.Given;
import org.orontes.ingest.Ingest;
import org.orontes.knowledge.Knowledge;
import org.orontes.knowledge.KnowledgeException;
import org.orontes.knowledge.KnowledgeFiles;
import org.orontes.model.CodedArticle;
import org.orontes.model.Notice;
import org.orontes.model.Picture;
import org.orontes.pipeline.ArticleRun;
import org.orontes.pipeline.Engine;
import org.orontes.pipeline.InputFiles;
import org.orontes.pipeline.InputItem;
import org.orontes.pipeline.Questions;
import org.orontes.store.ArticleReading;

/**
 * The engine behind the commands, loaded for the first request and kept for those that ask for the
 * same data. Thread-safe.
 */
final class ReadingDesk implements EnginePort {
  private static final int MAX_THREADS = 8;

  private @Nullable Loaded loaded;

  /** An engine, and what it was loaded from. */
  private record Loaded(Path cache, String version, Engine engine) {}

  @Override
  public Picture brief(Request request, Progress progress) throws IOException {
    KnowledgeFiles files = knowledge(request.knowledge());
    Engine engine = load(files, request, progress);
    List<CodedArticle> coded = new ArrayList<>();
    List<Notice> notices = run(engine, files, request, progress, coded::add);
    return engine.fold(coded, notices);
  }

  @Override
  public List<Notice> code(Request request, Progress progress, Sink sink) throws IOException {
    KnowledgeFiles files = knowledge(request.knowledge());
    return run(load(files, request, progress), files, request, progress, sink::accept);
  }

  @Override
  public ArticleReading reading(@Nullable Path knowledge, Path cache, Progress progress) {
    KnowledgeFiles files = knowledge(knowledge);
    Request request = Request.forData(knowledge, cache);
    return new CaseReading(files, () -> load(files, request, progress));
  }

  @Override
  public synchronized Questions questions(Request request) {
    KnowledgeFiles files = knowledge(request.knowledge());
    Loaded before = loaded;
    if (before != null && before.version.equals(files.version())) {
      return before.engine.questions();
    }
    try {
      return new Questions(Knowledge.load(files));
    } catch (KnowledgeException e) {
      throw wrong(request, e);
    }
  }

  private static RuntimeException wrong(Request request, KnowledgeException e) {
    return request.knowledge() == null
        ? e
        : Failure.usage("--knowledge " + request.knowledge() + ": " + e.getMessage(), e);
  }

  private static KnowledgeFiles knowledge(@Nullable Path overlay) {
    return overlay == null ? KnowledgeFiles.ours() : KnowledgeFiles.withOverlay(overlay);
  }

  private synchronized Engine load(KnowledgeFiles files, Request request, Progress progress)
      throws IOException {
    Loaded before = loaded;
    if (before != null
        && before.cache.equals(request.cache())
        && before.version.equals(files.version())) {
      return before.engine;
    }
    try {
      Engine engine = Engine.load(request.cache(), files, progress::step);
      loaded = new Loaded(request.cache(), files.version(), engine);
      return engine;
    } catch (KnowledgeException e) {
      throw wrong(request, e);
    }
  }

  private static List<Notice> run(
      Engine engine, KnowledgeFiles files, Request request, Progress progress, ArticleRun.Sink sink)
      throws IOException {
    Given given =
        new Given(
            null,
            request.outlet(),
            request.url(),
            null,
            request.published() == null ? null : request.published().toString(),
            null);
    try (Stream<InputItem> items = InputFiles.stream(request.inputs(), Given.NOTHING)) {
      progress.total((int) Math.min(items.count(), Integer.MAX_VALUE));
    }
    int threads = threads();
    ArticleRun articles = new ArticleRun(Ingest.with(files), engine, request::keeps, threads);
    try (Stream<InputItem> items = InputFiles.stream(request.inputs(), given)) {
      return articles.run(items, sink, progress::done);
    }
  }

  /** As many as there are processors, within reason. */
  static int threads() {
    return Math.max(1, Math.min(MAX_THREADS, Runtime.getRuntime().availableProcessors()));
  }
}
