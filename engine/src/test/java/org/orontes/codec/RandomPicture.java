package org.orontes.codec;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.orontes.model.ArticleId;
import org.orontes.model.ClaimId;
import org.orontes.model.CodedArticle;
import org.orontes.model.Control;
import org.orontes.model.ControlStatus;
import org.orontes.model.CutOff;
import org.orontes.model.Dispute;
import org.orontes.model.DisputeKind;
import org.orontes.model.Explanation;
import org.orontes.model.ForecastOutcome;
import org.orontes.model.Incident;
import org.orontes.model.IncidentDispute;
import org.orontes.model.IncidentId;
import org.orontes.model.Lineage;
import org.orontes.model.Notice;
import org.orontes.model.Picture;
import org.orontes.model.Place;
import org.orontes.model.Quote;
import org.orontes.model.Reconciliation;
import org.orontes.model.Severity;
import org.orontes.model.Situation;
import org.orontes.model.Status;
import org.orontes.model.TimelineDay;
import org.orontes.model.Wording;

/** Pictures without sense but with every record: what the format must carry. */
final class RandomPicture {
  private final Random random;
  private final List<RandomArticle> makers = new ArrayList<>();

  RandomPicture(Random random) {
    this.random = random;
    for (int i = random.nextInt(3); i >= 0; i--) {
      makers.add(new RandomArticle(random));
    }
  }

  Picture picture() {
    List<CodedArticle> coded = makers.stream().map(RandomArticle::coded).toList();
    RandomArticle any = makers.get(0);
    return new Picture(
        coded,
        new Reconciliation(
            any.many(this::incident),
            any.many(this::dispute),
            any.many(this::timelineDay),
            any.many(this::wording),
            any.many(this::explanation)),
        new Situation(
            any.many(this::control),
            any.many(this::cutOff),
            any.many(this::forecast),
            any.many(this::explanation)),
        any.many(() -> new Notice("no-text", any.any(Severity.class), null, any.word())),
        any.word());
  }

  private RandomArticle one() {
    return makers.get(random.nextInt(makers.size()));
  }

  private List<ClaimId> claims() {
    return IntStream.rangeClosed(0, random.nextInt(3))
        .mapToObj(i -> one().claimId())
        .collect(Collectors.toList());
  }

  private IncidentId incidentId() {
    return IncidentId.of(one().claimId());
  }

  private Incident incident() {
    RandomArticle any = one();
    LocalDate from = any.maybe(any::day);
    Place place = any.maybe(any::place);
    List<ArticleId> articles = claims().stream().map(ClaimId::article).toList();
    return new Incident(
        incidentId(),
        any.type(),
        place,
        any.maybe(any::word),
        from,
        any.maybe(() -> from == null ? any.day() : from.plusDays(1)),
        any.many(any::word),
        any.many(any::word),
        claims(),
        articles,
        random.nextInt(9),
        random.nextInt(5),
        any.many(
            () ->
                new Lineage(
                    any.word(), any.any(Lineage.Kind.class), claims(), random.nextBoolean())),
        any.any(Status.class),
        any.many(this::incidentDispute),
        any.maybe(this::incidentId),
        any.many(
            () -> new Incident.HistoryStep(any.any(Status.class), any.maybe(any::day), claims())),
        any.many(
            () ->
                new Incident.Series(
                    any.word(), any.maybe(any::day), any.maybe(() -> 7.5), null, claims())),
        any.many(() -> new Incident.Combined(any.word(), any.word(), any.word())),
        new Incident.Grade("B", "3", random.nextBoolean()),
        any.maybe(any::day),
        any.many(any::word));
  }

  private IncidentDispute incidentDispute() {
    RandomArticle any = one();
    return new IncidentDispute(
        "number:killed",
        any.any(DisputeKind.class),
        List.of(
            new IncidentDispute.Value(any.word(), claims(), 2),
            new IncidentDispute.Value(any.word(), claims(), 1)));
  }

  private Dispute dispute() {
    RandomArticle any = one();
    return new Dispute(
        "d-" + any.word(),
        any.word(),
        any.word(),
        "distance",
        any.any(DisputeKind.class),
        List.of(value(), value()));
  }

  private Dispute.Value value() {
    RandomArticle any = one();
    return new Dispute.Value(any.word(), any.quote(), any.according());
  }

  private TimelineDay timelineDay() {
    RandomArticle any = one();
    return new TimelineDay(any.day(), any.many(this::incidentId), any.quote(), random.nextDouble());
  }

  private Wording wording() {
    RandomArticle any = one();
    return new Wording(
        any.word(),
        any.word(),
        random.nextBoolean(),
        any.maybe(any::word),
        any.word(),
        1 + random.nextInt(9),
        any.many(any::quote));
  }

  private Explanation explanation() {
    RandomArticle any = one();
    return new Explanation(
        any.word(),
        any.many(() -> new Explanation.Step(any.word(), any.word(), any.many(any::word))));
  }

  private Control control() {
    RandomArticle any = one();
    return new Control(
        any.word(),
        any.word(),
        any.maybe(any::place),
        any.maybe(any::word),
        any.maybe(any::word),
        any.any(ControlStatus.class),
        any.maybe(any::day),
        any.maybe(any::word) == null,
        any.maybe(any::day),
        any.maybe(any::day),
        any.maybe(any::day),
        any.many(any::word),
        any.many(this::incidentId),
        claims());
  }

  private CutOff cutOff() {
    RandomArticle any = one();
    return new CutOff(
        "x-" + any.word(),
        any.maybe(any::day),
        any.word(),
        any.word(),
        any.maybe(any::word),
        any.many(
            () -> new CutOff.LostRoad(any.word(), any.word(), any.word(), any.many(any::quote))),
        random.nextBoolean(),
        any.many(this::incidentId),
        claims(),
        random.nextBoolean());
  }

  private ForecastOutcome forecast() {
    RandomArticle any = one();
    Quote condition = any.maybe(any::quote);
    return new ForecastOutcome(
        "f-" + any.word(),
        any.claimId(),
        condition,
        any.quote(),
        any.according(),
        any.any(ForecastOutcome.Outcome.class),
        any.many(this::incidentId));
  }
}
