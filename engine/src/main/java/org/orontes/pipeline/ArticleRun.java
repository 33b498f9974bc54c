package org.orontes.pipeline;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.orontes.ingest.Ingest;
import org.orontes.ingest.Ingested;
import org.orontes.model.Article;
import org.orontes.model.ArticleId;
import org.orontes.model.CodedArticle;
import org.orontes.model.Notice;

/**
 * Reads inputs and codes what is in them, on several threads. Articles come out in the order of the
 * inputs, each once, whatever the threads do; a few inputs are held at a time, however many there
 * are.
 */
public final class ArticleRun {
  private static final int AHEAD_PER_THREAD = 4;

  private final Ingest ingest;
  private final Engine engine;
  private final Predicate<Article> keeps;
  private final int threads;

  /**
   * Prepares a run.
   *
   * @param keeps false for articles that are to be passed over, asked before they are coded
   * @param threads at least 1
   */
  public ArticleRun(Ingest ingest, Engine engine, Predicate<Article> keeps, int threads) {
    this.ingest = ingest;
    this.engine = engine;
    this.keeps = keeps;
    this.threads = threads;
  }

  /** Takes coded articles, one after another. */
  @FunctionalInterface
  public interface Sink {
    /** Takes one; what it throws ends the run. */
    void accept(CodedArticle coded) throws IOException;
  }

  /** Takes inputs with what came of them, one after another. */
  @FunctionalInterface
  public interface InputSink {
    /**
     * Takes one; what it throws ends the run.
     *
     * @param coded its articles that no input before it held; maybe none
     */
    void accept(InputItem item, List<CodedArticle> coded) throws IOException;
  }

  /** What came of one input. */
  private record Outcome(InputItem item, List<CodedArticle> coded, List<Notice> notices) {
    String name() {
      return item.name();
    }
  }

  /**
   * Reads all inputs.
   *
   * @param inputs taken from as the run goes on; not closed
   * @param sink given every article, on the calling thread
   * @param inputDone told after each input
   * @return notices about inputs that gave no article, in the order of the inputs
   * @throws IOException as {@code sink} does
   */
  public List<Notice> run(Stream<InputItem> inputs, Sink sink, Runnable inputDone)
      throws IOException {
    return runInputs(
        inputs,
        (item, coded) -> {
          for (CodedArticle one : coded) {
            sink.accept(one);
          }
        },
        inputDone);
  }

  /**
   * Reads all inputs, as {@link #run} does, and hands on each input with its articles.
   *
   * @throws IOException as {@code sink} does
   */
  public List<Notice> runInputs(Stream<InputItem> inputs, InputSink sink, Runnable inputDone)
      throws IOException {
    List<Notice> notices = new ArrayList<>();
    Map<ArticleId, String> seen = new HashMap<>();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      Deque<Future<Outcome>> ahead = new ArrayDeque<>();
      Iterator<InputItem> rest = inputs.iterator();
      while (rest.hasNext() || !ahead.isEmpty()) {
        while (rest.hasNext() && ahead.size() < threads * AHEAD_PER_THREAD) {
          InputItem item = rest.next();
          ahead.add(pool.submit(() -> read(item)));
        }
        Outcome outcome = await(ahead.remove());
        notices.addAll(outcome.notices());
        hand(outcome, seen, notices, sink);
        inputDone.run();
      }
    } finally {
      pool.shutdownNow();
    }
    return notices;
  }

  private static void hand(
      Outcome outcome, Map<ArticleId, String> seen, List<Notice> notices, InputSink sink)
      throws IOException {
    List<CodedArticle> distinct = new ArrayList<>();
    for (CodedArticle coded : outcome.coded()) {
      String before = seen.putIfAbsent(coded.article().id(), outcome.name());
      if (before == null) {
        distinct.add(coded);
      } else {
        notices.add(
            InputNotice.ARTICLE_REPEATED.of(
                outcome.name() + " holds the same article as " + before + ": it counts once."));
      }
    }
    sink.accept(outcome.item(), distinct);
  }

  private Outcome read(InputItem item) {
    Ingested read = item.read(ingest);
    List<Notice> notices = new ArrayList<>();
    read.notices().forEach(notice -> notices.add(named(item.name(), notice)));
    List<CodedArticle> coded = new ArrayList<>();
    for (Article article : read.articles()) {
      if (keeps.test(article)) {
        coded.add(code(article));
      }
    }
    return new Outcome(item, coded, notices);
  }

  /** A fault in one article is told with it and does not touch the others. */
  private CodedArticle code(Article article) {
    try {
      return engine.code(article);
    } catch (RuntimeException | StackOverflowError fault) {
      Notice notice =
          InputNotice.ARTICLE_FAILED.of(
              article.ref()
                  + " could not be read to its end by a fault of the program ("
                  + fault
                  + faultAt(fault)
                  + "): nothing is coded from it. Please report it.");
      List<Notice> all = new ArrayList<>(article.notices());
      all.add(notice);
      return new CodedArticle(
          article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), all,
          List.of());
    }
  }

  private static String faultAt(Throwable fault) {
    StackTraceElement[] trace = fault.getStackTrace();
    return trace.length == 0 ? "" : " at " + trace[0];
  }

  private static Notice named(String name, Notice notice) {
    return notice.message().contains(name)
        ? notice
        : new Notice(
            notice.code(), notice.severity(), notice.span(), name + ": " + notice.message());
  }

  private static Outcome await(Future<Outcome> next) throws IOException {
    try {
      return next.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("A fault while reading inputs", e.getCause());
    }
  }
}
