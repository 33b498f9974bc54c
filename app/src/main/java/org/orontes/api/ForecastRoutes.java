package org.orontes.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.orontes.store.ArticleQuery;
import org.orontes.store.DrawnQuery;
import org.orontes.store.IncidentQuery;
import org.orontes.store.Page;

/** What reports expect, with the day they said so and the incidents that settled it. */
final class ForecastRoutes {
  private final Workbench desk;

  ForecastRoutes(Workbench desk) {
    this.desk = desk;
  }

  List<Route> list() {
    return List.of(Route.get("/forecasts", this::page));
  }

  private void page(Context request) {
    Moment moment = desk.moment(request);
    Page page =
        new DrawnQuery(moment.store(), moment.revision())
            .page("forecasts", DrawnQuery.Only.ALL, new Asked(request).page());
    TreeSet<String> articles = new TreeSet<>();
    page.items().forEach(one -> articles.add(article(one)));
    Map<String, String> days =
        new ArticleQuery(moment.store(), moment.revision()).published(articles);
    IncidentQuery incidents = new IncidentQuery(moment.store(), moment.revision());
    for (ObjectNode one : page.items()) {
      one.put("published", days.get(article(one)));
      ArrayNode settled = one.putArray("settled_by");
      for (JsonNode id : one.path("incidents")) {
        incidents
            .find(id.asText())
            .ifPresent(
                incident ->
                    settled
                        .addObject()
                        .put("id", id.asText())
                        .put("summary", incident.path("summary").asText())
                        .put("from", incident.path("from").textValue()));
      }
    }
    Answer.page(request, moment, page);
  }

  private static String article(ObjectNode forecast) {
    return forecast.path("evidence").path("article").asText();
  }
}
