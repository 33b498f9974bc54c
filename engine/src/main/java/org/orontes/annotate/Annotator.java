package org.orontes.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.orontes.annotate.models.ReadingModels;
import org.orontes.knowledge.Knowledge;
import org.orontes.model.AnnotatedArticle;
import org.orontes.model.Article;
import org.orontes.model.Attribution;
import org.orontes.model.Explanation;
import org.orontes.model.Mention;
import org.orontes.model.Notice;
import org.orontes.model.Region;
import org.orontes.model.Sentence;
import org.orontes.model.Span;
import org.orontes.model.TimeMention;

/**
 * Reads one article, each region in its language. What no reader is there for is cut into sentences
 * without words, so that it can be shown and cited, and a notice says so. Pure and thread-safe; the
 * models and the data were loaded before.
 */
public final class Annotator {
  private final Map<String, LanguageReader> readers = new HashMap<>();

  /** Makes an annotator for the languages that the data has a lexicon and rules of. */
  public Annotator(Knowledge knowledge, ReadingModels models) {
    this(List.of(new EnglishReader(knowledge, models)));
  }

  /** Makes an annotator with one reader for each language. */
  Annotator(List<LanguageReader> readers) {
    readers.forEach(reader -> this.readers.put(reader.language(), reader));
  }

  /** Reads one article. */
  public AnnotatedArticle annotate(Article article) {
    Map<String, List<Integer>> byLanguage = new LinkedHashMap<>();
    List<Integer> unread = new ArrayList<>();
    for (int i = 0; i < article.regions().size(); i++) {
      Region region = article.regions().get(i);
      if (!region.isRead()) {
        continue;
      }
      if (readers.containsKey(region.language())) {
        byLanguage.computeIfAbsent(region.language(), l -> new ArrayList<>()).add(i);
      } else {
        unread.add(i);
      }
    }
    Collected all = new Collected();
    for (LanguageReader reader : readers.values()) {
      List<Integer> regions = byLanguage.getOrDefault(reader.language(), List.of());
      if (!regions.isEmpty()) {
        all.add(reader.read(article, regions));
      }
    }
    unread.forEach(region -> all.sentences.addAll(UnreadRegion.sentences(article, region)));
    List<Notice> notices = new ArrayList<>(article.notices());
    notices.addAll(UnreadRegion.notices(article, unread, byLanguage.isEmpty()));
    return all.inOrder(article, notices);
  }

  /** What the readers of all languages found. */
  private static final class Collected {
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<TimeMention> times = new ArrayList<>();
    private final List<Attribution> attributions = new ArrayList<>();
    private final Map<Span, Explanation.Step> resolutions = new HashMap<>();

    void add(LanguageReader.Reading reading) {
      sentences.addAll(reading.sentences());
      mentions.addAll(reading.mentions());
      times.addAll(reading.times());
      attributions.addAll(reading.attributions());
      resolutions.putAll(reading.resolutions());
    }

    AnnotatedArticle inOrder(Article article, List<Notice> notices) {
      sentences.sort(Comparator.comparingInt(s -> s.span().start()));
      return new AnnotatedArticle(
          article, sentences, mentions, times, attributions, notices, resolutions);
    }
  }
}
