package org.orontes.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.orontes.model.ArticleId;

/**
 * Tellings of an article that stayed by themselves though they are of its main deed: "he was struck
 * in the leg", "as neighbours fled the gunfire". Where other articles tell exactly one of the acts
 * of violence in an article, and this is its main one, the article is about one; what it tells of
 * violence beside it and nothing keeps apart belongs to it. A round-up shares several and is left
 * alone.
 */
final class Strays {
  private final List<Telling> tellings;
  private final ArticleTellings inArticle;

  /** For each stray the main telling of its article. */
  private final Map<Integer, Integer> mains = new HashMap<>();

  private Strays(List<Telling> tellings, ArticleTellings inArticle) {
    this.tellings = tellings;
    this.inArticle = inArticle;
  }

  static Strays of(List<Telling> tellings, ArticleTellings inArticle) {
    return new Strays(tellings, inArticle);
  }

  /** The main telling that a stray was joined to. */
  OptionalInt mainOf(int telling) {
    Integer main = mains.get(telling);
    return main == null ? OptionalInt.empty() : OptionalInt.of(main);
  }

  /** The groups with the strays in them, by their least member, each in order. */
  List<List<Integer>> joined(List<List<Integer>> groups) {
    Map<ArticleId, List<Integer>> byArticle = new TreeMap<>();
    int[] groupOf = new int[tellings.size()];
    boolean[] shared = new boolean[tellings.size()];
    for (List<Integer> group : groups) {
      boolean several = group.stream().map(this::article).distinct().count() > 1;
      for (int telling : group) {
        groupOf[telling] = group.get(0);
        shared[telling] = several;
        if (tellings.get(telling).slots().violent()) {
          byArticle.computeIfAbsent(article(telling), k -> new ArrayList<>()).add(telling);
        }
      }
    }
    Map<Integer, List<Integer>> byLeast = new HashMap<>();
    groups.forEach(group -> byLeast.put(group.get(0), group));
    byArticle.values().forEach(own -> find(own, groupOf, shared, byLeast));
    return mains.isEmpty() ? groups : regrouped(groups, groupOf);
  }

  private ArticleId article(int telling) {
    return tellings.get(telling).best().article().id();
  }

  /** Finds the strays of one article. */
  private void find(
      List<Integer> own, int[] groupOf, boolean[] shared, Map<Integer, List<Integer>> groups) {
    List<Integer> told = own.stream().filter(t -> shared[t]).toList();
    boolean one = told.stream().map(t -> groupOf[t]).distinct().count() == 1;
    OptionalInt main = told.stream().filter(this::isMain).mapToInt(t -> t).min();
    if (!one || main.isEmpty()) {
      return;
    }
    Telling deed = tellings.get(main.getAsInt());
    boolean looksBack = looksBack(deed, groups.get(groupOf[main.getAsInt()]));
    for (int stray : own) {
      if (!shared[stray]
          && inArticle.mayBeOne(tellings.get(stray).claims(), deed.claims(), looksBack)) {
        mains.put(stray, main.getAsInt());
      }
    }
  }

  /** True if others tell of the deed on a day that lies long before this article. */
  private boolean looksBack(Telling deed, @Nullable List<Integer> group) {
    long published = deed.facets().published();
    return group != null
        && published != Facets.OPEN_START
        && group.stream()
            .map(t -> tellings.get(t).facets())
            .anyMatch(f -> f.isTold() && published - f.from() > Fit.LATE_DAYS);
  }

  private boolean isMain(int telling) {
    return tellings.get(telling).leads() || tellings.get(telling).story() != null;
  }

  private List<List<Integer>> regrouped(List<List<Integer>> groups, int[] groupOf) {
    Map<Integer, TreeSet<Integer>> all = new TreeMap<>();
    for (List<Integer> group : groups) {
      for (int telling : group) {
        int with = mains.getOrDefault(telling, telling);
        all.computeIfAbsent(groupOf[with], k -> new TreeSet<>()).add(telling);
      }
    }
    return all.values().stream()
        .map(group -> List.copyOf(group))
        .sorted(Comparator.comparing(group -> group.get(0)))
        .toList();
  }
}
