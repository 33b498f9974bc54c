package org.orontes.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.orontes.json.Digests;
import org.orontes.json.Json;

/** Searches that somebody wants to be told about, each with the revision they have seen. */
public final class SavedSearches {
  private static final int MOST = 200;

  private final CaseStore store;

  /** The saved searches of a case. */
  public SavedSearches(CaseStore store) {
    this.store = store;
  }

  /**
   * One saved search.
   *
   * @param id {@code s-…}
   * @param by whose it is
   * @param name as shown
   * @param query the filters, as an object of texts
   * @param at when it was saved
   * @param seen the revision up to which its owner has looked
   */
  public record Saved(String id, String by, String name, ObjectNode query, Instant at, long seen) {}

  /**
   * Saves a search; what holds now counts as seen.
   *
   * @throws IllegalArgumentException if somebody has too many
   */
  public Saved add(String by, String name, ObjectNode query, Instant at) {
    String id = "s-" + Digests.of(by, name, query.toString(), at.toString()).substring(0, 16);
    return store
        .database()
        .write(
            handle -> {
              long many =
                  handle
                      .createQuery("select count(*) from saved_search where by_name = :by")
                      .bind("by", by)
                      .mapTo(Long.class)
                      .one();
              if (many >= MOST) {
                throw new IllegalArgumentException("at most " + MOST + " searches are kept");
              }
              long seen = Revisions.latest(handle).number();
              handle.execute(
                  "insert into saved_search values (?, ?, ?, ?, ?, ?)",
                  id,
                  by,
                  name,
                  query.toString(),
                  Revisions.text(at),
                  seen);
              return new Saved(id, by, name, query, at, seen);
            });
  }

  /** Those of somebody, oldest first. */
  public List<Saved> list(String by) {
    return store
        .database()
        .read(
            handle ->
                handle
                    .createQuery("select * from saved_search where by_name = :by order by at, id")
                    .bind("by", by)
                    .map((row, context) -> read(row))
                    .list());
  }

  private static Saved read(ResultSet row) throws SQLException {
    return new Saved(
        row.getString("id"),
        row.getString("by_name"),
        row.getString("name"),
        Json.read(row.getString("query")),
        Instant.parse(row.getString("at")),
        row.getLong("seen"));
  }

  /** Forgets one; false if there is none of that owner's. */
  public boolean remove(String by, String id) {
    return store
        .database()
        .write(
            handle ->
                handle.execute("delete from saved_search where by_name = ? and id = ?", by, id)
                    > 0);
  }

  /** Everything up to a revision counts as seen; false if there is none of that owner's. */
  public boolean see(String by, String id, long revision) {
    return store
        .database()
        .write(
            handle ->
                handle.execute(
                        "update saved_search set seen = ? where by_name = ? and id = ?",
                        revision,
                        by,
                        id)
                    > 0);
  }
}
