package org.orontes.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import org.orontes.json.Json;
import org.orontes.store.Filter;
import org.orontes.store.IncidentQuery;
import org.orontes.store.Page;
import org.orontes.store.SavedSearches;
import org.orontes.store.SearchQuery;

/** Search, saved searches, and what is new in them. */
final class SearchRoutes {
  private static final int MAX_NAME = 200;
  private static final int ALERTS = 50;

  private final Workbench desk;

  SearchRoutes(Workbench desk) {
    this.desk = desk;
  }

  List<Route> list() {
    return List.of(
        Route.get("/search", this::search),
        Route.get("/searches", this::saved),
        Route.post("/searches", this::save),
        Route.post("/searches/{id}/seen", this::see),
        Route.delete("/searches/{id}", this::forget),
        Route.get("/alerts", this::alerts));
  }

  private void search(Context request) {
    Moment moment = desk.moment(request);
    Asked asked = new Asked(request);
    Answer.all(
        request,
        moment,
        new SearchQuery(moment.store(), moment.revision())
            .find(asked.needed("q"), asked.page().limit()));
  }

  private void saved(Context request) {
    List<ObjectNode> all =
        new SavedSearches(desk.store())
            .list(Guard.caller(request).name()).stream().map(SearchRoutes::json).toList();
    ObjectNode answer = Json.object();
    answer.set("items", Answer.list(all));
    Answer.json(request, answer.putNull("next").put("total", all.size()));
  }

  private static ObjectNode json(SavedSearches.Saved saved) {
    ObjectNode json = Json.object().put("id", saved.id()).put("name", saved.name());
    json.set("query", saved.query());
    return json.put("at", saved.at().toString()).put("seen", saved.seen());
  }

  private void save(Context request) {
    ObjectNode body = Answer.body(request);
    String name = body.path("name").asText("").strip();
    if (name.isEmpty() || name.length() > MAX_NAME) {
      throw Problem.badRequest("name has 1 to " + MAX_NAME + " characters");
    }
    if (!(body.path("query") instanceof ObjectNode query)) {
      throw Problem.badRequest("query is an object of filters");
    }
    filter(query);
    Answer.made(
        request,
        201,
        json(
            new SavedSearches(desk.store())
                .add(Guard.caller(request).name(), name, query, desk.clock().instant())));
  }

  /** The filters of a saved search, which are those of a list of incidents. */
  private static Filter filter(ObjectNode query) {
    return new Asked(key -> text(query.get(key))).filter();
  }

  private static @org.jspecify.annotations.Nullable String text(
      @org.jspecify.annotations.Nullable JsonNode value) {
    return value == null || value.isNull() ? null : value.asText();
  }

  private void see(Context request) {
    String id = request.pathParam("id");
    long now = desk.store().latest().number();
    if (!new SavedSearches(desk.store()).see(Guard.caller(request).name(), id, now)) {
      throw Problem.notFound("no search " + id + " of yours");
    }
    Answer.made(request, 200, Json.object().put("id", id).put("seen", now));
  }

  private void forget(Context request) {
    String id = request.pathParam("id");
    if (!new SavedSearches(desk.store()).remove(Guard.caller(request).name(), id)) {
      throw Problem.notFound("no search " + id + " of yours");
    }
    request.status(204);
  }

  private void alerts(Context request) {
    long now = desk.store().latest().number();
    ArrayNode items = Json.list();
    for (SavedSearches.Saved saved :
        new SavedSearches(desk.store()).list(Guard.caller(request).name())) {
      Page news =
          new IncidentQuery(desk.store(), now).news(filter(saved.query()), saved.seen(), ALERTS);
      ObjectNode item = json(saved);
      item.set("incidents", Answer.list(news.items()));
      items.add(item.put("new", news.total()));
    }
    ObjectNode answer = Json.object();
    answer.set("items", items);
    Answer.json(request, answer.putNull("next").put("total", items.size()));
  }
}
