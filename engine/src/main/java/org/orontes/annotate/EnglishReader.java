package org.orontes.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.orontes.annotate.models.ReadingModels;
import org.orontes.annotate.names.MentionFinder;
import org.orontes.annotate.parse.ReadSentence;
import org.orontes.annotate.parse.SentenceReader;
import org.orontes.annotate.speech.AttributionFinder;
import org.orontes.annotate.times.TimeTagger;
import org.orontes.knowledge.Knowledge;
import org.orontes.model.Article;
import org.orontes.model.Sentence;

/** Reads English: sentences, then names, places and times, then who says what. */
final class EnglishReader implements LanguageReader {
  private final SentenceReader sentences;
  private final MentionFinder mentions;
  private final TimeTagger times;
  private final AttributionFinder attributions;

  EnglishReader(Knowledge knowledge, ReadingModels models) {
    this.sentences =
        new SentenceReader(models, knowledge.words(), knowledge.names(), knowledge.nouns());
    this.mentions = new MentionFinder(knowledge);
    this.times = new TimeTagger(knowledge.times());
    this.attributions = new AttributionFinder(knowledge);
  }

  @Override
  public String language() {
    return "en";
  }

  @Override
  public Reading read(Article article, List<Integer> regions) {
    List<ReadSentence> read = sentences.read(article, regions);
    List<Sentence> parsed = read.stream().map(ReadSentence::sentence).toList();
    List<ReadSentence> named = new ArrayList<>(sentences.readDatelines(article, regions));
    named.addAll(read);
    named.sort(Comparator.comparingInt(s -> s.sentence().span().start()));
    MentionFinder.Found found = mentions.find(article, named);
    return new Reading(
        parsed,
        found.mentions(),
        times.find(article, parsed),
        attributions.find(article, parsed, found.mentions()),
        found.resolutions());
  }
}
