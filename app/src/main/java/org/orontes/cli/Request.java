package org.orontes.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Article;

/**
 * What to read, and how.
 *
 * @param inputs files and folders as given
 * @param outlet who published the plain files that do not say, or null
 * @param published when, or null
 * @param url where, or null
 * @param knowledge folder laid over the data, or null
 * @param asPublishedBy last day of publication to let in, or null for all
 * @param cache folder of the user's for prepared models
 */
public record Request(
    List<Path> inputs,
    @Nullable String outlet,
    @Nullable LocalDate published,
    @Nullable String url,
    @Nullable Path knowledge,
    @Nullable LocalDate asPublishedBy,
    Path cache) {
  public Request {
    inputs = List.copyOf(inputs);
  }

  /** A request that reads nothing and only says which data counts. */
  static Request forData(@Nullable Path knowledge, Path cache) {
    return new Request(List.of(), null, null, null, knowledge, null, cache);
  }

  /**
   * True if an article counts: with {@code asPublishedBy}, only one that is known to have been
   * published by then. The engine asks after ingest, before anything else.
   */
  public boolean keeps(Article article) {
    return asPublishedBy == null
        || (article.published() != null && !article.published().isAfter(asPublishedBy));
  }
}
