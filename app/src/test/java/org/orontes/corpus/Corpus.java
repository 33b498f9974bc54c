package org.orontes.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.orontes.ingest.Given;
import org.orontes.ingest.Ingest;
import org.orontes.knowledge.KnowledgeFiles;
import org.orontes.model.CodedArticle;
import org.orontes.model.Notice;
import org.orontes.model.Picture;
import org.orontes.pipeline.ArticleRun;
import org.orontes.pipeline.CacheFolder;
import org.orontes.pipeline.Engine;
import org.orontes.pipeline.InputFiles;
import org.orontes.pipeline.InputItem;

/** The articles of {@code corpus/} and one picture of each situation, drawn once for all tests. */
final class Corpus {
  /** The folder; a test runs in its module's. */
  static final Path HOME = Path.of(System.getProperty("orontes.corpus", "../corpus"));

  private static final Set<String> NOT_SITUATIONS = Set.of("knowledge", "expected", "annotated");
  private static final int THREADS = 2;
  private static final Map<String, Picture> PICTURES = new TreeMap<>();

  private Corpus() {}

  /** Names of the situations. */
  static List<String> situations() {
    try (Stream<Path> folders = Files.list(HOME)) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .filter(name -> !NOT_SITUATIONS.contains(name))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The picture of one situation, its articles alone. */
  static Picture picture(String situation) {
    synchronized (PICTURES) {
      return PICTURES.computeIfAbsent(situation, Corpus::draw);
    }
  }

  private static Picture draw(String situation) {
    List<CodedArticle> coded = new ArrayList<>();
    try (Stream<InputItem> items =
        InputFiles.stream(List.of(HOME.resolve(situation)), Given.NOTHING)) {
      List<Notice> notices = Loaded.RUN.run(items, coded::add, () -> {});
      return Loaded.ENGINE.fold(coded, notices);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The engine, loaded when first needed. */
  private static final class Loaded {
    private static final KnowledgeFiles FILES =
        KnowledgeFiles.withOverlay(HOME.resolve("knowledge"));
    private static final Engine ENGINE = load();
    private static final ArticleRun RUN =
        new ArticleRun(Ingest.with(FILES), ENGINE, article -> true, THREADS);

    private static Engine load() {
      try {
        return Engine.load(
            CacheFolder.find(System.getenv(), System.getProperty("user.home")),
            FILES,
            message -> System.err.println("[corpus] " + message));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
