package org.orontes.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.Knowledge;
import org.orontes.model.ArticleId;
import org.orontes.model.ClaimId;
import org.orontes.model.Explanation;
import org.orontes.model.Factuality;

/**
 * Folds claims into groups that tell one event, in two steps: the claims of one article into
 * tellings ({@link ArticleTellings}), then the tellings of all articles, family by family, by what
 * they tell ({@link Fit}) and by their words. The outcome is a function of the set.
 */
final class Folder {
  /** Share of an article's claims that what it is about has at least. */
  private static final double LEADING_SHARE = 0.25;

  private final Fit fit;
  private final Knowledge knowledge;
  private final Vocabulary vocabulary;
  private final Stories stories;

  Folder(Knowledge knowledge, Vocabulary vocabulary, Stories stories) {
    this.fit = new Fit(knowledge);
    this.knowledge = knowledge;
    this.vocabulary = vocabulary;
    this.stories = stories;
  }

  /** A group of claims about one event, the best-told first. */
  record Group(List<ClaimInContext> claims) {}

  /**
   * The outcome.
   *
   * @param groups all groups
   * @param leading claims that tell what their article is about
   * @param explanations why claims were folded or kept apart; none if nobody asks for them
   */
  record Folded(List<Group> groups, Set<ClaimId> leading, List<Explanation> explanations) {}

  Folded fold(List<ClaimInContext> claims, boolean withReasons) {
    Map<ArticleId, Map<String, List<ClaimInContext>>> articles = new TreeMap<>();
    for (ClaimInContext c : claims) {
      articles
          .computeIfAbsent(c.article().id(), k -> new TreeMap<>())
          .computeIfAbsent(Family.of(c, knowledge.speech()), k -> new ArrayList<>())
          .add(c);
    }
    Map<String, List<Telling>> families = new TreeMap<>();
    Set<ClaimId> leading = new HashSet<>();
    for (Told told : SideBySide.flat(List.copyOf(articles.values()), this::tell)) {
      if (told.isMain) {
        told.claims.forEach(c -> leading.add(c.claim().id()));
      }
      families.computeIfAbsent(told.family, k -> new ArrayList<>()).add(telling(told));
    }
    List<Group> groups = new ArrayList<>();
    List<Explanation> explanations = new ArrayList<>();
    families
        .values()
        .forEach(tellings -> foldFamily(tellings, groups, withReasons ? explanations : null));
    return new Folded(groups, leading, explanations);
  }

  /** What an article tells of one event, before it is made ready to be compared. */
  private record Told(
      String family, List<ClaimInContext> claims, boolean isMain, boolean leads, Terms own) {}

  /** What each article tells, from its claims by family. */
  private List<Told> tell(List<Map<String, List<ClaimInContext>>> articles) {
    ArticleTellings inArticle = new ArticleTellings(fit.forAnotherThread(), knowledge.tellings());
    List<Told> all = new ArrayList<>();
    for (Map<String, List<ClaimInContext>> byFamily : articles) {
      Map<String, List<List<ClaimInContext>>> told = new TreeMap<>();
      byFamily.forEach((family, claims) -> told.put(family, inArticle.of(claims)));
      int count = byFamily.values().stream().mapToInt(List::size).sum();
      int most = told.values().stream().flatMap(List::stream).mapToInt(List::size).max().orElse(0);
      List<ClaimInContext> main = mainDeed(told.values());
      told.forEach(
          (family, tellings) -> {
            for (List<ClaimInContext> claims : tellings) {
              boolean leads = leads(claims, most, count);
              all.add(new Told(family, claims, leads || claims == main, leads, words(claims)));
            }
          });
    }
    return all;
  }

  private Terms words(List<ClaimInContext> claims) {
    return vocabulary.words(
        claims.get(0).article().text(),
        claims.stream().map(c -> c.claim().sentence()).distinct().sorted().toList());
  }

