package org.orontes.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.orontes.model.Claim;
import org.orontes.model.CutOff;
import org.orontes.model.ForecastOutcome;
import org.orontes.model.Incident;
import org.orontes.model.IncidentId;
import org.orontes.model.Quote;

/** What follows: roads that are lost, and what reports expect. */
final class FollowsSection {
  private final Names names;
  private final Phrases phrases;
  private final Library library;
  private final Statements statements;
  private final Map<IncidentId, Incident> incidents = new HashMap<>();

  FollowsSection(
      Names names, Phrases phrases, Library library, Statements statements, List<Incident> all) {
    this.names = names;
    this.phrases = phrases;
    this.library = library;
    this.statements = statements;
    all.forEach(incident -> incidents.put(incident.id(), incident));
  }

  private List<Incident> known(Collection<IncidentId> ids) {
    return ids.stream().filter(incidents::containsKey).map(incidents::get).toList();
  }

  List<Briefing.Cut> cuts(List<CutOff> all) {
    return all.stream().map(this::cut).toList();
  }

  private Briefing.Cut cut(CutOff cut) {
    List<Incident> because = known(cut.because());
    List<Claim> claims = new ArrayList<>();
    for (Incident incident : because) {
      List<Claim> told = statements.claims(incident, Telling.HAPPENED);
      claims.addAll(told.isEmpty() ? library.claims(incident.claims()) : told);
    }
    return new Briefing.Cut(
        cut.id(),
        words(cut),
        because.stream().map(statements::words).toList(),
        library.citeAll(library.claims(cut.saidBy())),
        library.citeAll(claims),
        cut.whatIf());
  }

  private String words(CutOff cut) {
    String since = cut.at() == null ? "" : ", since " + Days.full(cut.at());
    String holder = cut.holder() == null ? "" : " (held by " + names.of(cut.holder()) + ")";
    if (!cut.roadsKnown()) {
      return cut.name() + holder + ": no road data, so what it lost is not known" + since;
    }
    List<String> lost =
        cut.lost().stream().map(road -> road.toName() + " (" + road.road() + ")").toList();
    if (lost.isEmpty()) {
      return cut.name() + holder + ": lost no known road" + since;
    }
    String roads = lost.size() == 1 ? " lost the road to " : " lost the roads to ";
    return cut.name() + holder + roads + Names.join(lost) + since;
  }

  List<Briefing.Expectation> expectations(List<ForecastOutcome> all) {
    return all.stream().map(this::expectation).toList();
  }

  private Briefing.Expectation expectation(ForecastOutcome forecast) {
    List<Citation> evidence = new ArrayList<>();
    TreeSet<String> seen = new TreeSet<>();
    Quote condition = forecast.condition();
    library
        .cite(forecast.consequence())
        .filter(c -> seen.add(c.label()))
        .map(c -> c.by(Library.speaker(forecast.according()), forecast.claim()))
        .ifPresent(evidence::add);
    if (condition != null) {
      library.cite(condition).filter(c -> seen.add(c.label())).ifPresent(evidence::add);
    }
    List<Incident> decide = known(forecast.incidents());
    for (Incident incident : decide) {
      library.citeAll(library.claims(incident.claims())).stream()
          .filter(c -> seen.add(c.label()))
          .forEach(evidence::add);
    }
    return new Briefing.Expectation(
        forecast.id(),
        Library.words(forecast.consequence()),
        condition == null ? null : Library.words(condition),
        new Origins(names, library).chain(forecast.according()),
        phrases.word("outcome", forecast.outcome()),
        decide.stream().map(statements::words).toList(),
        evidence);
  }
}
