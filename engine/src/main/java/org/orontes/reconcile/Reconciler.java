package org.orontes.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.Knowledge;
import org.orontes.model.Article;
import org.orontes.model.ClaimId;
import org.orontes.model.CodedArticle;
import org.orontes.model.Dispute;
import org.orontes.model.DisputeKind;
import org.orontes.model.Explanation;
import org.orontes.model.Factuality;
import org.orontes.model.Incident;
import org.orontes.model.IncidentDispute;
import org.orontes.model.Lineage;
import org.orontes.model.Reconciliation;

/** Folds what many articles tell. Pure: the same set of articles gives the same picture. */
public final class Reconciler {
  private final Knowledge knowledge;

  /** Makes one over the data. */
  public Reconciler(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * The order of incidents: by day, those without one last; of one day what most articles tell
   * comes first, then what they tell most about.
   */
  public static final Comparator<Incident> BY_DAY =
      Comparator.<Incident, LocalDate>comparing(i -> i.from() == null ? LocalDate.MAX : i.from())
          .thenComparing(i -> -i.articles().size())
          .thenComparing(i -> -i.claims().size())
          .thenComparing(Incident::id);

  /** By publication day, undated ones last, then by id: the order everything else follows. */
  public static final Comparator<CodedArticle> BY_DATE =
      Comparator.<CodedArticle, LocalDate>comparing(c -> day(c.article()))
          .thenComparing(c -> c.article().id());

  private static LocalDate day(Article article) {
    return article.published() == null ? LocalDate.MAX : article.published();
  }

  /** What analysts say about which claims belong together. */
  @FunctionalInterface
  public interface Regrouping {
    /**
     * The groups as they shall stand.
     *
     * @param groups the claims of each incident, as the engine folded them
     * @return the same claims in other groups, none of them empty
     */
    List<List<ClaimId>> apply(List<List<ClaimId>> groups);
  }

  /** Folds a set of articles, given in any order. */
  public Reconciliation reconcile(List<CodedArticle> given) {
    return reconcile(given, groups -> groups);
  }

  /** Folds a set of articles, given in any order, and groups them as analysts decided. */
  public Reconciliation reconcile(List<CodedArticle> given, Regrouping regrouping) {
    return reconcile(given, regrouping, true);
  }

  /**
   * The same without saying why: in a large body the reasons are most of what there is to write
   * down, and who holds two pictures against each other reads none of them.
   */
  public Reconciliation reconcileWithoutReasons(List<CodedArticle> given, Regrouping regrouping) {
    return reconcile(given, regrouping, false);
  }

  private Reconciliation reconcile(
      List<CodedArticle> given, Regrouping regrouping, boolean withReasons) {
    List<CodedArticle> articles = new ArrayList<>(given);
    articles.sort(BY_DATE);
    CompletableFuture<Copies> copies = CompletableFuture.supplyAsync(() -> Copies.find(articles));
    List<ClaimInContext> claims = SideBySide.flat(articles, Reconciler::inContext);
    Map<ClaimId, ClaimInContext> byId = new HashMap<>();
    claims.forEach(c -> byId.put(c.claim().id(), c));
    Vocabulary vocabulary = Vocabulary.of(articles);
    Stories stories = Stories.of(articles, vocabulary);
    Folder.Folded folded = new Folder(knowledge, vocabulary, stories).fold(claims, withReasons);
    Copies copied = copies.join();
    Hearers hearers = Hearers.of(articles);
    Scenes scenes = Scenes.of(articles, knowledge.gazetteer());
    List<Incident> incidents =
        new ArrayList<>(
            SideBySide.flat(
                regrouped(folded.groups(), regrouping, byId),
                part -> {
                  IncidentBuilder builder =
                      new IncidentBuilder(knowledge, copied, hearers, scenes, folded.leading());
                  return part.stream().map(builder::build).toList();
                }));
    incidents.sort(BY_DAY);
    incidents = new Parts(new Fit(knowledge), byId).link(incidents);
    List<Dispute> disputes = new ArrayList<>();
    for (Incident incident : incidents) {
      listDisputes(incident, byId, disputes);
    }
    disputes.addAll(new FactDisputes(knowledge).find(articles));
    disputes.addAll(new RivalIncidents(knowledge).find(incidents, byId));
    List<Explanation> explanations = new ArrayList<>(folded.explanations());
    if (withReasons) {
      explanations.addAll(
          SideBySide.flat(incidents, part -> part.stream().map(i -> explain(i, byId)).toList()));
      explanations.sort(Comparator.comparing(Explanation::about));
    }
    return new Reconciliation(
        incidents,
        disputes,
        Timeline.of(incidents, byId, articles),
        WordingBook.of(articles, knowledge.framing()),
        explanations);
  }

  private static List<ClaimInContext> inContext(List<CodedArticle> articles) {
    return articles.stream()
        .flatMap(a -> a.claims().stream().map(claim -> new ClaimInContext(claim, a.article())))
        .toList();
  }

  private static List<Folder.Group> regrouped(
      List<Folder.Group> groups, Regrouping regrouping, Map<ClaimId, ClaimInContext> byId) {
    List<List<ClaimId>> before =
        groups.stream()
            .map(group -> group.claims().stream().map(c -> c.claim().id()).toList())
            .toList();
    List<List<ClaimId>> after = regrouping.apply(before);
    if (after.equals(before)) {
      return groups;
    }
    return after.stream()
        .map(ids -> new Folder.Group(ids.stream().map(id -> inContext(byId, id)).toList()))
        .toList();
  }

  private static ClaimInContext inContext(Map<ClaimId, ClaimInContext> byId, ClaimId id) {
    ClaimInContext claim = byId.get(id);
    if (claim == null) {
      throw new IllegalArgumentException("A group with a claim that no article makes: " + id);
    }
    return claim;
  }

  private static Explanation explain(Incident incident, Map<ClaimId, ClaimInContext> byId) {
    List<ClaimInContext> claims =
        incident.claims().stream().map(id -> inContext(byId, id)).toList();
    List<Explanation.Step> steps = new ArrayList<>(Scenes.explain(incident, claims));
    Explanation graded = Grades.explain(incident, assertedLineages(incident, byId));
    steps.addAll(graded.steps());
    return new Explanation(graded.about(), steps);
  }

  private static List<Lineage> assertedLineages(
      Incident incident, Map<ClaimId, ClaimInContext> claims) {
    return incident.lineages().stream()
        .filter(l -> l.claims().stream().anyMatch(id -> isAsserted(claims.get(id))))
        .toList();
  }

  private static boolean isAsserted(@Nullable ClaimInContext c) {
    return c != null && c.claim().factuality() == Factuality.ASSERTED;
  }

  /** Framing stands with the incident and in the wording of the outlets, not among disputes. */
  private static void listDisputes(
      Incident incident, Map<ClaimId, ClaimInContext> claims, List<Dispute> disputes) {
    for (IncidentDispute d : incident.disputes()) {
      if (d.kind() == DisputeKind.FRAMING) {
        continue;
      }
      List<Dispute.Value> values = new ArrayList<>();
      for (IncidentDispute.Value v : d.values()) {
        for (ClaimId id : v.claims()) {
          ClaimInContext c = claims.get(id);
          if (c != null) {
            values.add(
                new Dispute.Value(
                    v.value(), c.article().quote(c.claim().sentence()), c.claim().according()));
          }
        }
      }
      if (values.size() > 1) {
        String name =
            incident.type().label()
                + (incident.placeName() == null ? "" : " at " + incident.placeName());
        disputes.add(
            new Dispute(
                "d-" + Ids.digest(incident.id() + d.attribute()),
                incident.id().value(),
                name,
                d.attribute(),
                d.kind(),
                values));
      }
    }
  }
}
