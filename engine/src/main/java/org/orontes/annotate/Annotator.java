package org.orontes.annotate;

import java.util.List;
import org.orontes.annotate.models.ReadingModels;
import org.orontes.annotate.names.MentionFinder;
import org.orontes.annotate.parse.ReadSentence;
import org.orontes.annotate.parse.SentenceReader;
import org.orontes.annotate.speech.AttributionFinder;
import org.orontes.annotate.times.TimeTagger;
import org.orontes.knowledge.Knowledge;
import org.orontes.model.AnnotatedArticle;
import org.orontes.model.Article;
import org.orontes.model.Sentence;

/**
 * Reads one article: sentences, then names, places and times, then who says what. Pure and
 * thread-safe; the models and the data were loaded before.
 */
public final class Annotator {
  private final SentenceReader sentences;
  private final MentionFinder mentions;
  private final TimeTagger times;
  private final AttributionFinder attributions;

  /** Makes an annotator. */
  public Annotator(Knowledge knowledge, ReadingModels models) {
    this.sentences = new SentenceReader(models);
    this.mentions = new MentionFinder(knowledge);
    this.times = new TimeTagger(knowledge.times());
    this.attributions = new AttributionFinder(knowledge);
  }

  /** Reads one article. */
  public AnnotatedArticle annotate(Article article) {
    List<ReadSentence> read = sentences.read(article);
    List<Sentence> parsed = read.stream().map(ReadSentence::sentence).toList();
    MentionFinder.Found found = mentions.find(article, read);
    return new AnnotatedArticle(
        article,
        parsed,
        found.mentions(),
        times.find(article, parsed),
        attributions.find(article, parsed, found.mentions()),
        article.notices(),
        found.resolutions());
  }
}