  private Telling telling(Told told) {
    ArticleId story = told.isMain ? stories.of(told.claims.get(0).article().id()) : null;
    return new Telling(
        List.copyOf(told.claims), fit.facets(Slots.of(told.claims)), story, told.leads, told.own);
  }

  /**
   * The act of violence that an article tells most about, the first of equals: if the article is
   * about one at all, it is about this one. What it only looks back on counts where it tells none
   * as news, as at a trial. An empty list if it tells none.
   */
  private static List<ClaimInContext> mainDeed(Collection<List<List<ClaimInContext>>> told) {
    List<ClaimInContext> news = mainDeed(told, Folder::isViolentNews);
    return news.isEmpty() ? mainDeed(told, Folder::isViolentPast) : news;
  }

  private static List<ClaimInContext> mainDeed(
      Collection<List<List<ClaimInContext>>> told, Predicate<ClaimInContext> isSo) {
    return told.stream()
        .flatMap(List::stream)
        .filter(claims -> claims.stream().anyMatch(isSo))
        .max(
            Comparator.<List<ClaimInContext>, Boolean>comparing(
                    claims -> claims.stream().anyMatch(ClaimInContext::isInHeadline))
                .thenComparing(List::size)
                .thenComparing(claims -> -firstTrigger(claims)))
        .orElse(List.of());
  }

  private static boolean isViolentNews(ClaimInContext c) {
    return c.claim().isNews() && Slots.isViolent(c.claim());
  }

  private static boolean isViolentPast(ClaimInContext c) {
    return c.claim().factuality() == Factuality.ASSERTED && Slots.isViolent(c.claim());
  }

  private static int firstTrigger(List<ClaimInContext> claims) {
    return claims.stream().mapToInt(ClaimInContext::at).min().orElse(0);
  }

  /**
   * True if this is what the article is surely about: told in its headline, or more often than
   * anything else in an article that is no round-up.
   */
  private static boolean leads(List<ClaimInContext> claims, int most, int all) {
    boolean often = claims.size() == most && claims.size() >= LEADING_SHARE * all;
    return claims.stream().anyMatch(c -> c.claim().isNews())
        && (often || claims.stream().anyMatch(ClaimInContext::isInHeadline));
  }

  private void foldFamily(
      List<Telling> tellings, List<Group> groups, @Nullable List<Explanation> explanations) {
    tellings.sort(Comparator.comparing(t -> t.best().claim().id()));
    Neighbours near = Neighbours.of(tellings);
    int[] groupOf = new int[tellings.size()];
    Strays strays =
        Strays.of(tellings, new ArticleTellings(fit.forAnotherThread(), knowledge.tellings()));
    List<List<Integer>> clusters = strays.joined(clusters(tellings, near));
    for (List<Integer> cluster : clusters) {
      List<ClaimInContext> claims = new ArrayList<>();
      cluster.forEach(i -> claims.addAll(tellings.get(i).claims()));
      cluster.forEach(i -> groupOf[i] = cluster.get(0));
      claims.sort(ArticleTellings.BEST_TOLD_FIRST);
      groups.add(new Group(List.copyOf(claims)));
    }
    if (explanations != null) {
      Reasons reasons = new Reasons(fit, tellings, strays);
      explanations.addAll(reasons.together(clusters));
      explanations.addAll(reasons.apart(near, groupOf));
    }
  }

  private List<List<Integer>> clusters(List<Telling> tellings, Neighbours near) {
    return Clusters.of(
        tellings.size(), near, () -> new ByFit(fit.forAnotherThread(), tellings), Fit.NEEDED);
  }

  /** Tellings are alike as their slots and words fit. */
  private record ByFit(Fit fit, List<Telling> tellings) implements Clusters.Likeness {
    @Override
    public double of(int one, int other) {
      Weighed weighed = fit.weigh(tellings.get(one), tellings.get(other));
      return weighed.linked() ? weighed.score() : Math.min(0, weighed.score());
    }

    @Override
    public double atLeast(int one, int other, double least) {
      return fit.atLeast(tellings.get(one), tellings.get(other), least);
    }
  }
}
