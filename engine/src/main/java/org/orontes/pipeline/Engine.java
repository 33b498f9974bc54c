package org.orontes.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.orontes.annotate.Annotator;
import org.orontes.annotate.models.ReadingModels;
import org.orontes.coding.EventCoder;
import org.orontes.knowledge.Knowledge;
import org.orontes.knowledge.KnowledgeFiles;
import org.orontes.model.AnnotatedArticle;
import org.orontes.model.Article;
import org.orontes.model.CodedArticle;
import org.orontes.model.Notice;
import org.orontes.model.Picture;

/**
 * The engine, loaded: articles in, one picture out. Thread-safe.
 *
 * <p>Loading reads the models and the data, in parallel; everything after it is pure.
 */
public final class Engine {
  private final Knowledge knowledge;
  private final Annotator annotator;
  private final EventCoder coder;
  private final Questions questions;

  private Engine(Knowledge knowledge, ReadingModels models) {
    this.knowledge = knowledge;
    this.annotator = new Annotator(knowledge, models);
    this.coder = new EventCoder(knowledge);
    this.questions = new Questions(knowledge);
  }

  /**
   * Loads the engine.
   *
   * @param cache folder for prepared models, made if missing; the first time takes about a minute
   * @param files the data, maybe with a user's own over it
   * @param progress told what is being prepared the first time
   * @throws IOException if a model cannot be read or the folder not written
   */
  public static Engine load(Path cache, KnowledgeFiles files, Consumer<String> progress)
      throws IOException {
    CompletableFuture<ReadingModels> models =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return ReadingModels.load(cache, progress);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    Knowledge knowledge = Knowledge.load(files);
    try {
      return new Engine(knowledge, models.join());
    } catch (CompletionException e) {
      if (e.getCause() instanceof UncheckedIOException io) {
        throw io.getCause();
      }
      throw e;
    }
  }

  /** What the engine knows. */
  public Knowledge knowledge() {
    return knowledge;
  }

  /** Reads and codes one article. */
  public CodedArticle code(Article article) {
    return coder.code(annotate(article));
  }

  /** Reads one article as far as its words go: sentences, names, times, who says what. */
  AnnotatedArticle annotate(Article article) {
    return annotator.annotate(article);
  }

  /**
   * Folds coded articles into a picture. Articles with one id are one article.
   *
   * @param coded in any order
   * @param notices about inputs that gave no article
   */
  public Picture fold(Collection<CodedArticle> coded, List<Notice> notices) {
    return questions.fold(coded, notices);
  }

  /** Questions to pictures, answered without the language models. */
  public Questions questions() {
    return questions;
  }
}
