package org.orontes.annotate.times;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.orontes.knowledge.TimeLexicon;
import org.orontes.model.Article;
import org.orontes.model.Region;
import org.orontes.model.RegionKind;
import org.orontes.model.Sentence;
import org.orontes.model.TimeMention;

/**
 * Finds dates, times of day and vague dates and works out the days they stand for. Immutable, safe
 * for several threads; the same article and sentences give the same mentions.
 */
public final class TimeTagger {
  private final Grammar grammar;
  private final Tenses tenses;
  private final Openings openings;
  private final Sentences sentences;

  /** Makes one over a language's words and patterns. */
  public TimeTagger(TimeLexicon lexicon) {
    this.grammar = new Grammar(lexicon);
    this.tenses = new Tenses(lexicon);
    this.openings = new Openings(lexicon);
    this.sentences = new Sentences(grammar, lexicon);
  }

  /**
   * The time expressions of an article, in order, none overlapping another.
   *
   * @param sentences its sentences in order, parsed or not
   */
  public List<TimeMention> find(Article article, List<Sentence> sentences) {
    return findNamed(article, sentences).stream().map(Found::mention).toList();
  }

  /**
   * A mention and how it came about.
   *
   * @param mention the mention
   * @param pattern id of the pattern that matched
   */
  record Found(TimeMention mention, String pattern) {}

  /** As {@link #find}, with the pattern that found each. */
  List<Found> findNamed(Article article, List<Sentence> sentences) {
    List<Found> found = new ArrayList<>();
    Story main = new Story();
    Map<Integer, Story> posts = new HashMap<>();
    for (List<Atom> atoms : this.sentences.read(article.text(), sentences)) {
      int index = atoms.get(0).sentence().region();
      Region region = article.regions().get(index);
      LocalDate posted = region.kind() == RegionKind.POST ? region.posted() : null;
      Story story = posted == null ? main : posts.computeIfAbsent(index, r -> new Story());
      SentenceTimes times =
          new SentenceTimes(
              new Chart(grammar.index(), atoms),
              posted == null ? article.published() : posted,
              posted == null ? "publication" : "the post",
              story);
      boolean isPresentPast =
          region.kind() == RegionKind.HEADLINE || region.kind() == RegionKind.CAPTION;
      found.addAll(times.find(tenses, openings, isPresentPast, article.text()));
    }
    return List.copyOf(found);
  }
}
