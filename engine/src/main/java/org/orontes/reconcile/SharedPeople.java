package org.orontes.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orontes.model.ArticleId;
import org.orontes.model.CodedArticle;
import org.orontes.model.Factuality;
import org.orontes.model.Mention;
import org.orontes.model.UnlistedActor;

/**
 * Articles that name the same private people, however far apart they came out: those whom something
 * befell are named in its report, and again in that of the trial a year later. One name in common
 * may be a namesake or a coincidence; it takes several that hardly any other article has. Whoever
 * speaks in an article speaks elsewhere of other things, and who is in a list of actors is in much
 * of the news: neither counts.
 */
final class SharedPeople {
  /** A name that more articles have says little, and comparing them all would cost much. */
  private static final int MOST_ARTICLES = 20;

  /**
   * By how much the rarity of what two share must exceed that of a single article, as natural
   * logarithms: the more articles, the more pairs that chance may bring together.
   */
  private static final double MARGIN = 4;

  /** Few private people are party to two acts of violence, and nobody is killed twice. */
  private static final double PARTY = 2;

  private final Map<ArticleId, Set<Pair>> pairs = new HashMap<>();

  private SharedPeople() {}

  /** Two articles, the one of the lesser id first. */
  private record Pair(ArticleId one, ArticleId other) {
    static Pair of(ArticleId a, ArticleId b) {
      return a.compareTo(b) < 0 ? new Pair(a, b) : new Pair(b, a);
    }
  }

  /** A person whom an article names, and whether this person does or suffers violence in it. */
  private record Named(String name, ArticleId article, boolean party) {}

  /** Finds the pairs of articles that share more names than chance would give them. */
  static SharedPeople of(List<CodedArticle> articles) {
    Map<String, List<Named>> byName = new TreeMap<>();
    for (List<Named> part : SideBySide.parts(articles, SharedPeople::named)) {
      part.forEach(n -> byName.computeIfAbsent(n.name(), k -> new ArrayList<>()).add(n));
    }
    Map<Pair, Double> shared = new HashMap<>();
    for (List<Named> with : byName.values()) {
      if (with.size() <= MOST_ARTICLES) {
        add(with, Math.log(articles.size() / (double) with.size()), shared);
      }
    }
    double needed = Math.log(articles.size()) + MARGIN;
    SharedPeople people = new SharedPeople();
    shared.forEach(
        (pair, rare) -> {
          if (rare >= needed) {
            people.pairs.computeIfAbsent(pair.one(), k -> new HashSet<>()).add(pair);
            people.pairs.computeIfAbsent(pair.other(), k -> new HashSet<>()).add(pair);
          }
        });
    return people;
  }

  /** True if two articles name the same people. */
  boolean join(ArticleId one, ArticleId other) {
    return pairs.getOrDefault(one, Set.of()).contains(Pair.of(one, other));
  }

  /** What an article has in common with each that names the same people, for {@link Neighbours}. */
  Set<?> keys(ArticleId article) {
    return pairs.getOrDefault(article, Set.of());
  }

  private static void add(List<Named> with, double rare, Map<Pair, Double> shared) {
    for (int i = 0; i < with.size(); i++) {
      for (int j = i + 1; j < with.size(); j++) {
        Named one = with.get(i);
        Named other = with.get(j);
        double weight = one.party() && other.party() ? PARTY * rare : rare;
        shared.merge(Pair.of(one.article(), other.article()), weight, Double::sum);
      }
    }
  }

  private static List<Named> named(List<CodedArticle> articles) {
    List<Named> all = new ArrayList<>();
    for (CodedArticle article : articles) {
      Set<@Nullable String> speaking = new HashSet<>();
      article.attributions().forEach(a -> speaking.add(a.speaker().id()));
      Set<@Nullable String> parties = new HashSet<>();
      article.claims().stream()
          .filter(c -> Slots.isViolent(c) && c.factuality() == Factuality.ASSERTED)
          .flatMap(c -> Stream.concat(c.actors().stream(), c.recipients().stream()))
          .forEach(p -> parties.add(p.id()));
      Map<String, Boolean> own = new TreeMap<>();
      for (Mention mention : article.mentions()) {
        String id = mention.id();
        if (UnlistedActor.isPerson(id) && isFull(mention.name()) && !speaking.contains(id)) {
          own.put(UnlistedActor.digest(id), parties.contains(id));
        }
      }
      own.forEach((name, party) -> all.add(new Named(name, article.article().id(), party)));
    }
    return all;
  }

  /** True for a name of two words or more: a surname alone is that of many. */
  private static boolean isFull(@Nullable String name) {
    return name != null && name.strip().indexOf(' ') > 0;
  }
}
