package org.orontes.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.KnowledgeFiles;
import org.orontes.model.AnnotatedArticle;
import org.orontes.model.Article;
import org.orontes.model.ArticleId;
import org.orontes.model.CodedArticle;
import org.orontes.model.DateBasis;
import org.orontes.model.Outlet;
import org.orontes.model.Region;
import org.orontes.model.RegionKind;
import org.orontes.model.Span;

/** One engine for all tests of a run, and articles made of plain sentences. */
public final class TestEngine {
  private static final Engine ENGINE = load();

  private TestEngine() {}

  /**
   * Tells progress by a method of another class: the models load on a thread of their own, which
   * would wait for this class, whose initialiser waits for it.
   */
  private static Engine load() {
    try {
      return Engine.load(
          CacheFolder.find(System.getenv(), System.getProperty("user.home")),
          KnowledgeFiles.ours(),
          System.err::println);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The engine. */
  public static Engine engine() {
    return ENGINE;
  }

  /** Codes a text as one article of one body region. */
  public static CodedArticle code(String text, @Nullable LocalDate published) {
    return ENGINE.code(article("test", text, published));
  }

  /** Annotates a text as one article of one body region. */
  public static AnnotatedArticle annotate(String text, @Nullable LocalDate published) {
    return ENGINE.annotate(article("test", text, published));
  }

  /** An article of one body region by an outlet of that name. */
  public static Article article(String outlet, String text, @Nullable LocalDate published) {
    ArticleId id =
        ArticleId.of(outlet, null, published == null ? null : published.toString(), text);
    Span all = new Span(0, text.length());
    return new Article(
        id,
        outlet + ".txt",
        text,
        all,
        0,
        new Outlet("outlet:" + outlet, outlet, false),
        null,
        null,
        "en",
        published,
        published == null ? null : DateBasis.GIVEN,
        List.of(Region.of(RegionKind.BODY, all, "en")),
        List.of());
  }

  /** An article of one body region in which nothing was found. */
  public static CodedArticle uncoded(String outlet, String text, @Nullable LocalDate published) {
    return new CodedArticle(
        article(outlet, text, published),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
