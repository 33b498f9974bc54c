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
import org.orontes.model.Incident;
import org.orontes.model.Quote;
import org.orontes.model.Status;
import org.orontes.model.TimelineDay;

/**
 * The days that matter and one sentence for each: a day weighs what its incidents weigh, an
 * incident what its outlets and origins weigh; the sentence is the one whose words most of the
 * day's other sentences share.
 */
final class Timeline {
  private static final double ORIGIN = 2;
  private static final double OUTLET = 1;
  private static final int SENTENCES_A_DAY = 3;

  private Timeline() {}

  static List<TimelineDay> of(List<Incident> incidents, Map<ClaimId, ClaimInContext> claims) {
    Map<LocalDate, List<Incident>> byDay = new TreeMap<>();
    for (Incident incident : incidents) {
      boolean real = incident.status() != Status.NOT_REALISED && incident.status() != Status.DENIED;
      if (real && incident.from() != null) {
        byDay.computeIfAbsent(incident.from(), k -> new ArrayList<>()).add(incident);
      }
    }
    List<TimelineDay> days = new ArrayList<>();
    byDay.forEach((day, all) -> addDay(day, all, claims, days));
    return days;
  }

  private static double weight(Incident incident, Map<ClaimId, ClaimInContext> claims) {
    boolean exact =
        incident.claims().stream()
            .map(claims::get)
            .anyMatch(
                c -> c != null && c.claim().time() != null && c.claim().time().span() != null);
    return ORIGIN * incident.origins() + OUTLET * incident.outlets() + (exact ? 1 : 0);
  }

  private static void addDay(
      LocalDate day,
      List<Incident> all,
      Map<ClaimId, ClaimInContext> claims,
      List<TimelineDay> days) {
    List<Incident> sorted = new ArrayList<>(all);
    sorted.sort(
        Comparator.<Incident>comparingDouble(i -> -weight(i, claims)).thenComparing(Incident::id));
    double total = sorted.stream().mapToDouble(i -> weight(i, claims)).sum();
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
    Map<Quote, Double> scores = new HashMap<>();
    for (ClaimInContext c : told) {
      double shared = 0;
      for (ClaimInContext other : told.subList(0, Math.min(told.size(), 40))) {
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
    int rank = 0;
    for (Quote q : best.subList(0, Math.min(SENTENCES_A_DAY, best.size()))) {
      days.add(
          new TimelineDay(
              day,
              sorted.stream().map(Incident::id).toList(),
              q,
              Math.round(total * 1000) / 1000.0 / (1 + rank)));
      rank++;
    }
  }
}
