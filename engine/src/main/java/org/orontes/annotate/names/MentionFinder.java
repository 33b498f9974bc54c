package org.orontes.annotate.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.orontes.annotate.parse.ReadSentence;
import org.orontes.knowledge.DescriptionLexicon;
import org.orontes.knowledge.Knowledge;
import org.orontes.model.Article;
import org.orontes.model.Explanation;
import org.orontes.model.Mention;
import org.orontes.model.Span;

/**
 * All mentions of an article, resolved as far as the data and the article allow. Pure and
 * thread-safe.
 */
public final class MentionFinder {
  private final NameFinder names;
  private final PlaceResolver places;
  private final ActorChooser actors = new ActorChooser();
  private final Descriptions descriptions;
  private final Anaphora anaphora;
  private final DescriptionLexicon words;
  private final RelativePlaces relative;
  private final Unlisted unlisted;
  private final BorderFinder borders;

  /** Makes a finder over the data. */
  public MentionFinder(Knowledge knowledge) {
    this.names = new NameFinder(knowledge);
    this.places = new PlaceResolver(knowledge);
    this.descriptions = new Descriptions(knowledge);
    this.words = knowledge.descriptions();
    this.anaphora = new Anaphora(knowledge);
    this.borders = new BorderFinder(knowledge);
    this.unlisted = new Unlisted(knowledge.spellings(), knowledge.descriptions());
    this.relative = new RelativePlaces(knowledge.places());
  }

  /**
   * What was found.
   *
   * @param mentions by position; they may nest
   * @param resolutions how those were resolved that could have meant something else, by span
   */
  public record Found(List<Mention> mentions, Map<Span, Explanation.Step> resolutions) {
    public Found {
      mentions = List.copyOf(mentions);
      resolutions = Map.copyOf(resolutions);
    }
  }

  /** Finds the mentions of an article. */
  public Found find(Article article, List<ReadSentence> sentences) {
    Draft draft = new Draft(article, sentences);
    names.find(draft);
    places.resolve(draft);
    borders.find(draft);
    relative.nameTowns(draft);
    actors.choose(draft);
    new ShortForms(words).resolve(draft);
    unlisted.identify(draft);
    descriptions.find(draft);
    anaphora.resolve(draft);
    relative.find(draft);
    Map<Span, Explanation.Step> resolutions = new HashMap<>();
    for (Named m : draft.all()) {
      if (m.how != null) {
        resolutions.put(m.span, m.how);
      }
    }
    return new Found(draft.all().stream().map(Named::toMention).toList(), resolutions);
  }
}
