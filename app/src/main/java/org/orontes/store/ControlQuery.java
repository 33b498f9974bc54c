package org.orontes.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who held what, as a revision had it: valid time and known time are both filters. */
public final class ControlQuery {
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
    Where where = where(place, on);
    if (knownAt == null) {
      where.add("c.known_to is null");
    } else {
      where
          .add("c.known_from <= :known", "known", knownAt.toString())
          .add("(c.known_to is null or c.known_to > :known)");
    }
    return list(where);
  }

  /** Everything ever believed of a place, also what was given up: its whole history. */
  public List<ObjectNode> history(String place) {
    return list(where(place, null));
  }

  private Where where(@Nullable String place, @Nullable LocalDate on) {
    Where where = Where.in(revision, "c").add("c.place = :place", "place", place);
    where
        .add("(c.day_from is null or c.day_from <= :on)", "on", ArticleRows.text(on))
        .add("(c.day_to is null or c.day_to >= :on)", "on", ArticleRows.text(on));
    return where;
  }

  private List<ObjectNode> list(Where where) {
    return store
        .database()
        .read(
            handle ->
                where
                    .to(
                        handle.createQuery(
                            "select c.id, c.json from control c"
                                + where.sql()
                                + " order by c.place, coalesce(c.day_from, ''), c.id"))
                    .setFetchSize(1000)
                    .map((row, context) -> Json.read(row.getString(2)).put("id", row.getString(1)))
                    .list());
  }
}
