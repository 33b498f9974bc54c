package org.orontes.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.orontes.json.Json;
import org.orontes.store.Audit;
import org.orontes.store.CaseQuery;
import org.orontes.store.Page;
import org.orontes.store.Revision;

/** The case as a whole, and who did what in it. */
final class CaseRoutes {
  private final Workbench desk;

  CaseRoutes(Workbench desk) {
    this.desk = desk;
  }

  List<Route> list() {
    return List.of(
        Route.get("/case", this::about),
        Route.get("/revisions", this::revisions),
        Route.get("/audit", this::audit),
        Route.get("/openapi.json", CaseRoutes::description));
  }

  /** The description of the interface, written by hand and held against it by a test. */
  private static void description(Context request) throws IOException {
    try (InputStream in = CaseRoutes.class.getResourceAsStream("openapi.json")) {
      if (in == null) {
        throw new IllegalStateException("The program lacks openapi.json");
      }
      Answer.bytes(request, in.readAllBytes(), "application/json");
    }
  }

  private void about(Context request) {
    Moment moment = desk.moment(request);
    Revision own = moment.own();
    ObjectNode about = Json.object().put("name", desk.store().address().name());
    about.setAll(new CaseQuery(moment.store(), moment.revision()).extent());
    about
        .put("knowledge", own.knowledge())
        .put("engine", own.engine())
        .put("revision", own.number())
        .put("recorded_at", own.number() == 0 ? null : own.at().toString())
        .put("decisions", own.decisions())
        .put("pending", desk.store().isPending())
        .put("redacted", desk.isRedacted())
        .put("team", desk.store().isTeam())
        .put("role", Guard.caller(request).role().word())
        .put("user", Guard.caller(request).name());
    moment.mark(about);
    Answer.json(request, about);
  }

  private void revisions(Context request) {
    List<ObjectNode> all =
        desk.store().revisions().stream()
            .map(
                r ->
                    Json.object()
                        .put("revision", r.number())
                        .put("recorded_at", r.at().toString())
                        .put("reason", r.reason())
                        .put("engine", r.engine())
                        .put("knowledge", r.knowledge())
                        .put("articles", r.articles())
                        .put("claims", r.claims())
                        .put("incidents", r.incidents())
                        .put("decisions", r.decisions()))
            .toList();
    ObjectNode answer = Json.object();
    answer.set("items", Answer.list(all));
    Answer.json(request, answer.put("total", all.size()).putNull("next"));
  }

  private void audit(Context request) {
    if (desk.isRedacted()) {
      throw Problem.forbidden("what analysts wrote is not shown redacted");
    }
    Page.Ask ask = new Asked(request).page();
    Audit audit = new Audit(desk.store());
    long before;
    try {
      before = ask.cursor() == null ? Long.MAX_VALUE : Long.parseLong(ask.cursor());
    } catch (NumberFormatException e) {
      throw Problem.badRequest("cursor is not one that a page gave");
    }
    List<ObjectNode> items = audit.list(before, ask.limit());
    ObjectNode answer = Json.object();
    answer.set("items", Answer.list(items));
    answer.put(
        "next",
        items.size() < ask.limit() ? null : items.get(items.size() - 1).path("number").asText());
    Answer.json(request, answer.put("total", audit.count()));
  }
}
