package org.orontes.store;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.orontes.json.Json;

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

  /**
   * The counts: type, status, outlet, actor, place (by province) and week, each most first.
   *
   * @return the caller's own, to add to
   */
  public ObjectNode count(Filter filter) {
    Where where = conditions.incidents(filter, revision);
    return store
        .facets()
        .get(where.key(), () -> store.database().read(handle -> count(handle, where)))
        .deepCopy();
  }

  private static ObjectNode count(Handle handle, Where where) {
    Map<String, List<Counted>> found = new HashMap<>();
    where
        .to(handle.createQuery(sql(where)))
        .map(
            (row, context) ->
                new Counted(row.getString(1), row.getString(2), row.getLong(3), row.getString(4)))
        .forEach(one -> found.computeIfAbsent(one.facet(), f -> new ArrayList<>()).add(one));
    ObjectNode all = Json.object();
    for (String facet : List.of("type", "status", "outlet", "actor", "place")) {
      ArrayNode counts = all.putArray(facet);
      found.getOrDefault(facet, List.of()).stream()
          .sorted(MOST_FIRST)
          .limit(MOST)
          .forEach(one -> counts.add(one.json()));
    }
    all.set("week", weeks(found.getOrDefault("day", List.of())));
    return all;
  }

  private record Counted(String facet, String value, long count, @Nullable String named) {
    ObjectNode json() {
      String name = named == null ? null : Json.read(named).path("name").textValue();
      return shown(value, name, count);
    }
  }

  private static final Comparator<Counted> MOST_FIRST =
      Comparator.comparingLong(Counted::count).reversed().thenComparing(Counted::value);

  private static ObjectNode shown(String value, @Nullable String name, long count) {
    return Json.object()
        .put("value", value)
        .put("name", name == null ? value : name)
        .put("count", count);
  }

  /** All facets in one query, over the incidents that pass, which are looked for once. */
  private static String sql(Where where) {
    String links =
        " from f join incident_link l on l.incident = f.number and l.what in ('outlet', 'actor')"
            + " group by l.what, l.value";
    String counted =
        String.join(
            " union all ",
            "select 'type' as facet, f.type as value, count(*) as n from f group by f.type",
            "select 'status', f.status, count(*) from f group by f.status",
            "select 'day', f.sort_day, count(*) from f where f.sort_day < '9999'"
                + " group by f.sort_day",
            "select 'place', coalesce(f.province, f.place), count(*) from f"
                + " where f.place is not null group by coalesce(f.province, f.place)",
            "select l.what, l.value, count(*)" + links);
    return "with f as materialized ("
        + where.query(
            "select i.number, i.type, i.status, i.place, i.province, i.sort_day from incident i")
        + "), c as materialized ("
        + counted
        + ") select c.facet, c.value, c.n, (select d.json from drawn d where d.kind = c.facet"
        + " and c.facet in ('outlet', 'actor', 'place') and d.id = c.value"
        + " and +d.recorded <= :revision and +d.retired > :revision limit 1) from c";
  }

  private static ArrayNode weeks(List<Counted> days) {
    Map<LocalDate, Long> weeks = new TreeMap<>();
    for (Counted day : days) {
      weeks.merge(
          LocalDate.parse(day.value()).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
          day.count(),
          Long::sum);
    }
    ArrayNode all = Json.list();
    weeks.forEach((monday, n) -> all.add(shown(monday.toString(), null, n)));
    return all;
  }
}
