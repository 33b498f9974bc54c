package org.orontes.store;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.orontes.json.Json;

/** Which outlet told which incident. */
public final class CoverageQuery {
  private final CaseStore store;
  private final long revision;

  /** Coverage of a revision. */
  public CoverageQuery(CaseStore store, long revision) {
    this.store = store;
    this.revision = revision;
  }

  /**
   * The outlets beside the incidents of a page.
   *
   * @param incidents as {@link IncidentQuery#page} gave them
   */
  public ObjectNode of(Page incidents) {
    Map<String, String> outlets = new TreeMap<>();
    ArrayNode rows = Json.list();
    for (ObjectNode incident : incidents.items()) {
      Map<String, String> told = told(incident.path("id").asText(), outlets);
      String earliest = told.values().stream().min(String::compareTo).orElse("");
      String first =
          told.entrySet().stream()
              .filter(e -> e.getValue().equals(earliest) && !earliest.startsWith("9999"))
              .map(Map.Entry::getKey)
              .findFirst()
              .orElse(null);
      ObjectNode row = Json.object();
      row.set("id", incident.get("id"));
      row.set("summary", incident.get("summary"));
      row.set("from", incident.get("from"));
      row.set("status", incident.get("status"));
      ArrayNode ids = row.putArray("told");
      told.keySet().forEach(ids::add);
      rows.add(row.put("first", first));
    }
    ObjectNode all = Json.object();
    ArrayNode named = all.putArray("outlets");
    outlets.forEach((id, name) -> named.add(Json.object().put("id", id).put("name", name)));
    all.set("incidents", rows);
    return all.put("next", incidents.next()).put("total", incidents.total());
  }

  /** Day of each outlet's first telling, earliest first. */
  private Map<String, String> told(String incident, Map<String, String> outlets) {
    Where where =
        Where.in(revision, "c")
            .add("x.recorded <= :revision and x.retired > :revision")
            .add("x.id = :id", "id", incident);
    Map<String, String> told = new LinkedHashMap<>();
    store
        .database()
        .read(
            handle ->
                where
                    .to(
                        handle.createQuery(
                            "select c.outlet, min(a.outlet_name),"
                                + " min(coalesce(c.published, '9999')) as day from incident x"
                                + " join incident_link l on l.incident = x.number"
                                + " and l.what = 'claim' join claim c on c.id = l.value"
                                + " join article a on a.id = c.article"
                                + where.sql()
                                + " group by c.outlet order by day, c.outlet"))
                    .map(
                        (row, context) -> {
                          outlets.put(row.getString(1), row.getString(2));
                          return Map.entry(row.getString(1), row.getString(3));
                        })
                    .list())
        .forEach(e -> told.put(e.getKey(), e.getValue()));
    return told;
  }
}
