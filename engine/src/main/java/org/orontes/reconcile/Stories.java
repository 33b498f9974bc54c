package org.orontes.reconcile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Article;
import org.orontes.model.ArticleId;
import org.orontes.model.CodedArticle;

/**
 * Which articles are about one thing: those whose heads are alike in the words that tell much,
 * names and numbers above all, and that came out close together, or that name the same private
 * people ({@link SharedPeople}). An article mostly tells one main event, so this is evidence about
 * the tellings that articles lead with, and about nothing else in them. Where articles are too few
 * for words to weigh ({@link Vocabulary}), each stands alone.
 */
final class Stories {
  /** The mean likeness of heads from which articles are of one story. */
  private static final double NEEDED = 0.14;

  /** Two heads on one subject are as alike as this by chance. */
  private static final double BY_CHANCE = 0.02;

  /**
   * Reports of one event come close together; after so many days half of the likeness is chance.
   */
  private static final double HALVING_DAYS = 10;

  /** Trials and anniversaries come much later, and then it no longer matters how much. */
  private static final long MOST_DAYS = 60;

  /**
   * The likeness of two that name the same people: so high that one such pair in five is enough for
   * two groups. First reports often know no names, and a round-up that names everybody must not
   * draw all their stories together.
   */
  private static final double SAME_PEOPLE = 0.5;

  private static final int HEAD_WORDS = 20;

  /** One rare word in common is chance; articles of one story share several. */
  private static final int SHARED_WORDS = 2;

  private final Map<ArticleId, ArticleId> storyOf = new HashMap<>();

  private Stories() {}

  private record Head(ArticleId id, @Nullable LocalDate published, Terms words) {}

  /** Groups articles, given in an order that does not depend on how they came. */
  static Stories of(List<CodedArticle> articles, Vocabulary vocabulary) {
    Stories stories = new Stories();
    List<Head> heads =
        SideBySide.flat(
            articles,
            part ->
                part.stream()
                    .map(a -> head(a.article(), vocabulary))
                    .filter(Objects::nonNull)
                    .toList());
    SharedPeople people = SharedPeople.of(articles);
    Neighbours near =
        Neighbours.of(
            heads.size(),
            i -> heads.get(i).published(),
            i -> keys(heads.get(i), people),
            SHARED_WORDS);
    Clusters.of(
            heads.size(),
            near,
            () -> (a, b) -> likeness(heads.get(a), heads.get(b), people),
            NEEDED)
        .forEach(
            group ->
                group.forEach(
                    i -> stories.storyOf.put(heads.get(i).id(), heads.get(group.get(0)).id())));
    return stories;
  }

  private static @Nullable Head head(Article article, Vocabulary vocabulary) {
    Terms words = vocabulary.head(article);
    return words == null ? null : new Head(article.id(), article.published(), words);
  }

  private static Set<Object> keys(Head head, SharedPeople people) {
    Set<Object> keys = new HashSet<>(people.keys(head.id()));
    for (int word : head.words().strongest(HEAD_WORDS)) {
      keys.add(word);
    }
    return keys;
  }

  private static double likeness(Head a, Head b, SharedPeople people) {
    if (people.join(a.id(), b.id())) {
      return SAME_PEOPLE;
    }
    LocalDate one = a.published();
    LocalDate other = b.published();
    long apart = one == null || other == null ? 0 : Math.abs(ChronoUnit.DAYS.between(one, other));
    double faded = 1 + Math.min(apart, MOST_DAYS) / HALVING_DAYS;
    return Math.max(0, a.words().cosine(b.words()) / faded - BY_CHANCE);
  }

  /** The article that stands for the story of this one, or null if nothing is known of it. */
  @Nullable ArticleId of(ArticleId article) {
    return storyOf.get(article);
  }
}
