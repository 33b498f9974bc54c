package org.orontes.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Claim;
import org.orontes.model.ClaimId;
import org.orontes.model.Incident;
import org.orontes.model.IncidentId;
import org.orontes.model.Picture;
import org.orontes.model.Status;
import org.orontes.model.TimelineDay;

/** The sections that list incidents: what happened, what is denied, open, or history. */
final class IncidentSections {
  private final Picture picture;
  private final Statements statements;
  private final Library library;
  private final Map<IncidentId, Integer> timelineOrder = new HashMap<>();

  IncidentSections(Picture picture, Statements statements, Library library) {
    this.picture = picture;
    this.statements = statements;
    this.library = library;
    for (TimelineDay day : picture.reconciliation().timeline()) {
      day.incidents().forEach(id -> timelineOrder.putIfAbsent(id, timelineOrder.size()));
    }
  }

  /** True if somebody says it happened, and it is news. */
  boolean happened(Incident incident) {
    return incident.status() != Status.DENIED
        && incident.status() != Status.NOT_REALISED
        && !statements.claims(incident, Telling.HAPPENED).isEmpty();
  }

  List<Briefing.Day> days() {
    Map<LocalDate, List<Incident>> byDay = new TreeMap<>();
    List<Incident> undated = new ArrayList<>();
    for (Incident incident : picture.reconciliation().incidents()) {
      if (happened(incident)) {
        LocalDate day = incident.from() != null ? incident.from() : incident.to();
        (day == null ? undated : byDay.computeIfAbsent(day, d -> new ArrayList<>())).add(incident);
      }
    }
    List<Briefing.Day> days = new ArrayList<>();
    byDay.forEach((date, incidents) -> days.add(day(date, Days.title(date), incidents)));
    if (!undated.isEmpty()) {
      days.add(day(null, "Day not stated", undated));
    }
    return days;
  }

  private Briefing.Day day(@Nullable LocalDate date, String title, List<Incident> incidents) {
    Comparator<Incident> byWeight =
        Comparator.<Incident, Boolean>comparing(i -> !Weight.isMajor(i, told(i)))
            .thenComparing(i -> -Weight.of(i, told(i)))
            .thenComparing(i -> timelineOrder.getOrDefault(i.id(), Integer.MAX_VALUE))
            .thenComparing(Incident::id);
    List<Statement> lines =
        incidents.stream()
            .sorted(byWeight)
            .flatMap(incident -> statements.make(incident, Telling.HAPPENED).stream())
            .toList();
    return new Briefing.Day(date, title, sentence(date), lines);
  }

  private List<Claim> told(Incident incident) {
    return statements.claims(incident, Telling.HAPPENED);
  }

  private @Nullable Citation sentence(@Nullable LocalDate date) {
    return picture.reconciliation().timeline().stream()
        .filter(day -> day.date().equals(date))
        .findFirst()
        .flatMap(day -> library.cite(day.sentence()))
        .orElse(null);
  }

  List<Statement> background() {
    return picture.reconciliation().incidents().stream()
        .filter(incident -> !happened(incident))
        .flatMap(incident -> statements.make(incident, Telling.BACKGROUND).stream())
        .toList();
  }

  /** What is denied; first what nobody asserts. */
  List<Statement> denied() {
    return picture.reconciliation().incidents().stream()
        .sorted(Comparator.comparing(incident -> incident.status() != Status.DENIED))
        .flatMap(incident -> statements.make(incident, Telling.DENIED).stream())
        .toList();
  }

  /** What is not there yet, but for what the forecasts already list. */
  List<Statement> open() {
    Set<ClaimId> forecasts = new HashSet<>();
    picture.situation().forecasts().forEach(forecast -> forecasts.add(forecast.claim()));
    return picture.reconciliation().incidents().stream()
        .filter(incident -> !happened(incident))
        .filter(incident -> !onlyForecast(incident, forecasts))
        .flatMap(incident -> statements.make(incident, Telling.OPEN).stream())
        .toList();
  }

  private boolean onlyForecast(Incident incident, Set<ClaimId> forecasts) {
    List<Claim> claims = statements.claims(incident, Telling.OPEN);
    return claims.stream().map(Claim::id).allMatch(forecasts::contains);
  }
}
