package org.orontes.reconcile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.Gazetteer;
import org.orontes.knowledge.GazetteerEntry;
import org.orontes.model.ArticleId;
import org.orontes.model.CodedArticle;
import org.orontes.model.Explanation.Step;
import org.orontes.model.Incident;
import org.orontes.model.Mention;
import org.orontes.model.Place;
import org.orontes.model.Precision;
import org.orontes.model.TimeMention;
import org.orontes.model.When;

/**
 * Where and when articles as a whole are set: what a reader takes from the first paragraphs where
 * the sentence that tells the event says neither. The town is the one that an article's head names
 * more often than any other; the days are those it names shortly before it came out. This stands in
 * only for the event that an article leads with, and only where no claim tells a place or a day.
 */
final class Scenes {
  /** Where news says where and when: behind it come background and other stories. */
  private static final int HEAD_CHARS = 1500;

  private static final int CAPITAL_OF_A_COUNTRY = 5;

  /** What an article leads with happened in the days before it came out. */
  private static final int DAYS_BEFORE = 4;

  /**
   * What one article says.
   *
   * @param town the town that its head names most, or null if there is none or two are equal
   * @param days single days that its head names, not later than its publication
   */
  private record Scene(@Nullable Place town, TreeSet<LocalDate> days) {}

  private final Map<ArticleId, Scene> scenes = new HashMap<>();

  private Scenes() {}

  static Scenes of(Collection<CodedArticle> articles, Gazetteer gazetteer) {
    Scenes all = new Scenes();
    for (CodedArticle article : articles) {
      Scene scene = new Scene(town(article, gazetteer), days(article));
      if (scene.town != null || !scene.days.isEmpty()) {
        all.scenes.put(article.article().id(), scene);
      }
    }
    return all;
  }

  /**
   * The town called by its name most, "the city" and "the market of" it not counted. Reports from
   * afar begin with the capital they were written in, so a country's capital has to be named twice.
   */
  private static @Nullable Place town(CodedArticle article, Gazetteer gazetteer) {
    Map<String, List<Place>> named = new TreeMap<>();
    for (Mention m : article.mentions()) {
      Place place = m.place();
      if (place != null
          && m.literal()
          && Character.isUpperCase(m.text().codePointAt(0))
          && place.precision() == Precision.CITY
          && Titles.at(article.article(), m.span()) < HEAD_CHARS) {
        named.computeIfAbsent(place.id(), k -> new ArrayList<>()).add(place);
      }
    }
    List<List<Place>> most = new ArrayList<>(named.values());
    most.sort(Comparator.comparingInt(l -> -l.size()));
    boolean clear =
        most.size() == 1 || (most.size() > 1 && most.get(0).size() > most.get(1).size());
    if (!clear) {
      return null;
    }
    Place town = most.get(0).get(0);
    boolean capital =
        gazetteer.find(town.id()).map(GazetteerEntry::seat).orElse(0) >= CAPITAL_OF_A_COUNTRY;
    return capital && most.get(0).size() == 1 ? null : town;
  }

  private static TreeSet<LocalDate> days(CodedArticle article) {
    TreeSet<LocalDate> days = new TreeSet<>();
    LocalDate published = article.article().published();
    for (TimeMention time : article.times()) {
      When when = time.when();
      LocalDate day = when.from();
      boolean told = day != null && day.equals(when.to()) && !when.basis().contains("inferred");
      if (published != null
          && day != null
          && told
          && Titles.at(article.article(), time.span()) < HEAD_CHARS) {
        long before = ChronoUnit.DAYS.between(day, published);
        if (before >= 0 && before <= DAYS_BEFORE) {
          days.add(day);
        }
      }
    }
    return days;
  }

  /** The town in which most of these articles are set, the first by id of equals. */
  Optional<Place> town(Collection<ArticleId> articles) {
    Map<String, List<Place>> towns = new TreeMap<>();
    for (ArticleId id : articles) {
      Scene scene = scenes.get(id);
      if (scene != null && scene.town != null) {
        towns.computeIfAbsent(scene.town.id(), k -> new ArrayList<>()).add(scene.town);
      }
    }
    return towns.values().stream().min(Comparator.comparingInt(l -> -l.size())).map(l -> l.get(0));
  }

  /**
   * The day that most of these articles name, the earliest of equals: an event comes before the
   * arrest, the statement and the vigil.
   *
   * @param latest a day after which it cannot have been, or null
   */
  Optional<LocalDate> day(Collection<ArticleId> articles, @Nullable LocalDate latest) {
    Map<LocalDate, Integer> named = new TreeMap<>();
    for (ArticleId id : articles) {
      Scene scene = scenes.get(id);
      if (scene != null) {
        scene.days.stream()
            .filter(day -> latest == null || !day.isAfter(latest))
            .forEach(day -> named.merge(day, 1, Integer::sum));
      }
    }
    return named.entrySet().stream()
        .min(Comparator.<Map.Entry<LocalDate, Integer>>comparingInt(e -> -e.getValue()))
        .map(Map.Entry::getKey);
  }

  /** For an incident that no claim of it sets there or then: that the articles as a whole do. */
  static List<Step> explain(Incident incident, Collection<ClaimInContext> claims) {
    List<Step> steps = new ArrayList<>();
    Place place = incident.place();
    if (place != null && claims.stream().noneMatch(c -> tells(c, place))) {
      steps.add(
          Step.of("place " + place.name(), "told by no claim: the articles about it name it most"));
    }
    LocalDate day = incident.from();
    if (day != null && claims.stream().noneMatch(c -> tells(c, day))) {
      steps.add(Step.of("day " + day, "told by no claim: the articles about it name it first"));
    }
    return steps;
  }

  private static boolean tells(ClaimInContext c, Place place) {
    return c.claim().place() != null
        && c.claim().place().place() != null
        && c.claim().place().place().id().equals(place.id());
  }

  private static boolean tells(ClaimInContext c, LocalDate day) {
    return c.claim().time() != null && day.equals(c.claim().time().when().from());
  }
}
