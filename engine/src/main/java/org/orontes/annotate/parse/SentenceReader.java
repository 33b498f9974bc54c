package org.orontes.annotate.parse;

import java.util.ArrayList;
import java.util.List;
import org.orontes.annotate.models.ReadingModels;
import org.orontes.model.Article;
import org.orontes.model.Region;
import org.orontes.model.Sentence;
import org.orontes.model.Span;

/** Reads the regions of an article that may carry claims. Thread-safe. */
public final class SentenceReader {
  private final SentenceParser parser;
  private final ThreadLocal<SentenceSplitter> splitters;

  /** Makes a reader over loaded models. */
  public SentenceReader(ReadingModels models) {
    this.parser = new SentenceParser(models);
    this.splitters = ThreadLocal.withInitial(() -> new SentenceSplitter(models.sentences()));
  }

  /**
   * The sentences of all regions that are read, in order. Those in a language other than English
   * are split off and left without words.
   */
  public List<ReadSentence> read(Article article) {
    List<ReadSentence> sentences = new ArrayList<>();
    for (int i = 0; i < article.regions().size(); i++) {
      Region region = article.regions().get(i);
      if (!region.isRead()) {
        continue;
      }
      for (Span span : splitters.get().split(article.text(), region.span())) {
        if (region.language().equals("en")) {
          sentences.add(parser.parse(article.text(), span, i));
        } else {
          sentences.add(new ReadSentence(new Sentence(span, i, List.of()), List.of()));
        }
      }
    }
    return sentences;
  }
}
