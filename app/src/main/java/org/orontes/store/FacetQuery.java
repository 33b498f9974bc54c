package org.orontes.store;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** How many incidents of one revision pass a filter, by what they are. */
public final class FacetQuery {
  private static final int MOST = 200;

  private final CaseStore store;
  private final long revision;
  private final Conditions conditions;

  /** Counts over a revision. */
  public FacetQuery(CaseStore store, long revision) {
    this.store = store;
    this.revision = revision;
    this.conditions = new Conditions(store.database().dialect());
  }

  /** The counts: type, status, outlet, actor, place (by province) and week, each most first. */
  public ObjectNode count(Filter filter) {
    Where where = conditions.incidents(filter, revision);
    return store
        .database()
        .read(
            handle -> {
              ObjectNode all = Json.object();
              all.set("type", column(handle, where, "i.type"));
              all.set("status", column(handle, where, "i.status"));
              all.set("outlet", linked(handle, where, "outlet", "outlet"));
              all.set("actor", linked(handle, where, "actor", "actor"));
              all.set("place", places(handle, where));
              all.set("week", weeks(handle, where));
              return all;
            });
  }

  private static ArrayNode column(Handle handle, Where where, String column) {
    return list(
        where
            .to(
                handle.createQuery(
                    "select "
                        + column
                        + " as value, null as name, count(*) as n from incident i"
                        + where.sql()
                        + " group by 1 order by 3 desc, 1 limit "
                        + MOST))
            .map((row, context) -> facet(row.getString(1), null, row.getLong(3)))
            .list());
  }

  private static ArrayNode list(List<ObjectNode> facets) {
    ArrayNode all = Json.list();
    facets.forEach(all::add);
    return all;
  }

  private static ObjectNode facet(
      String value, @org.jspecify.annotations.Nullable String name, long count) {
    return Json.object()
        .put("value", value)
        .put("name", name == null ? value : name)
        .put("count", count);
  }

  private static final String NAMED =
      " left join drawn d on d.kind = '%s' and d.id = f.value and d.recorded <= :revision"
          + " and d.retired > :revision order by f.n desc, f.value";

  private static ArrayNode linked(Handle handle, Where where, String what, String kind) {
    String grouped =
        "select l.value as value, count(*) as n from incident i join incident_link l"
            + " on l.incident = i.number and l.what = '"
            + what
            + "'"
            + where.sql()
            + " group by l.value order by n desc, l.value limit "
            + MOST;
    return named(handle, where, grouped, kind);
  }

  private static ArrayNode places(Handle handle, Where where) {
    String grouped =
        "select coalesce(i.province, i.place) as value, count(*) as n from incident i"
            + where.copy().add("i.place is not null").sql()
            + " group by 1 order by 2 desc, 1 limit "
            + MOST;
    return named(handle, where, grouped, "place");
  }

  private static ArrayNode named(Handle handle, Where where, String grouped, String kind) {
    return list(
        where
            .to(
                handle.createQuery(
                    "select f.value, d.json, f.n from ("
                        + grouped
                        + ") f"
                        + String.format(NAMED, kind)))
            .map(
                (row, context) -> {
                  String json = row.getString(2);
                  String name = json == null ? null : Json.read(json).path("name").textValue();
                  return facet(row.getString(1), name, row.getLong(3));
                })
            .list());
  }

  private static ArrayNode weeks(Handle handle, Where where) {
    Map<LocalDate, Long> weeks = new TreeMap<>();
    where
        .to(
            handle.createQuery(
                "select i.sort_day, count(*) from incident i"
                    + where.copy().add("i.sort_day < '9999'").sql()
                    + " group by 1"))
        .map((row, context) -> Map.entry(LocalDate.parse(row.getString(1)), row.getLong(2)))
        .forEach(
            day ->
                weeks.merge(
                    day.getKey().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                    day.getValue(),
                    Long::sum));
    ArrayNode all = Json.list();
    weeks.forEach((monday, n) -> all.add(facet(monday.toString(), null, n)));
    return all;
  }
}
