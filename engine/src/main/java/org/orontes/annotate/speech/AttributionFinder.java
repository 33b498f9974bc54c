package org.orontes.annotate.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.orontes.knowledge.SpeechLexicon;
import org.orontes.model.Article;
import org.orontes.model.Attribution;
import org.orontes.model.Mention;
import org.orontes.model.Sentence;
import org.orontes.model.Span;

/** Who says what in an article. Pure and thread-safe. */
public final class AttributionFinder {
  private static final List<Construction> CONSTRUCTIONS =
      List.of(
          new ColonCue(),
          new ClauseCue(),
          new PhraseCue(),
          new InfinitiveCue(),
          new RelayCue(),
          new PassiveCue(),
          new ThingCue(),
          new NounCue(),
          new AdjectiveCue(),
          new HearsayCue(),
          new DocumentCue(),
          new QuoteCue());

  private final SpeechLexicon words;

  /** Makes a finder over the lexicon. */
  public AttributionFinder(SpeechLexicon words) {
    this.words = words;
  }

  /** The attributions of an article, by the place of their cues. */
  public List<Attribution> find(Article article, List<Sentence> sentences, List<Mention> mentions) {
    Quotations quotations = Quotations.of(article);
    Draft draft = new Draft();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence s = sentences.get(i);
      List<Mention> inside = mentions.stream().filter(m -> m.span().overlaps(s.span())).toList();
      Scene scene =
          new Scene(
              article.text(), article.regions().get(s.region()), s, i, inside, quotations, words);
      for (Construction construction : CONSTRUCTIONS) {
        construction.find(scene, draft);
      }
    }
    new QuoteLinker(article.text(), sentences, draft.told()).link(quotations);
    List<Attribution> found = new ArrayList<>();
    for (Told told : Nesting.prune(draft.told())) {
      attribution(article, told, quotations).ifPresent(found::add);
    }
    found.sort(Comparator.comparing(a -> a.cue() == null ? a.contentCover() : a.cue()));
    return found;
  }

  private static Optional<Attribution> attribution(
      Article article, Told told, Quotations quotations) {
    String text = article.text();
    Span cue = told.cue();
    List<Span> content = cue == null ? told.content() : Stretches.joined(text, told.content(), cue);
    if (content.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Attribution(
            Stretches.kind(text, content, quotations),
            cue,
            content,
            told.speaker(),
            told.verb(),
            told.stance()));
  }
}
