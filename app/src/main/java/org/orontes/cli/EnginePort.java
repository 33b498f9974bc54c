package org.orontes.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.Knowledge;
import org.orontes.knowledge.KnowledgeFiles;
import org.orontes.model.CodedArticle;
import org.orontes.model.Notice;
import org.orontes.model.Picture;
import org.orontes.pipeline.Questions;
import org.orontes.store.ArticleReading;

/** What the commands need of the engine: the only door to it. */
public interface EnginePort {
  /**
   * Reads inputs and draws the picture.
   *
   * @return the picture; no articles if nothing usable was read, its notices then say why
   * @throws IOException if the models cannot be prepared; bad inputs are notices
   */
  Picture brief(Request request, Progress progress) throws IOException;

  /**
   * Reads inputs and codes them, article by article.
   *
   * @param sink given each article as soon as it is done, in the order of the inputs
   * @return notices about inputs that gave no article
   * @throws IOException if the models cannot be prepared, or as {@code sink} does
   */
  List<Notice> code(Request request, Progress progress, Sink sink) throws IOException;

  /**
   * What takes articles into a case.
   *
   * @param knowledge folder laid over the data, or null
   * @param cache folder of the user's for prepared models
   */
  ArticleReading reading(@Nullable Path knowledge, Path cache, Progress progress);

  /**
   * Questions to pictures, answered from the data that a request asks for, without the language
   * models.
   */
  default Questions questions(Request request) {
    Path overlay = request.knowledge();
    KnowledgeFiles files =
        overlay == null ? KnowledgeFiles.ours() : KnowledgeFiles.withOverlay(overlay);
    return new Questions(Knowledge.load(files));
  }

  /** Takes coded articles. */
  @FunctionalInterface
  interface Sink {
    /** Takes one; throws if it cannot be written. */
    void accept(CodedArticle coded) throws IOException;
  }
}
