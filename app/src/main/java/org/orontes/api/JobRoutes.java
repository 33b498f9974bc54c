package org.orontes.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.orontes.json.Json;
import org.orontes.store.Revision;

/** How far work is, and events as it goes on. */
final class JobRoutes {
  private static final int MAX_LISTENERS = 100;

  private final Workbench desk;
  private final AtomicInteger listeners = new AtomicInteger();

  JobRoutes(Workbench desk) {
    this.desk = desk;
  }

  List<Route> list() {
    return List.of(Route.get("/jobs/{id}", this::job));
  }

  private void job(Context request) {
    String id = request.pathParam("id");
    Answer.json(
        request, desk.jobs().find(id).orElseThrow(() -> Problem.notFound("no job " + id)).json());
  }

  /**
   * Server-sent events: {@code job}, {@code revision}, {@code problem}; at first where it stands.
   */
  void events(SseClient client) {
    if (listeners.incrementAndGet() > MAX_LISTENERS) {
      listeners.decrementAndGet();
      client.sendEvent("problem", "too many are listening");
      client.close();
      return;
    }
    BiConsumer<String, ObjectNode> listener =
        (what, event) -> {
          synchronized (client) {
            client.sendEvent(what, event.toString());
          }
        };
    client.keepAlive();
    client.onClose(
        () -> {
          desk.jobs().forget(listener);
          listeners.decrementAndGet();
        });
    Revision now = desk.store().latest();
    listener.accept(
        "revision",
        Json.object()
            .put("revision", now.number())
            .put("recorded_at", now.number() == 0 ? null : now.at().toString())
            .put("reason", now.reason()));
    desk.jobs().listen(listener);
  }
}
