package org.orontes.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.orontes.model.ArticleId;
import org.orontes.model.Claim;
import org.orontes.model.ClaimId;
import org.orontes.model.Incident;
import org.orontes.model.IncidentId;
import org.orontes.model.Place;
import org.orontes.model.Precision;
import org.orontes.model.Status;

/**
 * Which incidents are part of a larger one: what was done at a place within a town in the days in
 * which that town changed hands, as told in one article with it. They are linked and never merged.
 */
final class Parts {
  private final Fit fit;
  private final Map<ClaimId, ClaimInContext> claims;

  Parts(Fit fit, Map<ClaimId, ClaimInContext> claims) {
    this.fit = fit;
    this.claims = claims;
  }

  /** The same incidents in the same order, those that are part of another linked with it. */
  List<Incident> link(List<Incident> incidents) {
    Map<ArticleId, List<Incident>> large = new HashMap<>();
    for (Incident incident : incidents) {
      if (isReal(incident) && isTown(incident.place()) && changesHands(incident)) {
        incident
            .articles()
            .forEach(a -> large.computeIfAbsent(a, k -> new ArrayList<>()).add(incident));
      }
    }
    return incidents.stream()
        .map(i -> whole(i, large).map(w -> i.withPartOf(w.id())).orElse(i))
        .toList();
  }

  private Optional<Incident> whole(Incident part, Map<ArticleId, List<Incident>> large) {
    Map<IncidentId, Incident> candidates = new TreeMap<>();
    for (ArticleId article : part.articles()) {
      large.getOrDefault(article, List.of()).forEach(w -> candidates.put(w.id(), w));
    }
    return candidates.values().stream()
        .filter(whole -> isPart(part, whole))
        .min(
            Comparator.<Incident>comparingInt(w -> -w.articles().size())
                .thenComparing(Incident::id));
  }

  private boolean isPart(Incident part, Incident whole) {
    boolean placed =
        part.place() != null
            && whole.place() != null
            && part.place().precision().ordinal() < whole.place().precision().ordinal()
            && fit.holds(whole.place(), part.place());
    return placed && isReal(part) && isWithin(part, whole);
  }

  private static boolean isWithin(Incident part, Incident whole) {
    LocalDate from = whole.from();
    LocalDate to = whole.to();
    return part.from() != null
        && part.to() != null
        && from != null
        && to != null
        && !part.from().isBefore(from.minusDays(Fit.LOOSE_DAYS))
        && !part.to().isAfter(to.plusDays(Fit.LOOSE_DAYS));
  }

  private static boolean isReal(Incident incident) {
    return incident.status() != Status.NOT_REALISED && incident.status() != Status.DENIED;
  }

  private static boolean isTown(@Nullable Place place) {
    return place != null
        && (place.precision() == Precision.CITY || place.precision() == Precision.DISTRICT);
  }

  private boolean changesHands(Incident incident) {
    return incident.claims().stream()
        .map(claims::get)
        .anyMatch(c -> c != null && changesHands(c.claim()));
  }

  private static boolean changesHands(Claim claim) {
    return claim.isNews() && claim.change() != null && claim.change().changesHands();
  }
}
