package org.orontes.redact;

import java.util.List;
import org.orontes.model.CodedArticle;
import org.orontes.model.Dispute;
import org.orontes.model.Incident;
import org.orontes.model.IncidentDispute;
import org.orontes.model.Lineage;
import org.orontes.model.Place;
import org.orontes.model.Reconciliation;
import org.orontes.model.TimelineDay;
import org.orontes.model.Wording;

/** What the articles tell, folded. */
final class FoldedCover {
  private final Covers covers;
  private final BlackTexts texts;

  FoldedCover(Covers covers, List<CodedArticle> articles) {
    this.covers = covers;
    this.texts = new BlackTexts(articles);
  }

  Reconciliation cover(Reconciliation of) {
    return new Reconciliation(
        of.incidents().stream().map(this::incident).toList(),
        of.disputes().stream().map(this::dispute).toList(),
        of.timeline().stream()
            .map(
                day ->
                    new TimelineDay(
                        day.date(), day.incidents(), texts.quote(day.sentence()), day.score()))
            .toList(),
        of.wording().stream().map(this::wording).toList(),
        ArticleCover.explanations(of.explanations()));
  }

  private Incident incident(Incident of) {
    Place place = covers.place(of.place());
    String name =
        place != null
            ? place.name()
            : of.placeName() == null ? null : covers.places().unlisted(of.placeName());
    return new Incident(
        of.id(),
        of.type(),
        place,
        name,
        of.from(),
        of.to(),
        of.actors().stream().map(covers::key).toList(),
        of.recipients().stream().map(covers::key).toList(),
        of.claims(),
        of.articles(),
        of.outlets(),
        of.origins(),
        of.lineages().stream()
            .map(l -> new Lineage(covers.key(l.origin()), l.kind(), l.claims(), l.party()))
            .toList(),
        of.status(),
        of.disputes().stream().map(this::inIncident).toList(),
        of.partOf(),
        of.history(),
        of.series().stream()
            .map(
                s ->
                    new Incident.Series(
                        covers.term(s.what()), s.asOf(), s.min(), s.max(), s.claims()))
            .toList(),
        of.combined().stream()
            .map(
                c ->
                    new Incident.Combined(
                        covers.attribute(c.attribute()), covers.value(c.value()), "withheld"))
            .toList(),
        of.grade(),
        of.knownFrom(),
        of.decisions());
  }

  private IncidentDispute inIncident(IncidentDispute of) {
    return new IncidentDispute(
        covers.attribute(of.attribute()),
        of.kind(),
        of.values().stream()
            .map(
                v ->
                    new IncidentDispute.Value(
                        value(of.attribute(), v.value()), v.claims(), v.origins()))
            .toList());
  }

  private String value(String attribute, String value) {
    return attribute.equals("place") ? covers.placeName(value) : covers.value(value);
  }

  private Dispute dispute(Dispute of) {
    boolean ofIncident = of.subject().matches("i-[0-9a-f]{16}");
    return new Dispute(
        of.id(),
        ofIncident ? of.subject() : covers.subject(of.subject()),
        ofIncident ? "an incident" : "a fact",
        covers.attribute(of.attribute()),
        of.kind(),
        of.values().stream()
            .map(
                v ->
                    new Dispute.Value(
                        value(of.attribute(), v.value()),
                        texts.quote(v.quote()),
                        texts.chain(covers, v.quote().article(), v.according())))
            .toList());
  }

  private Wording wording(Wording of) {
    return new Wording(
        covers.key(of.actor()),
        covers.key(of.outlet()),
        of.quoted(),
        of.speaker() == null ? null : covers.shown(of.speaker()),
        covers.wording(of.term()),
        of.count(),
        of.examples().stream().map(texts::quote).toList());
  }
}
