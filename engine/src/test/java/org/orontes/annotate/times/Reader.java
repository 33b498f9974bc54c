package org.orontes.annotate.times;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.orontes.annotate.models.ReadingModels;
import org.orontes.annotate.parse.ReadSentence;
import org.orontes.annotate.parse.SentenceReader;
import org.orontes.knowledge.Knowledge;
import org.orontes.knowledge.KnowledgeFiles;
import org.orontes.knowledge.WordLexicon;
import org.orontes.model.Article;
import org.orontes.model.Sentence;
import org.orontes.pipeline.CacheFolder;

/** Parses test sentences with the real models, loaded once. */
final class Reader {
  private Reader() {}

  private static final class Loaded {
    static final Knowledge KNOWLEDGE = Knowledge.load(KnowledgeFiles.ours());
    static final SentenceReader READER = load();

    private static SentenceReader load() {
      Path cache = CacheFolder.find(System.getenv(), System.getProperty("user.home"));
      try {
        return new SentenceReader(
            ReadingModels.load(cache, step -> {}),
            WordLexicon.load(KnowledgeFiles.ours(), "en"),
            KNOWLEDGE.names(),
            KNOWLEDGE.nouns());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  static List<Sentence> read(Article article) {
    return Loaded.READER.read(article).stream().map(ReadSentence::sentence).toList();
  }

  /** The mentions of a parsed text, each with its pattern. */
  static List<TimeTagger.Found> find(String text, LocalDate published) {
    Article article = Texts.article(text, published);
    return Texts.TAGGER.findNamed(article, read(article));
  }

  /** The words found and their EDTF, such as {@code Dec. 5 = 2024-12-05}. */
  static List<String> found(String text, LocalDate published) {
    return find(text, published).stream()
        .map(f -> f.mention().text() + " = " + f.mention().when().edtf())
        .toList();
  }
}
