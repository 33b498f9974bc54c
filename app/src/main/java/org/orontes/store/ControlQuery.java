package org.orontes.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.orontes.json.Json;
import org.orontes.survey.KnownControl;
import org.orontes.survey.KnownControl.Believed;
import org.orontes.survey.KnownControl.Stretch;

/** Who held what, as a revision had it: valid time and known time are both filters. */
public final class ControlQuery {
  private static final String ORDER = " order by c.place, coalesce(c.day_from, ''), c.id";

  private final CaseStore store;
  private final long revision;

  /** Control as a revision had it. */
  public ControlQuery(CaseStore store, long revision) {
    this.store = store;
    this.revision = revision;
  }

  /**
   * The intervals of control.
   *
   * @param place id, or null for all places
   * @param on only those that hold on that day, or null for all
   * @param knownAt as known from articles published by that day, or null for what is believed now
   */
  public List<ObjectNode> list(
      @Nullable String place, @Nullable LocalDate on, @Nullable LocalDate knownAt) {
    return knownAt == null
        ? store.database().read(handle -> now(handle, place, on))
        : store.database().read(handle -> known(handle, place, on, knownAt));
  }

  private List<ObjectNode> now(Handle handle, @Nullable String place, @Nullable LocalDate on) {
    Where where =
        in(place)
            .add("(c.day_from is null or c.day_from <= :on)", "on", ArticleRows.text(on))
            .add("(c.day_to is null or c.day_to >= :on)", "on", ArticleRows.text(on))
            .add("c.known_to is null");
    return list(handle, where);
  }

  /**
   * A filter, and the ends as they were then: what a later report ended still lasts. The objects
   * are read of those alone that pass.
   */
  private List<ObjectNode> known(
      Handle handle, @Nullable String place, @Nullable LocalDate on, LocalDate knownAt) {
    Where where =
        in(place)
            .add("(c.known_from is null or c.known_from <= :known)", "known", knownAt.toString())
            .add("(c.known_to is null or c.known_to >= :known)");
    List<Row> rows =
        where
            .to(
                handle.createQuery(
                    "select c.number, c.place, c.day_from, c.known_from, c.known_to, c.id, c.json"
                        + " from control c"
                        + where.sql()
                        + " order by c.place, coalesce(c.day_from, '9999'),"
                        + " coalesce(c.known_from, ''), c.number"))
            .setFetchSize(1000)
            .map((row, context) -> Row.of(row))
            .list();
    List<ObjectNode> held = new ArrayList<>();
    for (Believed one : KnownControl.believed(rows.stream().map(Row::stretch).toList(), knownAt)) {
      Row row = rows.get(one.index());
      LocalDate from = row.stretch.from();
      LocalDate to = one.to();
      if (on == null || ((from == null || !from.isAfter(on)) && (to == null || !to.isBefore(on)))) {
        ObjectNode json = Json.read(row.json).put("id", row.id);
        json.put("to", ArticleRows.text(to)).putNull("known_to");
        held.add(json);
      }
    }
    return held;
  }

  private record Row(Stretch stretch, String id, String json) {
    static Row of(ResultSet row) throws SQLException {
      return new Row(
          new Stretch(
              row.getString("place"),
              day(row.getString("day_from")),
              day(row.getString("known_from")),
              day(row.getString("known_to"))),
          row.getString("id"),
          row.getString("json"));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
      return text == null ? null : LocalDate.parse(text);
    }
  }

  /** Everything ever believed of a place, also what was given up: its whole history. */
  public List<ObjectNode> history(String place) {
    return store.database().read(handle -> list(handle, in(place)));
  }

  private Where in(@Nullable String place) {
    return Where.in(revision, "c").add("c.place = :place", "place", place);
  }

  private static List<ObjectNode> list(Handle handle, Where where) {
    return where
        .to(handle.createQuery("select c.id, c.json from control c" + where.sql() + ORDER))
        .setFetchSize(1000)
        .map((row, context) -> Json.read(row.getString(2)).put("id", row.getString(1)))
        .list();
  }
}
