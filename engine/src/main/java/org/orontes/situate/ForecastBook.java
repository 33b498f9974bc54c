package org.orontes.situate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.orontes.model.ArticleId;
import org.orontes.model.Claim;
import org.orontes.model.ClaimId;
import org.orontes.model.CodedArticle;
import org.orontes.model.CutOff;
import org.orontes.model.Forecast;
import org.orontes.model.ForecastOutcome;
import org.orontes.model.ForecastOutcome.Outcome;
import org.orontes.model.Incident;
import org.orontes.model.IncidentId;
import org.orontes.model.Status;

/** What reports expected, and whether later reports tell that it came. */
final class ForecastBook {

  List<ForecastOutcome> of(
      List<CodedArticle> articles,
      List<Incident> incidents,
      Map<ClaimId, Claim> claims,
      List<CutOff> cutOffs) {
    List<ForecastOutcome> all = new ArrayList<>();
    for (CodedArticle article : articles) {
      for (Forecast forecast : article.forecasts()) {
        Claim claim = claims.get(forecast.claim());
        if (claim != null) {
          all.add(outcome(forecast, claim, article, incidents, cutOffs));
        }
      }
    }
    all.sort((a, b) -> a.claim().compareTo(b.claim()));
    return all;
  }

  private static ForecastOutcome outcome(
      Forecast forecast,
      Claim claim,
      CodedArticle article,
      List<Incident> incidents,
      List<CutOff> cutOffs) {
    List<IncidentId> came = new ArrayList<>();
    for (Incident incident : incidents) {
      boolean real =
          incident.status() == Status.CORROBORATED || incident.status() == Status.SINGLE_ORIGIN;
      if (real && isThat(claim, incident) && isLater(article, incident)) {
        came.add(incident.id());
      }
    }
    for (CutOff cut : cutOffs) {
      if (cut.saidBy().contains(claim.id()) && !cut.lost().isEmpty() && isLater(article, cut)) {
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

  /** Same kind of event at the same place; by the same actor where both name one. */
  private static boolean isThat(Claim claim, Incident incident) {
    boolean type = incident.type().type().equals(claim.type().type());
    boolean place =
        claim.place() != null
            && incident.place() != null
            && claim.place().key().equals(incident.place().id());
    boolean actor =
        claim.actors().isEmpty()
            || incident.actors().isEmpty()
            || claim.actors().stream().anyMatch(a -> incident.actors().contains(a.key()));
    return type && place && actor;
  }

  /** A road that was to be cut is cut when the place that bars it changes hands. */
  private static boolean isLater(CodedArticle article, CutOff cut) {
    var published = article.article().published();
    return published == null || cut.at() == null || !cut.at().isBefore(published);
  }

  private static boolean isLater(CodedArticle article, Incident incident) {
    var published = article.article().published();
    return published == null || incident.from() == null || !incident.from().isBefore(published);
  }
}
