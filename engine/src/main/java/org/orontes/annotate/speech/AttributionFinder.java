package org.orontes.annotate.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.orontes.knowledge.Knowledge;
import org.orontes.model.Article;
import org.orontes.model.Attribution;
import org.orontes.model.Mention;
import org.orontes.model.Sentence;
import org.orontes.model.Span;

/**
 * Who says what in an article. Pure and thread-safe.
 *
 * <p>Sentence by sentence a list of constructions looks for cues; then quotations that no clause
 * took in are given to a speaker, pronouns are led back to who spoke before, and what is said
 * inside somebody else's words is kept only where somebody else says it.
 *
 * <p>An attribution tells that words are given to somebody, not that they are in doubt: what is
 * "condemned" or "discussed" is in the outlet's own voice. {@code
 * SpeechLexicon.takesAsGiven(attribution.verb())} tells such cues apart.
 */
public final class AttributionFinder {
  private static final List<Construction> CONSTRUCTIONS =
      List.of(
          new ColonCue(),
          new ClauseCue(),
          new RejoinderCue(),
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

  private final Knowledge knowledge;

  /** Makes a finder over the data. */
  public AttributionFinder(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * The attributions of an article, by the place of their cues; posts, whose authors speak without
   * one, by their own place.
   *
   * @param article as read in
   * @param sentences of all its regions, in order
   * @param mentions by position; may be empty, speakers then have names but no ids
   */
  public List<Attribution> find(Article article, List<Sentence> sentences, List<Mention> mentions) {
    Quotations quotations = Quotations.of(article);
    Speakers speakers = new Speakers(knowledge);
    List<Scene> scenes = scenes(article, sentences, mentions, quotations, speakers);
    scenes.forEach(speakers::learn);
    Draft draft = new Draft();
    for (Scene scene : scenes) {
      for (Construction construction : CONSTRUCTIONS) {
        construction.find(scene, draft);
      }
    }
    new QuoteLinker(new Page(article.text(), scenes, quotations), draft.told()).link();
    List<Told> told = new ArrayList<>(Posts.of(article));
    told.addAll(new Pronouns(knowledge).resolve(draft.told()));
    List<Attribution> found = new ArrayList<>();
    for (Told t : Nesting.prune(told)) {
      attribution(article, t, quotations).ifPresent(found::add);
    }
    found.sort(Comparator.comparing(a -> a.cue() == null ? a.contentCover() : a.cue()));
    return found;
  }

  private List<Scene> scenes(
      Article article,
      List<Sentence> sentences,
      List<Mention> mentions,
      Quotations quotations,
      Speakers speakers) {
    List<Mention> ordered = new ArrayList<>(mentions);
    ordered.sort(Comparator.comparing(Mention::span));
    List<Scene> scenes = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      List<Mention> inside = new ArrayList<>();
      while (next < ordered.size() && ordered.get(next).span().start() < sentence.span().end()) {
        inside.add(ordered.get(next));
        next++;
      }
      scenes.add(
          new Scene(
              article.text(),
              article.regions().get(sentence.region()),
              sentence,
              i,
              List.copyOf(inside),
              quotations,
              knowledge.speech(),
              speakers));
    }
    return scenes;
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
