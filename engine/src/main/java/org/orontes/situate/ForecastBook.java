package org.orontes.situate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.orontes.model.ArticleId;
import org.orontes.model.Claim;
import org.orontes.model.ClaimId;
import org.orontes.model.CodedArticle;
import org.orontes.model.ControlChange;
import org.orontes.model.CutOff;
import org.orontes.model.EventPlace;
import org.orontes.model.Forecast;
import org.orontes.model.ForecastOutcome;
import org.orontes.model.ForecastOutcome.Outcome;
import org.orontes.model.Incident;
import org.orontes.model.IncidentId;
import org.orontes.model.Participant;
import org.orontes.model.Status;

/** What reports expected, and whether later reports tell that it came. */
final class ForecastBook {

  List<ForecastOutcome> of(
      List<CodedArticle> articles,
      List<Incident> incidents,
      Map<ClaimId, Claim> claims,
      List<CutOff> cutOffs) {
    Map<String, List<Incident>> real = realByPlace(incidents);
    Map<ClaimId, List<CutOff>> cutBy = bySpeakers(cutOffs);
    List<ForecastOutcome> all = new ArrayList<>();
    for (CodedArticle article : articles) {
      for (Forecast forecast : article.forecasts()) {
        Claim claim = claims.get(forecast.claim());
        if (claim != null) {
          EventPlace at = claim.place();
          List<Incident> there = at == null ? List.of() : real.getOrDefault(at.key(), List.of());
          List<CutOff> cuts = cutBy.getOrDefault(claim.id(), List.of());
          all.add(outcome(forecast, claim, article, there, claims, cuts));
        }
      }
    }
    all.sort((a, b) -> a.claim().compareTo(b.claim()));
    return all;
  }

  /** Incidents that reports bear out, by the id of their place, in the order given. */
  private static Map<String, List<Incident>> realByPlace(List<Incident> incidents) {
    Map<String, List<Incident>> real = new HashMap<>();
    for (Incident i : incidents) {
      boolean told = i.status() == Status.CORROBORATED || i.status() == Status.SINGLE_ORIGIN;
      if (told && i.place() != null) {
        real.computeIfAbsent(i.place().id(), k -> new ArrayList<>()).add(i);
      }
    }
    return real;
  }

  /** What is cut off, by the claims that speak of it. */
  private static Map<ClaimId, List<CutOff>> bySpeakers(List<CutOff> cutOffs) {
    Map<ClaimId, List<CutOff>> by = new HashMap<>();
    for (CutOff cut : cutOffs) {
      cut.saidBy().forEach(id -> by.computeIfAbsent(id, k -> new ArrayList<>()).add(cut));
    }
    return by;
  }

  private static ForecastOutcome outcome(
      Forecast forecast,
      Claim claim,
      CodedArticle article,
      List<Incident> incidents,
      Map<ClaimId, Claim> claims,
      List<CutOff> cutOffs) {
    List<IncidentId> came = new ArrayList<>();
    for (Incident incident : incidents) {
      if (isThat(claim, incident, claims) && isLater(article, incident.from())) {
        came.add(incident.id());
      }
    }
    for (CutOff cut : cutOffs) {
      if (!cut.lost().isEmpty() && isLater(article, cut.at())) {
        cut.because().stream().filter(id -> !came.contains(id)).forEach(came::add);
      }
    }
    Outcome outcome = came.isEmpty() ? Outcome.OPEN : Outcome.CAME_TRUE;
    String id = "f-" + ArticleId.of(null, null, null, claim.id().value()).value().substring(2);
    return new ForecastOutcome(
        id,
        claim.id(),
        forecast.condition(),
        forecast.consequence(),
        claim.according(),
        outcome,
        came);
  }

  /**
   * The very event, at the place of the forecast: of one type and mode, with what it does to the
   * place, and by and to those that the forecast names. A forecast that names neither who nor what
   * becomes of the place is too loose to be said to have come true: there is always some fighting
   * somewhere.
   */
  private static boolean isThat(Claim claim, Incident incident, Map<ClaimId, Claim> claims) {
    boolean type =
        incident.type().type().equals(claim.type().type())
            && Objects.equals(incident.type().mode(), claim.type().mode());
    boolean named = claim.change() != null || !claim.actors().isEmpty();
    return type
        && named
        && changes(claim, incident, claims)
        && fits(claim.actors(), incident.actors())
        && fits(claim.recipients(), incident.recipients());
  }

  /** Some claim of the incident that it happened does the same to who holds the place. */
  private static boolean changes(Claim claim, Incident incident, Map<ClaimId, Claim> claims) {
    ControlChange change = claim.change();
    if (change == null) {
      return true;
    }
    return incident.claims().stream()
        .map(claims::get)
        .filter(Objects::nonNull)
        .filter(Claim::isNews)
        .map(Claim::change)
        .anyMatch(told -> told != null && told.kind() == change.kind());
  }

  /** True if nobody is named, or one of them is. */
  private static boolean fits(List<Participant> named, List<String> there) {
    return named.isEmpty() || named.stream().anyMatch(p -> there.contains(p.key()));
  }

  /** On a later day than the forecast; without both days nobody knows. */
  private static boolean isLater(CodedArticle article, @Nullable LocalDate day) {
    LocalDate published = article.article().published();
    return published != null && day != null && day.isAfter(published);
  }
}
