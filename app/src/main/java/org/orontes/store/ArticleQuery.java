package org.orontes.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orontes.json.Json;

/** Articles of one revision. */
public final class ArticleQuery {
  private final CaseStore store;
  private final long revision;
  private final Conditions conditions;

  /** Articles as a revision had them. */
  public ArticleQuery(CaseStore store, long revision) {
    this.store = store;
    this.revision = revision;
    this.conditions = new Conditions(store.database().dialect());
  }

  /** The orders a list may have, by day of publication; undated articles stand last in both. */
  public enum Sort {
    /** Oldest first. */
    DATE("9999", ">", ""),
    /** Newest first. */
    DATE_DOWN("0000", "<", " desc");

    /** The day that an undated article is sorted by. */
    private final String undated;

    private final String further;
    private final String way;

    Sort(String undated, String further, String way) {
      this.undated = undated;
      this.further = further;
      this.way = way;
    }

    private String day() {
      return "coalesce(a.published, '" + undated + "')";
    }

    /** The order that {@code sort=…} names; null names {@link #DATE}. */
    public static Sort of(@Nullable String word) {
      return switch (word == null ? "date" : word) {
        case "date" -> DATE;
        case "-date" -> DATE_DOWN;
        default -> throw new IllegalArgumentException("sort is date or -date");
      };
    }
  }

  /** A page of articles. */
  public Page page(Filter filter, Sort sort, Page.Ask ask) {
    Where where =
        Where.in(revision, "d")
            .add("a.published >= :from", "from", ArticleRows.text(filter.from()))
            .add("a.published <= :to", "to", ArticleRows.text(filter.to()))
            .add("a.outlet = :outlet", "outlet", filter.outlet());
    conditions.text(where, WordTable.ARTICLE, "a.id", filter.text());
    String tables = "article a join coded d on d.article = a.id";
    return store
        .database()
        .read(
            handle -> {
              Where rest = where.copy();
              List<String> after = ask.after(2);
              if (!after.isEmpty()) {
                rest.add("(" + sort.day() + ", a.id) " + sort.further + " (:day, :id)")
                    .bind("day", after.get(0))
                    .bind("id", after.get(1));
              }
              List<Page.Row> found =
                  rest.to(
                          handle.createQuery(
                              "select a.*, d.claims, d.notices, "
                                  + sort.day()
                                  + " as day from "
                                  + tables
                                  + rest.sql()
                                  + " order by day"
                                  + sort.way
                                  + ", a.id"
                                  + sort.way
                                  + " limit "
                                  + (ask.limit() + 1)))
                      .map(
                          (row, context) ->
                              new Page.Row(article(row), row.getString("day"), row.getString("id")))
                      .list();
              return Page.of(found, ask, store.count(handle, tables, where));
            });
  }

  private static ObjectNode article(ResultSet row) throws SQLException {
    return Json.object()
        .put("id", row.getString("id"))
        .put("ref", row.getString("ref"))
        .put("outlet", row.getString("outlet"))
        .put("outlet_name", row.getString("outlet_name"))
        .put("headline", row.getString("headline"))
        .put("url", row.getString("url"))
        .put("published", row.getString("published"))
        .put("published_basis", row.getString("published_basis"))
        .put("language", row.getString("language"))
        .put("characters", row.getLong("characters"))
        .put("claims", row.getLong("claims"))
        .put("notices", row.getLong("notices"))
        .put("raw", row.getString("input") != null);
  }

  /** What the stages explained of one article; empty if this revision has none with the id. */
  public Optional<List<ObjectNode>> findExplanations(String article) {
    Where where = Where.in(revision, "d").add("d.article = :article", "article", article);
    return store
        .database()
        .read(
            handle ->
                where
                    .to(handle.createQuery("select d.explain from coded d" + where.sql()))
                    .mapTo(String.class)
                    .findFirst()
                    .map(lines -> lines.lines().map(Json::read).toList()));
  }
}
