package org.orontes.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.orontes.model.Claim;
import org.orontes.model.ClaimId;
import org.orontes.model.CodedArticle;
import org.orontes.model.Incident;
import org.orontes.model.Quote;
import org.orontes.model.Status;
import org.orontes.model.TimelineDay;

/**
 * The days that matter and one sentence for each: the weight of a day is that of {@link
 * DayWeights}; the sentence is the one whose words most of the day's other sentences share.
 */
final class Timeline {
  private static final double ORIGIN = 2;
  private static final double OUTLET = 1;
  private static final int SENTENCES_A_DAY = 3;

  /** Sentences that each is held against. */
  private static final int COMPARED = 40;

  private Timeline() {}

  static List<TimelineDay> of(
      List<Incident> incidents, Map<ClaimId, ClaimInContext> claims, List<CodedArticle> articles) {
    Map<LocalDate, List<Incident>> byDay = new TreeMap<>();
    for (Incident incident : incidents) {
      boolean real = incident.status() != Status.NOT_REALISED && incident.status() != Status.DENIED;
      if (real && incident.from() != null) {
        byDay.computeIfAbsent(incident.from(), k -> new ArrayList<>()).add(incident);
      }
    }
    DayWeights weights = DayWeights.of(articles);
    List<TimelineDay> days = new ArrayList<>();
    byDay.forEach((day, all) -> addDay(day, all, claims, weights.of(day), days));
    return days;
  }

  private static double weight(Incident incident) {
    return ORIGIN * incident.origins() + OUTLET * incident.outlets();
  }

  private static void addDay(
      LocalDate day,
      List<Incident> all,
      Map<ClaimId, ClaimInContext> claims,
      double weight,
      List<TimelineDay> days) {
    List<Incident> sorted = new ArrayList<>(all);
    sorted.sort(Comparator.<Incident>comparingDouble(i -> -weight(i)).thenComparing(Incident::id));
    List<ClaimInContext> told = new ArrayList<>();
    for (Incident incident : sorted) {
      incident.claims().stream()
          .map(claims::get)
          .filter(c -> c != null && c.claim().isNews())
          .forEach(told::add);
    }
    if (told.isEmpty()) {
      return;
    }
    int rank = 0;
    for (Quote q : best(told)) {
      days.add(
          new TimelineDay(
              day,
              sorted.stream().map(Incident::id).toList(),
              q,
              Math.round(weight * 1000) / 1000.0 / (1 + rank)));
      rank++;
    }
  }

  private static List<Quote> best(List<ClaimInContext> told) {
    Map<Quote, Double> scores = new HashMap<>();
    for (ClaimInContext c : told) {
      double shared = 0;
      for (ClaimInContext other : told.subList(0, Math.min(told.size(), COMPARED))) {
        shared += other == c ? 0 : Fit.similarity(c, other);
      }
      Claim claim = c.claim();
      double exact = claim.time() != null && claim.time().span() != null ? 1 : 0;
      scores.merge(c.article().quote(claim.sentence()), shared + exact, Math::max);
    }
    List<Quote> best = new ArrayList<>(scores.keySet());
    best.sort(
        Comparator.<Quote>comparingDouble(q -> -scores.getOrDefault(q, 0.0))
            .thenComparing(Quote::article)
            .thenComparing(Quote::span));
    return best.subList(0, Math.min(SENTENCES_A_DAY, best.size()));
  }
}
