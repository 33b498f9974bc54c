package org.orontes.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.orontes.knowledge.Knowledge;
import org.orontes.model.ArticleId;
import org.orontes.model.ClaimId;
import org.orontes.model.Explanation;
import org.orontes.model.Explanation.Step;

/**
 * Folds claims into groups that tell one event, in two steps: the claims of one article into
 * tellings ({@link ArticleTellings}), then the tellings of all articles, family by family, by what
 * they tell ({@link Fit}) and by their words. The outcome is a function of the set.
 */
final class Folder {
  /** Others at the same place that a telling is said to be kept apart from. */
  private static final int MAX_APART = 10;

  /** In a large body fewer are told for each, since nobody reads millions of explanations. */
  private static final int MAX_APART_IN_ALL = 500_000;

  /** Members of its group that a telling is held against to explain why it is there. */
  private static final int COMPARED = 8;

  /** Share of an article's claims that what it is about has at least. */
  private static final double LEADING_SHARE = 0.25;

  private final Fit fit;
  private final ArticleTellings inArticle;
  private final Vocabulary vocabulary;
  private final Stories stories;

  Folder(Knowledge knowledge, Vocabulary vocabulary, Stories stories) {
    this.fit = new Fit(knowledge);
    this.inArticle = new ArticleTellings(fit, knowledge.tellings());
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
   * @param explanations why claims were folded or kept apart
   */
  record Folded(List<Group> groups, Set<ClaimId> leading, List<Explanation> explanations) {}

  Folded fold(List<ClaimInContext> claims) {
    Map<ArticleId, Map<String, List<ClaimInContext>>> articles = new TreeMap<>();
    for (ClaimInContext c : claims) {
      articles
          .computeIfAbsent(c.article().id(), k -> new TreeMap<>())
          .computeIfAbsent(Family.of(c.claim()), k -> new ArrayList<>())
          .add(c);
    }
    Map<String, List<Telling>> families = new TreeMap<>();
    Set<ClaimId> leading = new HashSet<>();
    articles.values().forEach(byFamily -> addTellings(byFamily, families, leading));
    List<Group> groups = new ArrayList<>();
    List<Explanation> explanations = new ArrayList<>();
    families.values().forEach(tellings -> foldFamily(tellings, groups, explanations));
    return new Folded(groups, leading, explanations);
  }

  private void addTellings(
      Map<String, List<ClaimInContext>> byFamily,
      Map<String, List<Telling>> families,
      Set<ClaimId> leading) {
    Map<String, List<List<ClaimInContext>>> told = new TreeMap<>();
    byFamily.forEach((family, claims) -> told.put(family, inArticle.of(claims)));
    int all = byFamily.values().stream().mapToInt(List::size).sum();
    int most = told.values().stream().flatMap(List::stream).mapToInt(List::size).max().orElse(0);
    List<ClaimInContext> main = mainDeed(told.values());
    told.forEach(
        (family, tellings) -> {
          for (List<ClaimInContext> claims : tellings) {
            boolean leads = leads(claims, most, all);
            boolean isMain = leads || claims == main;
            families
                .computeIfAbsent(family, k -> new ArrayList<>())
                .add(telling(claims, isMain, leads));
            if (isMain) {
              claims.forEach(c -> leading.add(c.claim().id()));
            }
          }
        });
  }

  private Telling telling(List<ClaimInContext> claims, boolean isMain, boolean leads) {
    Terms own =
        vocabulary.words(
            claims.get(0).article().text(),
            claims.stream().map(c -> c.claim().sentence()).distinct().sorted().toList());
    ArticleId story = isMain ? stories.of(claims.get(0).article().id()) : null;
    return new Telling(List.copyOf(claims), fit.facets(Slots.of(claims)), story, leads, own);
  }

  /**
   * The act of violence that an article tells most about, the first of equals: if the article is
   * about one at all, it is about this one. An empty list if it tells none as news.
   */
  private static List<ClaimInContext> mainDeed(Collection<List<List<ClaimInContext>>> told) {
    return told.stream()
        .flatMap(List::stream)
        .filter(claims -> claims.stream().anyMatch(Folder::isViolentNews))
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
      List<Telling> tellings, List<Group> groups, List<Explanation> explanations) {
    tellings.sort(Comparator.comparing(t -> t.best().claim().id()));
    Neighbours near = Neighbours.of(tellings);
    int[] groupOf = new int[tellings.size()];
    for (List<Integer> cluster : clusters(tellings, near)) {
      List<ClaimInContext> claims = new ArrayList<>();
      cluster.forEach(i -> claims.addAll(tellings.get(i).claims()));
      cluster.forEach(i -> groupOf[i] = cluster.get(0));
      claims.sort(ArticleTellings.BEST_TOLD_FIRST);
      groups.add(new Group(List.copyOf(claims)));
      explain(cluster, tellings, explanations);
    }
    explainApart(near, groupOf, tellings, explanations);
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
    public boolean reaches(int one, int other, double least) {
      return fit.reaches(tellings.get(one), tellings.get(other), least);
    }
  }

  /** Why tellings of one place that were compared are of two events. */
  private void explainApart(
      Neighbours near, int[] groupOf, List<Telling> tellings, List<Explanation> explanations) {
    int most = Math.max(1, Math.min(MAX_APART, MAX_APART_IN_ALL / Math.max(1, tellings.size())));
    Map<Integer, TreeSet<Integer>> apart = new TreeMap<>();
    near.each(
        (one, other) -> {
          if (groupOf[one] != groupOf[other]
              && sharesPlace(tellings.get(one), tellings.get(other))) {
            TreeSet<Integer> others = apart.computeIfAbsent(one, k -> new TreeSet<>());
            others.add(other);
            if (others.size() > most) {
              others.pollLast();
            }
          }
        });
    apart.forEach(
        (one, others) -> {
          for (int other : others) {
            Weighed weighed = fit.weigh(tellings.get(one), tellings.get(other));
            explanations.add(
                pair(tellings.get(one), " | ", tellings.get(other), "kept apart", weighed));
          }
        });
  }

  private static boolean sharesPlace(Telling a, Telling b) {
    return a.slots().place() != null
        && b.slots().place() != null
        && a.slots().place().key().equals(b.slots().place().key());
  }

  /** Each telling but the first of its group with the one of the group that it fits best. */
  private void explain(
      List<Integer> cluster, List<Telling> tellings, List<Explanation> explanations) {
    for (int one : cluster) {
      Telling telling = tellings.get(one);
      for (ClaimInContext again : telling.claims().subList(1, telling.claims().size())) {
        explanations.add(
            new Explanation(
                again.claim().id() + " + " + telling.best().claim().id(),
                List.of(Step.of("folded", "the article tells it again"))));
      }
    }
    for (int one : cluster.subList(1, cluster.size())) {
      Weighed best = null;
      Telling with = tellings.get(one);
      for (int other : cluster.subList(0, Math.min(COMPARED, cluster.size()))) {
        if (other != one) {
          Weighed weighed = fit.weigh(tellings.get(one), tellings.get(other));
          if (best == null || weighed.score() > best.score()) {
            best = weighed;
            with = tellings.get(other);
          }
        }
      }
      if (best != null) {
        explanations.add(pair(tellings.get(one), " + ", with, "folded", best));
      }
    }
  }

  private static Explanation pair(
      Telling one, String sign, Telling other, String did, Weighed weighed) {
    return new Explanation(
        one.best().claim().id() + sign + other.best().claim().id(),
        List.of(Step.of(did, weighed.reason())));
  }
}
