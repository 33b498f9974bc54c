package org.orontes.imports;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.orontes.model.Incident;

/** A comparison as one JSON object, the same on the command line and in the REST interface. */
public final class BesideJson {
  private BesideJson() {}

  /**
   * {@code {"matched", "only_ours", "only_theirs", "not_comparable", "outside"}}: incidents by id,
   * events of the table with what was compared.
   */
  public static ObjectNode of(Beside beside) {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    ArrayNode matched = answer.putArray("matched");
    beside.matched().forEach(pair -> matched.add(pair(pair)));
    ArrayNode ours = answer.putArray("only_ours");
    beside.onlyOurs().stream().map(Incident::id).forEach(id -> ours.add(id.value()));
    ArrayNode theirs = answer.putArray("only_theirs");
    beside.onlyTheirs().forEach(row -> theirs.add(row(row)));
    return answer.put("not_comparable", beside.notComparable()).put("outside", beside.outside());
  }

  /** A row with the incident that it matches, and how far apart they are. */
  public static ObjectNode pair(Beside.Pair pair) {
    ObjectNode one =
        JsonNodeFactory.instance
            .objectNode()
            .put("incident", pair.incident().id().value())
            .put("days_apart", pair.daysApart())
            .put("km_apart", pair.kmApart())
            .put("same_sub_event", pair.sameSubEvent());
    one.set("row", row(pair.row()));
    return one;
  }

  /** A row of the user's table. */
  public static ObjectNode row(AcledRow row) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", row.id())
        .put("day", row.day().toString())
        .put("event_type", row.eventType())
        .put("sub_event_type", row.subEventType())
        .put("actor1", row.actor1())
        .put("actor2", row.actor2())
        .put("location", row.location())
        .put("lat", row.lat())
        .put("lon", row.lon())
        .put("fatalities", row.fatalities());
  }
}
