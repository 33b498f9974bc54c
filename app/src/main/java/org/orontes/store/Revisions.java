package org.orontes.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The revisions of a case. */
final class Revisions {
  private Revisions() {}

  static Revision latest(Handle handle) {
    return handle
        .createQuery("select * from revision order by number desc limit 1")
        .map((row, context) -> read(row))
        .findFirst()
        .orElse(Revision.NONE);
  }

  /** The one that was the present at an instant; {@link Revision#NONE} before the first. */
  static Revision at(Handle handle, Instant at) {
    return handle
        .createQuery("select * from revision where at <= :at order by number desc limit 1")
        .bind("at", text(at))
        .map((row, context) -> read(row))
        .findFirst()
        .orElse(Revision.NONE);
  }

  static List<Revision> list(Handle handle) {
    return handle
        .createQuery("select * from revision order by number")
        .map((row, context) -> read(row))
        .list();
  }

  static void insert(Handle handle, Revision revision) {
    handle
        .createUpdate(
            "insert into revision values (:number, :at, :reason, :engine, :knowledge, :articles,"
                + " :claims, :incidents, :decisions)")
        .bind("number", revision.number())
        .bind("at", text(revision.at()))
        .bind("reason", revision.reason())
        .bind("engine", revision.engine())
        .bind("knowledge", revision.knowledge())
        .bind("articles", revision.articles())
        .bind("claims", revision.claims())
        .bind("incidents", revision.incidents())
        .bind("decisions", revision.decisions())
        .execute();
  }

  /** Instants compare as texts only if they are equally long. */
  static String text(Instant at) {
    String text = at.truncatedTo(ChronoUnit.MILLIS).toString();
    return text.length() == 20 ? text.replace("Z", ".000Z") : text;
  }

  private static Revision read(ResultSet row) throws SQLException {
    return new Revision(
        row.getLong("number"),
        Instant.parse(row.getString("at")),
        row.getString("reason"),
        row.getString("engine"),
        row.getString("knowledge"),
        row.getLong("articles"),
        row.getLong("claims"),
        row.getLong("incidents"),
        row.getLong("decisions"));
  }
}
