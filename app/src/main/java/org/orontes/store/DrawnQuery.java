package org.orontes.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orontes.json.Json;

/** Disputes, timeline, forecasts, cut-offs, wording and explanations of one revision. */
public final class DrawnQuery {
  private final CaseStore store;
  private final long revision;

  /** What a revision had. */
  public DrawnQuery(CaseStore store, long revision) {
    this.store = store;
    this.revision = revision;
  }

  /**
   * Which of a kind are wanted; null asks for nothing.
   *
   * @param subject what it must be about
   * @param place where it must be
   * @param from first day
   * @param to last day
   * @param rank where it stands in the order of its kind
   */
  public record Only(
      @Nullable String subject,
      @Nullable String place,
      @Nullable String from,
      @Nullable String to,
      @Nullable Long rank) {
    /** All of a kind. */
    public static final Only ALL = new Only(null, null, null, null, null);

    /**
     * Disputes.
     *
     * @param subject what they must be about, or null
     * @param kind such as {@code contradiction}, or null
     * @throws IllegalArgumentException if there is no such kind
     */
    public static Only disputes(@Nullable String subject, @Nullable String kind) {
      Long rank = kind == null ? null : (Long) DrawnKeys.rankOfDispute(kind);
      return new Only(subject, null, null, null, rank);
    }
  }

  /**
   * A page of one kind, in the kind's own order.
   *
   * @param kind such as {@code disputes}
   */
  public Page page(String kind, Only only, Page.Ask ask) {
    Where where =
        Where.in(revision, "d")
            .add("d.kind = :kind", "kind", kind)
            .add("d.subject = :subject", "subject", only.subject())
            .add("d.place = :place", "place", only.place())
            .add("d.day_from >= :from", "from", only.from())
            .add("d.day_from <= :to", "to", only.to())
            .add("d.rank = :only", "only", only.rank());
    return store
        .database()
        .read(
            handle -> {
              Where rest = where.copy();
              List<String> after = ask.after(3);
              if (!after.isEmpty()) {
                rest.add("(d.rank, d.id, d.number) > (:rank, :id, :number)")
                    .bind("rank", Long.parseLong(after.get(0)))
                    .bind("id", after.get(1))
                    .bind("number", Long.parseLong(after.get(2)));
              }
              List<Page.Row> found =
                  rest.to(
                          handle.createQuery(
                              "select d.rank, d.id, d.number, d.json from drawn d"
                                  + rest.sql()
                                  + " order by d.rank, d.id, d.number limit "
                                  + (ask.limit() + 1)))
                      .map(
                          (row, context) ->
                              new Page.Row(
                                  Json.read(row.getString(4)),
                                  row.getString(1),
                                  row.getString(2),
                                  row.getString(3)))
                      .list();
              return Page.of(found, ask, store.count(handle, "drawn d", where));
            });
  }

  /** The explanations about any of some things, in order. */
  public List<ObjectNode> explain(Collection<String> subjects) {
    List<ObjectNode> all = new ArrayList<>();
    store
        .database()
        .read(
            handle -> {
              java.util.Set<String> seen = new java.util.HashSet<>();
              for (String subject : subjects) {
                Where where =
                    Where.in(revision, "d")
                        .add("d.kind = 'explain'")
                        .add("d.subject = :subject", "subject", subject);
                where
                    .to(
                        handle.createQuery(
                            "select d.id, d.json from drawn d" + where.sql() + " order by d.id"))
                    .map((row, context) -> List.of(row.getString(1), row.getString(2)))
                    .forEach(
                        row -> {
                          if (seen.add(row.get(0))) {
                            all.add(Json.read(row.get(1)));
                          }
                        });
              }
              return all.size();
            });
    return all;
  }

  /** The explanations of a place: why control of it changed. */
  public List<ObjectNode> explainAbout(String place) {
    Where where =
        Where.in(revision, "d")
            .add("d.kind = 'explain'")
            .add("d.subject >= :start", "start", "control " + place + " ")
            .add("d.subject < :end", "end", "control " + place + "!");
    return list(where, "d.subject");
  }

  /**
   * All of one kind, in its order.
   *
   * @param from first day, or null
   * @param to last day, or null
   */
  public List<ObjectNode> all(String kind, @Nullable String from, @Nullable String to) {
    Where where =
        Where.in(revision, "d")
            .add("d.kind = :kind", "kind", kind)
            .add("d.day_from >= :from", "from", from)
            .add("d.day_from <= :to", "to", to);
    return list(where, "d.rank, d.id, d.number");
  }

  private List<ObjectNode> list(Where where, String order) {
    return store
        .database()
        .read(
            handle ->
                where
                    .to(
                        handle.createQuery(
                            "select d.json from drawn d" + where.sql() + " order by " + order))
                    .mapTo(String.class)
                    .map(Json::read)
                    .list());
  }
}
