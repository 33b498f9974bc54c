package org.orontes.annotate.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.orontes.annotate.models.ReadingModels;
import org.orontes.knowledge.Names;
import org.orontes.knowledge.NounLexicon;
import org.orontes.knowledge.WordLexicon;
import org.orontes.model.Article;
import org.orontes.model.Region;
import org.orontes.model.RegionKind;
import org.orontes.model.Span;

/** Reads the English regions of an article. Thread-safe. */
public final class SentenceReader {
  private static final String AFTER_PLACES = "(0123456789\u2013\u2014:/";

  private final SentenceParser parser;
  private final ThreadLocal<SentenceSplitter> splitters;

  /** Makes a reader over loaded models. */
  public SentenceReader(ReadingModels models, WordLexicon words, Names names, NounLexicon nouns) {
    this.parser = new SentenceParser(models, words, names, nouns);
    this.splitters = ThreadLocal.withInitial(() -> new SentenceSplitter(models.sentences(), words));
  }

  /** The sentences of all regions that may carry claims, in order. */
  public List<ReadSentence> read(Article article) {
    List<Integer> regions =
        IntStream.range(0, article.regions().size())
            .filter(i -> article.regions().get(i).isRead())
            .boxed()
            .toList();
    return read(article, regions);
  }

  /** The sentences of some regions, in order. */
  public List<ReadSentence> read(Article article, List<Integer> regions) {
    List<ReadSentence> sentences = new ArrayList<>();
    for (int i : regions) {
      for (Span span : splitters.get().split(article.text(), article.regions().get(i).span())) {
        sentences.add(parser.parse(article.text(), span, i));
      }
    }
    return sentences;
  }

  /**
   * The datelines that run on into some regions ("GOMA, March 3 -"), each as a sentence as far as
   * it names places. They carry no claim, but say where the report was written.
   */
  public List<ReadSentence> readDatelines(Article article, List<Integer> regions) {
    List<ReadSentence> found = new ArrayList<>();
    for (int i : regions) {
      if (i == 0) {
        continue;
      }
      int index = i - 1;
      Region before = article.regions().get(index);
      if (before.kind() != RegionKind.BYLINE) {
        continue;
      }
      int gapEnd = article.regions().get(i).span().start();
      String gap = article.text().substring(before.span().end(), gapEnd);
      if (gap.indexOf('\n') < 0 && gap.indexOf('\r') < 0) {
        placesIn(article.text(), before.span())
            .map(span -> parser.parse(article.text(), span, index))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /**
   * The words of a dateline before its date, its agency or its dash; a date's month is left out.
   */
  private static Optional<Span> placesIn(String text, Span dateline) {
    int end = dateline.start();
    while (end < dateline.end() && AFTER_PLACES.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    int comma = text.lastIndexOf(',', end);
    if (end < dateline.end() && Character.isDigit(text.charAt(end)) && comma > dateline.start()) {
      end = comma;
    }
    while (end > dateline.start() && " -,".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end == dateline.start()
        ? Optional.empty()
        : Optional.of(new Span(dateline.start(), end));
  }
}
