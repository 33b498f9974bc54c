package org.orontes.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.orontes.json.Json;

/** Incidents of one revision. */
public final class IncidentQuery {
  /** More points than this no map shows; an answer that was cut says so. */
  public static final int MAX_POINTS = 200_000;

  private final CaseStore store;
  private final long revision;
  private final Conditions conditions;

  /** Incidents as a revision had them. */
  public IncidentQuery(CaseStore store, long revision) {
    this.store = store;
    this.revision = revision;
    this.conditions = new Conditions(store.database().dialect());
  }

  /** The orders a list may have. */
  public enum Sort {
    /** Earliest first, undated last. */
    DATE("i.sort_day", false),
    /** Latest first, undated last of all. */
    DATE_DOWN("i.late_day", true),
    /** Most independent origins first. */
    ORIGINS("i.origins", true),
    /** What a reader in a hurry needs first. */
    WEIGHT("i.weight", true);

    private final String column;
    private final boolean down;

    Sort(String column, boolean down) {
      this.column = column;
      this.down = down;
    }

    private String way() {
      return down ? " desc" : "";
    }

    /** A value of the column, from how a cursor writes it. */
    private Object key(String written) {
      return this == DATE || this == DATE_DOWN ? written : (Object) Long.valueOf(written);
    }

    /** The order that {@code sort=…} names; null names {@link #DATE}. */
    public static Sort of(@Nullable String word) {
      return switch (word == null ? "date" : word) {
        case "date" -> DATE;
        case "-date" -> DATE_DOWN;
        case "origins" -> ORIGINS;
        case "weight" -> WEIGHT;
        default -> throw new IllegalArgumentException("sort is date, -date, origins or weight");
      };
    }
  }

  /** A page of incidents, each with its phrase and the passage that tells it. */
  public Page page(Filter filter, Sort sort, Page.Ask ask) {
    Where where = conditions.incidents(filter, revision);
    return store
        .database()
        .read(
            handle -> {
              Where from = conditions.incidents(filter, revision, isCommon(handle, filter));
              List<String> after = ask.after(2);
              if (!after.isEmpty()) {
                from.add("(" + sort.column + ", i.id) " + (sort.down ? "<" : ">") + " (:k, :id)")
                    .bind("k", sort.key(after.get(0)))
                    .bind("id", after.get(1));
              }
              List<Page.Row> found =
                  from.to(handle.createQuery(pageSql(from, sort, ask.limit() + 1)))
                      .map(
                          (row, context) ->
                              new Page.Row(item(row), row.getString("k"), row.getString("id")))
                      .list();
              return Page.of(found, ask, store.count(handle, "incident i", where));
            });
  }

  private boolean isCommon(Handle handle, Filter filter) {
    String text = filter.text();
    String words = text == null ? "" : conditions.words(text);
    return !words.isEmpty()
        && WordTable.INCIDENT.isCommon(handle, store.database().dialect(), words);
  }

  /** Finds the rows by an index alone and reads no others. */
  private static String pageSql(Where where, Sort sort, int limit) {
    String order = " order by k" + sort.way() + ", id" + sort.way();
    String key = sort.column + " as k";
    return "select i.*, "
        + key
        + " from incident i where i.number in (select number from ("
        + where.query("select i.number, " + key + ", i.id from incident i")
        + ") found"
        + order
        + " limit "
        + limit
        + ")"
        + order;
  }

  static ObjectNode item(ResultSet row) throws SQLException {
    ObjectNode item = Json.read(row.getString("json"));
    item.put("summary", row.getString("summary"));
    item.put("place_name", row.getString("place_name"));
    number(item, "lat", row);
    number(item, "lon", row);
    number(item, "radius_km", row);
    item.put("weight", row.getLong("weight"));
    String sentence = row.getString("sentence");
    item.set("sentence", sentence == null ? item.nullNode() : Json.read(sentence));
    return item;
  }

  static void number(ObjectNode to, String key, ResultSet row) throws SQLException {
    double value = row.getDouble(key);
    to.put(key, row.wasNull() ? null : Double.valueOf(value));
  }

  /** One incident; empty if this revision has none with the id. */
  public Optional<ObjectNode> find(String id) {
    Where where = Where.in(revision, "i").add("i.id = :id", "id", id);
    return store
        .database()
        .read(
            handle ->
                where
                    .to(handle.createQuery("select i.* from incident i" + where.sql()))
                    .map((row, context) -> item(row))
                    .findFirst());
  }

