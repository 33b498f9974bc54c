package org.orontes.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.orontes.store.ArticleQuery;
import org.orontes.store.ClaimQuery;
import org.orontes.store.DrawnQuery;

/** Claims; their ids hold slashes, so a path takes them whole. */
final class ClaimRoutes {
  private final Workbench desk;

  ClaimRoutes(Workbench desk) {
    this.desk = desk;
  }

  List<Route> list() {
    return List.of(
        Route.get("/claims", this::page),
        Route.get("/claims/{article}/{trigger}/{type}", this::one),
        Route.get("/claims/{article}/{trigger}/{type}/explain", this::explain));
  }

  private void page(Context request) {
    Moment moment = desk.moment(request);
    Asked asked = new Asked(request);
    Answer.page(
        request,
        moment,
        new ClaimQuery(moment.store(), moment.revision()).page(asked.filter(), asked.page()));
  }

  private static String id(Context request) {
    return request.pathParam("article")
        + "/"
        + request.pathParam("trigger")
        + "/"
        + request.pathParam("type");
  }

  private ObjectNode claim(Moment moment, String id) {
    return new ClaimQuery(moment.store(), moment.revision())
        .find(id)
        .orElseThrow(() -> Problem.notFound("no claim " + id + " at that moment"));
  }

  private void one(Context request) {
    Moment moment = desk.moment(request);
    String id = id(request);
    ObjectNode claim = claim(moment, id);
    claim.set("decisions", ReviewRoutes.about(desk, moment, Set.of(id)));
    moment.mark(claim);
    Answer.json(request, claim);
  }

  private void explain(Context request) {
    Moment moment = desk.moment(request);
    String id = id(request);
    ObjectNode claim = claim(moment, id);
    List<ObjectNode> steps = new ArrayList<>();
    new ArticleQuery(moment.store(), moment.revision())
        .findExplanations(claim.path("article").asText()).stream()
            .flatMap(List::stream)
            .filter(one -> one.path("about").asText().equals(id))
            .forEach(steps::add);
    steps.addAll(new DrawnQuery(moment.store(), moment.revision()).explain(List.of(id)));
    Answer.all(request, moment, steps);
  }
}
