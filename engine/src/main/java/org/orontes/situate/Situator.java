package org.orontes.situate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.Knowledge;
import org.orontes.model.Article;
import org.orontes.model.ArticleId;
import org.orontes.model.AuthorityControl;
import org.orontes.model.ChangeKind;
import org.orontes.model.Claim;
import org.orontes.model.ClaimId;
import org.orontes.model.CodedArticle;
import org.orontes.model.Control;
import org.orontes.model.CutOff;
import org.orontes.model.Explanation;
import org.orontes.model.Factuality;
import org.orontes.model.ForecastOutcome;
import org.orontes.model.Incident;
import org.orontes.model.Reach;
import org.orontes.model.Situation;
import org.orontes.model.Supposition;

/** Makes the situation of folded incidents. Pure: the same input gives the same picture. */
public final class Situator {
  private final Knowledge knowledge;
  private final RoadNetwork roads;

  /** Makes one over the data. */
  public Situator(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.roads = new RoadNetwork(knowledge);
  }

  /**
   * Who holds what and what follows.
   *
   * @param articles the coded articles, in any order
   * @param incidents their incidents
   */
  public Situation situate(List<CodedArticle> articles, List<Incident> incidents) {
    Map<ClaimId, Claim> claims = claims(articles);
    List<Explanation> explanations = new ArrayList<>();
    List<Control> control =
        new ControlHistory(knowledge).of(changes(articles, incidents), explanations);
    List<CutOff> cutOffs =
        new CutOffs(withTold(articles), words(articles, claims)).of(control, explanations);
    List<ForecastOutcome> forecasts = new ForecastBook().of(articles, incidents, claims, cutOffs);
    return new Situation(control, cutOffs, forecasts, explanations);
  }

  /**
   * What supposed changes of hands would cut off.
   *
   * @param articles the coded articles, for what they say themselves
   * @param control who holds what
   * @param supposed what is supposed, all of it at once
   * @param listed true to use the roads of the data alone, not those that only reports tell of
   */
  public List<CutOff> whatIf(
      List<CodedArticle> articles,
      List<Control> control,
      List<Supposition> supposed,
      boolean listed) {
    return new CutOffs(listed ? roads : withTold(articles), words(articles, claims(articles)))
        .supposing(control, supposed);
  }

  private RoadNetwork withTold(List<CodedArticle> articles) {
    return roads.with(ToldRoads.of(articles, roads, knowledge.gazetteer()));
  }

  /**
   * Which held places can be reached from which crossings.
   *
   * @param articles the coded articles, for the roads that they tell of; none to use those of the
   *     data alone
   * @param control who holds what
   * @param supposed changes that are supposed on top of it, or none
   * @param day the day, or null for the latest
   */
  public Reach reach(
      List<CodedArticle> articles,
      List<Control> control,
      List<Supposition> supposed,
      @Nullable LocalDate day) {
    return new Reaches(withTold(articles), new Holders(knowledge))
        .of(Holding.with(control, supposed), day);
  }

  /**
   * Who holds what according to each first-hand speaker alone, in order of their ids.
   *
   * @param articles the coded articles, in any order
   * @param incidents their incidents
   */
  public List<AuthorityControl> controlByAuthority(
      List<CodedArticle> articles, List<Incident> incidents) {
    Map<String, List<Change>> bySpeaker = new TreeMap<>();
    for (Change change : changes(articles, incidents)) {
      bySpeaker.computeIfAbsent(change.speaker().key(), k -> new ArrayList<>()).add(change);
    }
    List<AuthorityControl> all = new ArrayList<>();
    bySpeaker.forEach(
        (key, own) -> {
          List<Control> control = new ControlHistory(knowledge).of(own, new ArrayList<>());
          if (!control.isEmpty()) {
            all.add(new AuthorityControl(key, own.get(0).speaker().name(), control));
          }
        });
    return all;
  }

  private static Map<ClaimId, Claim> claims(List<CodedArticle> articles) {
    Map<ClaimId, Claim> claims = new HashMap<>();
    articles.forEach(a -> a.claims().forEach(c -> claims.put(c.id(), c)));
    return claims;
  }

  private RoadWords words(List<CodedArticle> articles, Map<ClaimId, Claim> claims) {
    Map<ArticleId, Article> homes = new HashMap<>();
    articles.forEach(a -> homes.put(a.article().id(), a.article()));
    return new RoadWords(claims, homes, roads.roads());
  }

  static List<Change> changes(List<CodedArticle> articles, List<Incident> incidents) {
    Map<ClaimId, Claim> claims = claims(articles);
    Map<ArticleId, Article> homes = new HashMap<>();
    articles.forEach(a -> homes.put(a.article().id(), a.article()));
    List<Change> changes = new ArrayList<>();
    for (Incident incident : incidents) {
      LocalDate dayKnown = dayKnown(incident, claims, homes);
      LocalDate denied = deniedFrom(incident, claims, homes);
      for (ClaimId id : incident.claims()) {
        Claim claim = claims.get(id);
        Article home = homes.get(id.article());
        if (claim != null && home != null && changesControl(claim)) {
          changes.add(change(claim, incident, dayKnown, home, denied));
        }
      }
    }
    return changes;
  }

  /** That a place is held says nothing of the day on which other reports have it held. */
  private static Change change(
      Claim claim,
      Incident incident,
      @Nullable LocalDate dayKnown,
      Article home,
      @Nullable LocalDate denied) {
    boolean holds = claim.change() != null && claim.change().kind() == ChangeKind.HOLDS;
    return holds
        ? new Change(claim, incident, own(claim), own(claim), null, home.published(), denied)
        : new Change(
            claim, incident, day(claim, incident), own(claim), dayKnown, home.published(), denied);
  }

  /** Asserted, current, with a place: nothing else touches the map. */
  static boolean changesControl(Claim claim) {
    return claim.change() != null
        && claim.place() != null
        && claim.factuality() == Factuality.ASSERTED
        && !claim.background();
  }

  /** The incident's day, which all its reports support, before the claim's own. */
  private static @Nullable LocalDate day(Claim claim, Incident incident) {
    return incident.from() != null ? incident.from() : own(claim);
  }

  private static @Nullable LocalDate own(Claim claim) {
    return claim.time() == null ? null : claim.time().when().from();
  }

  /** When it was first said that the incident did not happen; null if nobody says so. */
  private static @Nullable LocalDate deniedFrom(
      Incident incident, Map<ClaimId, Claim> claims, Map<ArticleId, Article> homes) {
    LocalDate first = null;
    for (ClaimId id : incident.claims()) {
      Claim claim = claims.get(id);
      Article home = homes.get(id.article());
      boolean denies =
          claim != null
              && (claim.factuality() == Factuality.DENIED
                  || claim.factuality() == Factuality.NEGATED);
      if (home != null && denies) {
        LocalDate told = home.published() == null ? LocalDate.MIN : home.published();
        first = first == null || told.isBefore(first) ? told : first;
      }
    }
    return first;
  }

  /** When the incident's day was first told; null if no dated article tells it by itself. */
  private static @Nullable LocalDate dayKnown(
      Incident incident, Map<ClaimId, Claim> claims, Map<ArticleId, Article> homes) {
    LocalDate first = null;
    for (ClaimId id : incident.claims()) {
      Claim claim = claims.get(id);
      Article home = homes.get(id.article());
      if (claim == null || home == null || !Objects.equals(own(claim), incident.from())) {
        continue;
      }
      if (home.published() == null) {
        return null;
      }
      first = first == null || home.published().isBefore(first) ? home.published() : first;
    }
    return first;
  }
}