  /** The incident that now holds most claims of one that is gone; empty if none ever had the id. */
  public Optional<String> findSuccessor(String gone) {
    Where where = Where.in(revision, "i").bind("gone", gone);
    return store
        .database()
        .read(
            handle ->
                where
                    .to(
                        handle.createQuery(
                            "select i.id, count(*) as shared from incident o"
                                + " join incident_link a on a.incident = o.number"
                                + " and a.what = 'claim'"
                                + " join incident_link b on b.what = 'claim' and b.value = a.value"
                                + " join incident i on i.number = b.incident"
                                + where.sql()
                                + " and o.id = :gone group by i.id order by shared desc, i.id"
                                + " limit 1"))
                    .map((row, context) -> row.getString(1))
                    .findFirst());
  }

  /** The parts of an incident. */
  public List<String> listParts(String id) {
    Where where =
        Where.in(revision, "i")
            .add(
                "i.number in (select incident from incident_link where what = 'part_of'"
                    + " and value = :whole)",
                "whole",
                id);
    return store
        .database()
        .read(
            handle ->
                where
                    .to(
                        handle.createQuery(
                            "select i.id from incident i" + where.sql() + " order by i.sort_day"))
                    .mapTo(String.class)
                    .list());
  }

  /** Incidents on the map, light: as many features as pass, without their claims. */
  public List<ObjectNode> points(Filter filter) {
    Where where = conditions.incidents(filter, revision).add("i.lat is not null");
    return store
        .database()
        .read(
            handle -> {
              List<ObjectNode> points = new ArrayList<>();
              where
                  .to(
                      handle.createQuery(
                          where.query(
                                  "select i.id, i.lat, i.lon, i.type, i.mode, i.status,"
                                      + " i.day_from, i.day_to, i.origins, i.outlets, i.summary"
                                      + " from incident i")
                              + " limit "
                              + MAX_POINTS))
                  .setFetchSize(1000)
                  .map((row, context) -> point(row))
                  .forEach(points::add);
              return points;
            });
  }

  private static ObjectNode point(ResultSet row) throws SQLException {
    ObjectNode feature = Json.object().put("type", "Feature").put("id", row.getString("id"));
    ObjectNode geometry = Json.object().put("type", "Point");
    geometry.putArray("coordinates").add(row.getDouble("lon")).add(row.getDouble("lat"));
    feature.set("geometry", geometry);
    feature.set(
        "properties",
        Json.object()
            .put("id", row.getString("id"))
            .put("type", row.getString("type"))
            .put("mode", row.getString("mode"))
            .put("status", row.getString("status"))
            .put("from", row.getString("day_from"))
            .put("to", row.getString("day_to"))
            .put("origins", row.getLong("origins"))
            .put("outlets", row.getLong("outlets"))
            .put("summary", row.getString("summary")));
    return feature;
  }

  /**
   * Incidents that pass and were not so in an earlier revision, heaviest first.
   *
   * @param seen the earlier revision
   * @param limit how many at most
   */
  public Page news(Filter filter, long seen, int limit) {
    Where where = conditions.incidents(filter, revision).add("i.recorded > :seen", "seen", seen);
    return store
        .database()
        .read(
            handle -> {
              List<ObjectNode> items =
                  where
                      .to(
                          handle.createQuery(
                              "select i.*, (select count(*) from incident o where o.id = i.id"
                                  + " and o.recorded <= :seen) as old from incident i"
                                  + where.sql()
                                  + " order by i.weight desc, i.id limit "
                                  + limit))
                      .map(
                          (row, context) ->
                              item(row).put("news", row.getLong("old") > 0 ? "changed" : "new"))
                      .list();
              long total =
                  where
                      .to(handle.createQuery("select count(*) from incident i" + where.sql()))
                      .mapTo(Long.class)
                      .one();
              return new Page(items, null, total);
            });
  }

  /** The ids of all incidents that pass. */
  public void forEachId(Filter filter, java.util.function.Consumer<String> to) {
    Where where = conditions.incidents(filter, revision);
    store
        .database()
        .read(
            handle ->
                where
                    .to(handle.createQuery("select i.id from incident i" + where.sql()))
                    .mapTo(String.class)
                    .list())
        .forEach(to);
  }
}
