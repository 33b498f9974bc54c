package org.orontes.terminal;

import java.util.stream.Collectors;
import org.orontes.model.Claim;
import org.orontes.model.ClaimId;
import org.orontes.model.CodedArticle;
import org.orontes.model.Control;
import org.orontes.model.CutOff;
import org.orontes.model.Dispute;
import org.orontes.model.ForecastOutcome;
import org.orontes.model.Incident;
import org.orontes.model.IncidentId;
import org.orontes.model.Lineage;
import org.orontes.model.Picture;

/** What was made of claims: incidents, disputes, control, cut-offs, forecasts. */
final class IncidentReport {
  private final Picture picture;
  private final Sheet sheet;
  private final ClaimReport claims;

  IncidentReport(Picture picture, Sheet sheet, ClaimReport claims) {
    this.picture = picture;
    this.sheet = sheet;
    this.claims = claims;
  }

  /** Prints what has the id; false if nothing has. */
  boolean find(String id) {
    boolean found = false;
    for (Incident incident : picture.reconciliation().incidents()) {
      if (incident.id().value().equals(id)) {
        incident(incident);
        found = true;
      }
    }
    for (Dispute dispute : picture.reconciliation().disputes()) {
      if (dispute.id().equals(id)) {
        dispute(dispute);
        found = true;
      }
    }
    for (ForecastOutcome forecast : picture.situation().forecasts()) {
      if (forecast.id().equals(id)) {
        forecast(forecast);
        found = true;
      }
    }
    for (CutOff cut : picture.situation().cutOffs()) {
      if (cut.id().equals(id)) {
        cutOff(cut);
        found = true;
      }
    }
    for (Control control : picture.situation().control()) {
      if (control.place().equals(id)) {
        control(control);
        found = true;
      }
    }
    if (found) {
      claims.steps(id);
    }
    return found;
  }

  private void title(String words) {
    sheet.line(sheet.ink(Ink.TITLE, words));
  }

  private void incident(Incident incident) {
    title("INCIDENT " + incident.id() + ": " + incident.type().label());
    sheet.words(
        2,
        (incident.placeName() == null ? "no place" : incident.placeName())
            + ", "
            + (incident.from() == null ? "no day" : incident.from() + " to " + incident.to())
            + ", "
            + ClaimReport.lower(incident.status())
            + ": "
            + TerminalBriefing.plural(incident.outlets(), "outlet")
            + ", "
            + TerminalBriefing.plural(incident.origins(), "origin"));
    for (Lineage lineage : incident.lineages()) {
      sheet.words(
          2,
          "origin "
              + lineage.origin()
              + " ("
              + ClaimReport.lower(lineage.kind())
              + (lineage.party() ? ", a party" : "")
              + "): "
              + TerminalBriefing.plural(lineage.claims().size(), "claim"),
          Ink.DAY);
      lineage.claims().forEach(this::claimLine);
    }
    for (Incident.HistoryStep step : incident.history()) {
      sheet.words(
          2,
          ClaimReport.lower(step.status())
              + (step.from() == null ? "" : " from " + step.from())
              + " by "
              + TerminalBriefing.plural(step.claims().size(), "claim"),
          Ink.QUIET);
    }
    incident
        .combined()
        .forEach(c -> sheet.words(2, c.attribute() + " " + c.value() + ": " + c.reason()));
  }

  private void claimLine(ClaimId id) {
    for (CodedArticle coded : picture.articles()) {
      for (Claim claim : coded.claims()) {
        if (claim.id().equals(id)) {
          sheet.hanging(
              "    ",
              4,
              id
                  + " “"
                  + claim.sentence().of(coded.article().text())
                  + "” "
                  + coded.article().outlet().name()
                  + ", "
                  + ClaimReport.lower(claim.factuality()));
        }
      }
    }
  }

  private void dispute(Dispute dispute) {
    title("DISPUTE " + dispute.id() + ": " + dispute.subjectName() + ", " + dispute.attribute());
    sheet.words(2, ClaimReport.lower(dispute.kind()) + ", about " + dispute.subject());
    for (Dispute.Value value : dispute.values()) {
      sheet.words(
          2,
          value.value()
              + ": “"
              + value.quote().exact()
              + "” "
              + value.according().stream().map(a -> a.name()).collect(Collectors.joining(" ← ")));
    }
  }

  private void forecast(ForecastOutcome forecast) {
    title("FORECAST " + forecast.id() + ": " + ClaimReport.lower(forecast.outcome()));
    if (forecast.condition() != null) {
      sheet.words(2, "if: “" + forecast.condition().exact() + "”");
    }
    sheet.words(2, "then: “" + forecast.consequence().exact() + "”");
    claimLine(forecast.claim());
    forecast.incidents().forEach(this::because);
  }

  private void because(IncidentId id) {
    sheet.words(2, "decided by incident " + id);
  }

  private void cutOff(CutOff cut) {
    title("CUT-OFF " + cut.id() + ": " + cut.name());
    cut.lost().forEach(lost -> sheet.words(2, "lost " + lost.road() + " to " + lost.toName()));
    if (!cut.roadsKnown()) {
      sheet.words(2, "The data has no road at this place.");
    }
    cut.because().forEach(id -> sheet.words(2, "because of incident " + id));
    cut.saidBy().forEach(this::claimLine);
  }

  private void control(Control control) {
    title("CONTROL " + control.place() + ": " + control.name());
    String holder =
        control.holderName() != null
            ? control.holderName()
            : control.holder() == null ? "nobody named" : control.holder();
    sheet.words(
        2,
        holder
            + ", "
            + ClaimReport.lower(control.status())
            + ", from "
            + (control.from() == null ? "not stated" : control.from())
            + (control.to() == null ? "" : " to " + control.to()));
    control.incidents().forEach(id -> sheet.words(2, "follows from incident " + id));
    control.claims().forEach(this::claimLine);
  }
}
