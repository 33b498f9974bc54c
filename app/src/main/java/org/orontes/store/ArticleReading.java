package org.orontes.store;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.orontes.model.Article;
import org.orontes.model.Notice;
import org.orontes.pipeline.ArticleRun;
import org.orontes.pipeline.InputItem;

/** What a case needs of the engine to take in articles. Thread-safe. */
public interface ArticleReading {
  /** Version of the program. */
  String engine();

  /** Version of the data it reads with. */
  String knowledge();

  /**
   * Reads and codes.
   *
   * @param inputs taken from as it goes on; not closed
   * @param keeps false for articles that are to be passed over, asked before they are coded
   * @param sink given each input with its articles, on the calling thread
   * @param inputDone told after each input
   * @return notices about inputs that gave no article
   * @throws IOException if the models cannot be prepared, or as {@code sink} does
   */
  List<Notice> read(
      Stream<InputItem> inputs,
      Predicate<Article> keeps,
      ArticleRun.InputSink sink,
      Runnable inputDone)
      throws IOException;
}
