package org.orontes.situate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.Knowledge;
import org.orontes.model.Article;
import org.orontes.model.Claim;
import org.orontes.model.ClaimId;
import org.orontes.model.CodedArticle;
import org.orontes.model.Control;
import org.orontes.model.CutOff;
import org.orontes.model.Explanation;
import org.orontes.model.Factuality;
import org.orontes.model.ForecastOutcome;
import org.orontes.model.Incident;
import org.orontes.model.Situation;

/** Makes the situation of folded incidents. Pure: the same input gives the same picture. */
public final class Situator {
  private final Knowledge knowledge;

  /** Makes one over the data. */
  public Situator(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * Who holds what and what follows.
   *
   * @param articles the coded articles, in any order
   * @param incidents their incidents
   */
  public Situation situate(List<CodedArticle> articles, List<Incident> incidents) {
    Map<ClaimId, Claim> claims = new HashMap<>();
    Map<ClaimId, Article> homes = new HashMap<>();
    for (CodedArticle article : articles) {
      for (Claim claim : article.claims()) {
        claims.put(claim.id(), claim);
        homes.put(claim.id(), article.article());
      }
    }
    List<Change> changes = new ArrayList<>();
    for (Incident incident : incidents) {
      for (ClaimId id : incident.claims()) {
        Claim claim = claims.get(id);
        Article home = homes.get(id);
        if (claim != null && home != null && changesControl(claim)) {
          changes.add(new Change(claim, incident, day(claim, incident), home.published()));
        }
      }
    }
    List<Explanation> explanations = new ArrayList<>();
    List<Control> control = new ControlHistory(knowledge).of(changes, explanations);
    List<CutOff> cutOffs = new RoadNetwork(knowledge).cutOffs(control, claims);
    List<ForecastOutcome> forecasts = new ForecastBook().of(articles, incidents, claims);
    return new Situation(control, cutOffs, forecasts, explanations);
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
    if (incident.from() != null) {
      return incident.from();
    }
    return claim.time() == null ? null : claim.time().when().from();
  }
}
