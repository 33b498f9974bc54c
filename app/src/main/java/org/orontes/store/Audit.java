package org.orontes.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.orontes.json.Json;

/** Who did what when. Rows are only ever added. */
public final class Audit {
  private final CaseStore store;

  /** The audit of a case. */
  public Audit(CaseStore store) {
    this.store = store;
  }

  /**
   * Adds a row.
   *
   * @param what such as {@code read articles}
   * @param about id of what it is about, or empty
   * @param details in words, or empty
   */
  public void add(Instant at, String by, String what, String about, String details) {
    store
        .database()
        .write(
            handle -> {
              write(handle, at, by, what, about, details);
              return true;
            });
  }

  static void write(
      Handle handle, Instant at, String by, String what, String about, String details) {
    handle.execute(
        "insert into audit (number, at, by_name, what, about, details)"
            + " select coalesce(max(number), 0) + 1, ?, ?, ?, ?, ? from audit",
        Revisions.text(at),
        by,
        what,
        about,
        details);
  }

  /**
   * The newest rows.
   *
   * @param before only those with a lower number
   * @param limit how many at most
   */
  public List<ObjectNode> list(long before, int limit) {
    return store
        .database()
        .read(
            handle ->
                handle
                    .createQuery(
                        "select * from audit where number < :before order by number desc"
                            + " limit :limit")
                    .bind("before", before)
                    .bind("limit", limit)
                    .map(
                        (row, context) ->
                            Json.object()
                                .put("number", row.getLong("number"))
                                .put("at", row.getString("at"))
                                .put("by", row.getString("by_name"))
                                .put("what", row.getString("what"))
                                .put("about", row.getString("about"))
                                .put("details", row.getString("details")))
                    .list());
  }

  /** How many rows there are. */
  public long count() {
    return store
        .database()
        .read(handle -> handle.createQuery("select count(*) from audit").mapTo(Long.class).one());
  }
}
