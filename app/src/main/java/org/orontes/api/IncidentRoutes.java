package org.orontes.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.orontes.json.Json;
import org.orontes.store.ArticleQuery;
import org.orontes.store.ClaimQuery;
import org.orontes.store.CoverageQuery;
import org.orontes.store.DrawnQuery;
import org.orontes.store.FacetQuery;
import org.orontes.store.IncidentQuery;

/** Incidents: lists, points, facets, one with its tellings, and why. */
final class IncidentRoutes {
  private final Workbench desk;

  IncidentRoutes(Workbench desk) {
    this.desk = desk;
  }

  List<Route> list() {
    return List.of(
        Route.get("/incidents", this::page),
        Route.get("/incidents/points", this::points),
        Route.get("/incidents/{id}", this::one),
        Route.get("/incidents/{id}/explain", this::explain),
        Route.get("/facets", this::facets),
        Route.get("/coverage", this::coverage));
  }

  private static IncidentQuery query(Moment moment) {
    return new IncidentQuery(moment.store(), moment.revision());
  }

  private void page(Context request) {
    Moment moment = desk.moment(request);
    Asked asked = new Asked(request);
    var sort = IncidentQuery.Sort.of(asked.text("sort"));
    Answer.page(request, moment, query(moment).page(asked.filter(), sort, asked.page()));
  }

  private void points(Context request) {
    Moment moment = desk.moment(request);
    List<ObjectNode> points = query(moment).points(new Asked(request).filter());
    ObjectNode collection = Json.object().put("type", "FeatureCollection");
    collection.set("features", Answer.list(points));
    collection.put("cut", points.size() >= IncidentQuery.MAX_POINTS);
    moment.mark(collection);
    Answer.bytes(request, Answer.write(collection), "application/geo+json");
  }

  private void facets(Context request) {
    Moment moment = desk.moment(request);
    ObjectNode facets =
        new FacetQuery(moment.store(), moment.revision()).count(new Asked(request).filter());
    moment.mark(facets);
    Answer.json(request, facets);
  }

  private void coverage(Context request) {
    Moment moment = desk.moment(request);
    Asked asked = new Asked(request);
    var sort = IncidentQuery.Sort.of(asked.text("sort"));
    ObjectNode coverage =
        new CoverageQuery(moment.store(), moment.revision())
            .of(query(moment).page(asked.filter(), sort, asked.page()));
    moment.mark(coverage);
    Answer.json(request, coverage);
  }

  private void one(Context request) {
    String id = request.pathParam("id");
    Moment moment = desk.moment(request);
    ObjectNode incident = query(moment).find(id).orElse(null);
    if (incident == null) {
      moved(request, moment, id, "");
      return;
    }
    incident.set("tellings", new ClaimQuery(moment.store(), moment.revision()).tellings(id));
    ArrayNode parts = incident.putArray("parts");
    query(moment).listParts(id).forEach(parts::add);
    incident.set("decisions", ReviewRoutes.about(desk, moment, claims(incident)));
    moment.mark(incident);
    Answer.json(request, incident);
  }

  /** An id that changed leads to the incident that now holds most of its claims. */
  private static void moved(Context request, Moment moment, String id, String rest) {
    String successor =
        query(moment)
            .findSuccessor(id)
            .orElseThrow(() -> Problem.notFound("no incident " + id + " at that moment"));
    String query = request.queryString();
    request
        .header(
            "Location",
            "/api/v1/incidents/" + successor + rest + (query == null ? "" : "?" + query))
        .status(308);
  }

  static Set<String> claims(ObjectNode incident) {
    Set<String> claims = new LinkedHashSet<>();
    incident.path("claims").forEach(claim -> claims.add(claim.asText()));
    return claims;
  }

  private void explain(Context request) {
    String id = request.pathParam("id");
    Moment moment = desk.moment(request);
    ObjectNode incident = query(moment).find(id).orElse(null);
    if (incident == null) {
      moved(request, moment, id, "/explain");
      return;
    }
    Set<String> subjects = new LinkedHashSet<>(List.of(id));
    subjects.addAll(claims(incident));
    List<ObjectNode> steps =
        new ArrayList<>(new DrawnQuery(moment.store(), moment.revision()).explain(subjects));
    for (JsonNode article : incident.path("articles")) {
      new ArticleQuery(moment.store(), moment.revision())
          .findExplanations(article.asText()).stream()
              .flatMap(List::stream)
              .filter(one -> subjects.contains(one.path("about").asText()))
              .forEach(steps::add);
    }
    Answer.all(request, moment, steps);
  }
}
