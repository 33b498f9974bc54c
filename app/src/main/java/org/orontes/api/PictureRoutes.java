package org.orontes.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orontes.store.ControlQuery;
import org.orontes.store.DrawnQuery;

/** Control, timeline, disputes, cut-offs, wording, forecasts, and the cast. */
final class PictureRoutes {
  private final Workbench desk;

  PictureRoutes(Workbench desk) {
    this.desk = desk;
  }

  List<Route> list() {
    return List.of(
        Route.get("/timeline", drawn("timeline", null)),
        Route.get("/disputes", this::disputes),
        Route.get("/forecasts", drawn("forecasts", "outcome")),
        Route.get("/cutoffs", drawn("cutoffs", "holder")),
        Route.get("/wording", drawn("wording", "actor")),
        Route.get("/outlets", drawn("outlet", null)),
        Route.get("/actors", drawn("actor", null)),
        Route.get("/places", drawn("place", null)),
        Route.get("/control", this::control),
        Route.get("/control/{place}", this::history),
        Route.get("/control/{place}/explain", this::explain),
        Route.get("/roads", this::roads));
  }

  private io.javalin.http.Handler drawn(String kind, @Nullable String subject) {
    return request -> {
      Moment moment = desk.moment(request);
      Asked asked = new Asked(request);
      boolean dated = kind.equals("timeline") || kind.equals("cutoffs");
      Answer.page(
          request,
          moment,
          new DrawnQuery(moment.store(), moment.revision())
              .page(
                  kind,
                  new DrawnQuery.Only(
                      subject == null ? null : asked.text(subject),
                      kind.equals("cutoffs") ? asked.text("place") : null,
                      dated ? asked.text("from") : null,
                      dated ? asked.text("to") : null,
                      null),
                  asked.page()));
    };
  }

  private void disputes(Context request) {
    Moment moment = desk.moment(request);
    Asked asked = new Asked(request);
    DrawnQuery.Only only;
    try {
      only = DrawnQuery.Only.disputes(asked.text("subject"), asked.text("kind"));
    } catch (IllegalArgumentException e) {
      throw Problem.badRequest(String.valueOf(e.getMessage()));
    }
    DrawnQuery drawn = new DrawnQuery(moment.store(), moment.revision());
    Answer.page(request, moment, drawn.page("disputes", only, asked.page()));
  }

  private List<ObjectNode> control(Moment moment, @Nullable LocalDate on) {
    return new ControlQuery(moment.store(), moment.revision()).list(null, on, moment.knownAt());
  }

  private void control(Context request) {
    Moment moment = desk.controlMoment(request);
    Answer.all(request, moment, control(moment, new Asked(request).day("on")));
  }

  private void history(Context request) {
    Moment moment = desk.controlMoment(request);
    String place = request.pathParam("place");
    ControlQuery query = new ControlQuery(moment.store(), moment.revision());
    LocalDate knownAt = moment.knownAt();
    List<ObjectNode> all =
        knownAt == null ? query.history(place) : query.list(place, null, knownAt);
    if (all.isEmpty()) {
      throw Problem.notFound("nothing is known of who held " + place);
    }
    Answer.all(request, moment, all);
  }

  private void explain(Context request) {
    Moment moment = desk.moment(request);
    String place = request.pathParam("place");
    DrawnQuery drawn = new DrawnQuery(moment.store(), moment.revision());
    Answer.all(request, moment, drawn.explainAbout(place));
  }

  private void roads(Context request) {
    Moment moment = desk.controlMoment(request);
    LocalDate on = new Asked(request).day("on");
    DrawnQuery drawn = new DrawnQuery(moment.store(), moment.revision());
    ObjectNode map =
        new RoadMap(desk.questions().knowledge())
            .draw(
                control(moment, on),
                drawn.all("cutoffs", null, on == null ? null : on.toString()),
                drawn.all("place", null, null));
    moment.mark(map);
    Answer.bytes(request, Answer.write(map), "application/geo+json");
  }
}
